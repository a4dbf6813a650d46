import { call } from '@rolwissel/client';
import type { ShownPack } from '@rolwissel/content';
import { useEffect, useState } from 'preact/hooks';
import type { Sight } from './live-seat.ts';

const retryMs = 3_000;

/** The texts a workshop is frozen to; a trainer's browser gets the sealed cards as well. Undefined until they are here. */
export function usePack<P extends ShownPack>(sight: Sight | undefined): P | undefined {
  const [pack, setPack] = useState<P>();
  const { id, version } = sight?.workshop.agenda.pack ?? { id: '', version: '' };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await call<P>('GET', `/api/packs/${id}/${version}`);
      if (answer.ok) setPack(answer.value);
      else timer = setTimeout(() => void ask(), retryMs);
    };
    if (id !== '') void ask();
    return () => clearTimeout(timer);
  }, [id, version]);
  return pack;
}
