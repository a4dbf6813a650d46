import { useSignal } from '@preact/signals';
import { pageStorage } from '@rolwissel/client';
import { wholeFold } from '@rolwissel/domain';
import type { Problem } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { type LiveSeat, liveSeat, type SeatView } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { forgetToken, type OwnSeat, seatToken } from './token.ts';

/** Why there is no seat: not yet, no session, no such workshop, one that happened elsewhere, no server, or a newer version of this page. */
export type SeatProblem = 'loading' | 'signIn' | 'ended' | 'imported' | 'unreachable';

export type SeatState =
  | { readonly view: SeatView; readonly trouble?: never }
  | { readonly trouble: SeatProblem; readonly view?: never };

const retryMs = 3_000;

/** Takes a seat at a workshop for as long as the component is there, and follows it. */
export function useSeat(workshopId: string, kind: OwnSeat, language: LanguageTag): SeatState {
  const live = useSignal<LiveSeat | undefined>(undefined);
  const trouble = useSignal<SeatProblem>('loading');
  const attempt = useSignal(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let taken: LiveSeat | undefined;
    let isGone = false;
    const take = async () => {
      const token = await seatToken(workshopId, kind);
      if (isGone) return;
      if (token.ok) {
        const storage = kind === 'facilitator' ? sessionStorage : pageStorage(); // the projector asks for nothing
        taken = liveSeat({ fold: wholeFold, workshop: workshopId, token: token.value, language, storage });
        live.value = taken;
        return;
      }
      trouble.value = troubleOf(token.problem);
      if (trouble.value === 'imported') return;
      timer = setTimeout(() => void take(), retryMs);
    };
    void take();
    return () => {
      isGone = true;
      clearTimeout(timer);
      taken?.close();
      live.value = undefined;
    };
    // the language of a seat is told once; changing it later only changes this screen
  }, [workshopId, kind, attempt.value]);

  const view = live.value?.view.value;
  const seat = view?.seat;
  const end = seat?.connection === 'ended' ? (seat.ended?.code ?? '') : undefined;
  useEffect(() => {
    if (end === undefined) return;
    forgetToken(workshopId, kind);
    if (end === 'protocol-outdated') location.reload();
    else if (end === 'unauthenticated') attempt.value += 1;
  }, [workshopId, kind, end, attempt]);

  if (!view || !seat) return { trouble: trouble.value };
  if (end !== undefined) return { trouble: end === 'unauthenticated' ? 'loading' : 'ended' };
  return seat.connection === 'connecting' ? { trouble: 'loading' } : { view };
}

function troubleOf({ status, code }: Problem): SeatProblem {
  if (code === 'imported') return 'imported';
  if (status === 401 || status === 403) return 'signIn';
  return status === 404 ? 'ended' : 'unreachable';
}
