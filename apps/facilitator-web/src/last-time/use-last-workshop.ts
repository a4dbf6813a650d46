import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import type { LastWorkshop } from '@rolwissel/protocol';
import { useEffect } from 'preact/hooks';
import { type OwnSeat, seatToken } from '../seat/token.ts';

const retryMs = 5_000;

/** What a workshop that follows another one opens with; undefined until it is known, and where there is nothing. */
export function useLastWorkshop(workshopId: string, kind: OwnSeat, follows: string | undefined) {
  const last = useSignal<LastWorkshop | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const token = await seatToken(workshopId, kind);
      const path = `/api/workshops/${workshopId}/last`;
      const answer = token.ok ? await call<LastWorkshop>('GET', path, undefined, undefined, token.value) : token;
      if (isGone) return;
      if (answer.ok) last.value = answer.value;
      else if (answer.problem.status !== 404) timer = setTimeout(() => void ask(), retryMs);
    };
    if (follows !== undefined) void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [workshopId, kind, follows, last]);
  return last.value;
}
