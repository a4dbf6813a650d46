import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The time of `clock` in milliseconds, read again every so often; stands still while `everyMs` is 0. */
export function useNow(clock: () => number, everyMs: number): number {
  const now = useSignal(clock());
  useEffect(() => {
    const look = () => {
      now.value = clock();
    };
    look();
    if (everyMs === 0) return undefined;
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [now, clock, everyMs]);
  return now.value;
}
