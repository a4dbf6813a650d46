import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isTyping } from './keys.ts';

/** Whether somebody is in a field now, and the keys therefore do nothing. */
export function useTyping(): boolean {
  const typing = useSignal(false);
  useEffect(() => {
    const look = () => {
      typing.value = isTyping();
    };
    const events = ['focusin', 'focusout'] as const;
    for (const event of events) addEventListener(event, look);
    return () => {
      for (const event of events) removeEventListener(event, look);
    };
  }, [typing]);
  return typing.value;
}
