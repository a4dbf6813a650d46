import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** The time of `clock` in milliseconds, and a drawing anew every so often; none while `everyMs` is 0. */
export function useNow(clock: () => number, everyMs: number): number {
  const ticks = useSignal(0);
  useEffect(() => {
    if (everyMs === 0) return undefined;
    const timer = setInterval(() => {
      ticks.value += 1;
    }, everyMs);
    return () => clearInterval(timer);
  }, [ticks, everyMs]);
  void ticks.value; // read, so that each tick draws; a time kept from the last tick would be an old one when a timer starts
  return clock();
}
