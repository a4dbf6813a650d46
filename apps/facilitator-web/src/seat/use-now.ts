import { useEffect, useState } from 'preact/hooks';

/** The time of `clock` in milliseconds, read again every so often; stands still while `everyMs` is 0. */
export function useNow(clock: () => number, everyMs: number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    setNow(clock());
    if (everyMs === 0) return undefined;
    const timer = setInterval(() => setNow(clock()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return now;
}
