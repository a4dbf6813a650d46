import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Whether words stand in a field on the page that were not sent. */
const isWriting = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('main :is(textarea, input)')].some(
    ({ type, value }) => type !== 'radio' && type !== 'checkbox' && value !== '',
  );

/**
 * Goes along with the trainer within a task: when the moment becomes another one, `follow` is called, and a heading with the
 * number that comes back for its key is read aloud anew, from the top. Not where somebody is writing.
 */
export function useFollowing(moment: string, follow?: () => void): number {
  const follows = useSignal(0);
  const seen = useRef(moment);
  useEffect(() => {
    if (seen.current === moment) return;
    seen.current = moment;
    if (isWriting()) return;
    follow?.();
    follows.value += 1;
  }, [moment]);
  return follows.value;
}
