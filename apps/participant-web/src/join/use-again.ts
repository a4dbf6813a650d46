import type { Problem } from '@rolwissel/protocol';
import { useEffect } from 'preact/hooks';

/** Whoever must wait tries again by themselves when the time has come, not all in the same instant. */
export function useAgain(
  problem: { readonly retryAfterMs?: Problem['retryAfterMs'] | undefined } | undefined,
  again: () => void,
): void {
  useEffect(() => {
    const ms = problem?.retryAfterMs;
    const timer = ms && setTimeout(again, ms * (1 + Math.random() / 4));
    return () => clearTimeout(timer);
  }, [problem]);
}
