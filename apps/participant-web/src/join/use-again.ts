import type { Problem } from '@rolwissel/protocol';
import { useEffect, useRef } from 'preact/hooks';

/** Whoever must wait tries again by themselves when the time has come, not all in the same instant. */
export function useAgain(problem: Pick<Problem, 'retryAfterMs'> | undefined, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (problem?.retryAfterMs === undefined) return undefined;
    const timer = setTimeout(() => latest.current(), problem.retryAfterMs * (1 + Math.random() / 4));
    return () => clearTimeout(timer);
  }, [problem]);
}
