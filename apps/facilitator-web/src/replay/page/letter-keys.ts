import { signal } from '@preact/signals';

const key = 'rolwissel replay letter keys';

/** Whether letters, digits and punctuation do something; kept for the next time. */
export const letterKeys = signal(read() !== 'off');

export function setLetterKeys(on: boolean): void {
  letterKeys.value = on;
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // a browser that keeps nothing
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // likewise
  }
}
