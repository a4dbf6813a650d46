import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import { useEffect } from 'preact/hooks';
import { type OwnSeat, seatToken } from './token.ts';

const retryMs = 5_000;

interface Reading {
  readonly workshopId: string;
  readonly kind: OwnSeat;
  /** What follows the workshop in the address. */
  readonly what: string;
  /** Nothing is asked before. */
  readonly isWanted: boolean;
  /** After so long it is read once more: what stands elsewhere may have gone there. */
  readonly againMs?: number;
}

/** What a seat reads beside its window; undefined until it is known, and where there is nothing. */
export function useReading<T>({ workshopId, kind, what, isWanted, againMs }: Reading): T | undefined {
  const held = useSignal<T | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const askIn = (ms: number) => {
      timer = setTimeout(() => void ask(), ms);
    };
    const ask = async () => {
      const token = await seatToken(workshopId, kind);
      const path = `/api/workshops/${workshopId}/${what}`;
      const answer = token.ok ? await call<T>('GET', path, undefined, undefined, token.value) : token;
      if (isGone) return;
      if (answer.ok) {
        held.value = answer.value;
        if (againMs !== undefined) askIn(againMs);
      } else if (answer.problem.status !== 404) askIn(retryMs);
    };
    if (isWanted) void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [workshopId, kind, what, isWanted, againMs, held]);
  return held.value;
}
