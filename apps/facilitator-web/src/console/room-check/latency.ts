import { call } from '@rolwissel/client';
import { useEffect, useState } from 'preact/hooks';

const everyMs = 5_000;

/** How long the server takes to answer from here, in milliseconds: the quickest of the last few. Undefined before the first. */
export function useLatency(): number | undefined {
  const [latest, setLatest] = useState<readonly number[]>([]);
  useEffect(() => {
    const measure = async () => {
      const began = performance.now();
      const answer = await call('GET', '/healthz');
      const took = performance.now() - began;
      if (!answer.ok) return;
      setLatest((known) => [...known, took].slice(-4));
    };
    void measure();
    const timer = setInterval(() => void measure(), everyMs);
    return () => clearInterval(timer);
  }, []);
  return latest.length === 0 ? undefined : Math.round(Math.min(...latest));
}
