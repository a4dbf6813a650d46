import { useSignal } from '@preact/signals';
import { call } from '@rolwissel/client';
import { useEffect } from 'preact/hooks';

const everyMs = 5_000;

/** How long the server takes to answer from here, in milliseconds: the quickest of the last few. Undefined before the first. */
export function useLatency(): number | undefined {
  const latest = useSignal<readonly number[]>([]);
  useEffect(() => {
    const measure = async () => {
      const began = performance.now();
      const answer = await call('GET', '/healthz');
      const took = performance.now() - began;
      if (answer.ok) latest.value = [...latest.peek(), took].slice(-4);
    };
    void measure();
    const timer = setInterval(() => void measure(), everyMs);
    return () => clearInterval(timer);
  }, [latest]);
  return latest.value.length === 0 ? undefined : Math.round(Math.min(...latest.value));
}
