import { useSignal } from '@preact/signals';
import type { ShownPack } from '@rolwissel/content';
import { askUntil, type SeatView } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';

/** The texts a workshop is frozen to; a trainer's browser gets the sealed cards as well. Undefined until they are here. */
export function usePack<P extends ShownPack>(view: SeatView | undefined): P | undefined {
  const pack = useSignal<P | undefined>(undefined);
  const { id, version } = view?.workshop.agenda.pack ?? { id: '', version: '' };
  useEffect(() => {
    if (id === '') return undefined;
    return askUntil<P>(`/api/packs/${id}/${version}`, (found) => {
      pack.value = found;
    });
  }, [id, version, pack]);
  return pack.value;
}
