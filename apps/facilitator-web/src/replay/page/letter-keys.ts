import { signal } from '@preact/signals';
import { read, write } from '@rolwissel/ui/page';

const key = 'replay letter keys';

/** Whether letters, digits and punctuation do something; kept for the next time. */
export const letterKeys = signal(read<boolean>(key) ?? true);

export function setLetterKeys(on: boolean): void {
  letterKeys.value = on;
  write(key, on);
}
