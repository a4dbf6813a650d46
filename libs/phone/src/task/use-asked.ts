import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** How long until it is asked for again, where it could not be had. */
const retryMs = 3_000;

/**
 * What a screen asks the server for while it is there: nothing until it has come, and where it cannot be had, `undefined`, it is
 * asked for again. Another `key` is another question; without `ask` there is none.
 */
export function useAsked<T>(ask: (() => Promise<T | undefined>) | undefined, key = ''): T | undefined {
  const found = useSignal<T | undefined>(undefined);
  const isWanted = ask !== undefined;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const again = async () => {
      const answer = await ask?.();
      if (isOver) return;
      found.value = answer;
      if (answer === undefined) timer = setTimeout(() => void again(), retryMs);
    };
    found.value = undefined;
    if (isWanted) void again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isWanted, key]);
  return found.value;
}
