import { call } from '@rolwissel/client';

const retryMs = 2_000;

/** Asks the server until it gives what is there; gives back the way to stop asking. */
export function askUntil<T>(path: string, onFound: (found: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const ask = async () => {
    const answer = await call<T>('GET', path);
    if (isOver) return;
    if (answer.ok) onFound(answer.value);
    else timer = setTimeout(() => void ask(), retryMs);
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
