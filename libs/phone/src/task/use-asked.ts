import { useSignal } from '@preact/signals';
import type { Problem } from '@rolwissel/protocol';
import { useEffect } from 'preact/hooks';

/** How long until it is asked for again, where it could not be had. */
const retryMs = 3_000;

/**
 * What a screen asks the server for while it is there: nothing until it has come, and where it cannot be had, `undefined`, it is
 * asked for again. Another `key` is another question; without `ask` there is none.
 */
export function useAsked<T>(ask: (() => Promise<T | undefined>) | undefined, key = ''): T | undefined {
  const answered = useSignal<T | undefined>(undefined);
  const isWanted = ask !== undefined;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const again = async () => {
      const answer = await ask?.();
      if (isOver) return;
      answered.value = answer;
      if (answer === undefined) timer = setTimeout(() => void again(), retryMs);
    };
    answered.value = undefined;
    if (isWanted) void again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isWanted, key]);
  return answered.value;
}

/** What the server said, or why not. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Pick<Problem, 'code' | 'detail' | 'status'> };

/** What there is: null where there is none and nobody asks again, undefined where it could not be had. */
export function found<T>(reply: Reply<T>): T | null | undefined {
  if (reply.ok) return reply.value;
  const { status } = reply.problem;
  return status >= 400 && status < 500 && status !== 429 ? null : undefined;
}
