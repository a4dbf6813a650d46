import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import type { LanguageTag } from '@rolwissel/texts';
import type { KeyAct } from '../keys/keys.ts';
import { hearKeys } from './window-keys.ts';

const language = signal<LanguageTag>('nl');
const gong = signal(true);
let acts: KeyAct[] = [];
let stop = () => {};

const press = (key: string, more: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, ...more }),
  );

beforeEach(() => {
  acts = [];
  language.value = 'nl';
  stop = hearKeys({ language, gong }, (act) => acts.push(act));
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

it('hands on the keys of a clicker, also with the shift lock on', () => {
  for (const key of ['PageDown', ' ', 'PageUp', 'B', '.']) press(key);
  expect(acts).toEqual(['next', 'next', 'previous', 'blank', 'blank']);
});

it('has the space bar for Next again after one of its buttons was pressed with the mouse', () => {
  document.body.innerHTML = '<button>Volledig scherm</button>';
  const button = document.querySelector('button');
  button?.focus();
  button?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
  press(' ');
  expect(acts).toEqual(['next']);
});

it('changes the language with L, and leaves shortcuts of the browser alone', () => {
  press('l', { ctrlKey: true });
  expect(language.value).toBe('nl');
  press('L');
  expect(language.value).toBe('en');
  press('L');
  expect(language.value).toBe('de');
});

it('switches the gong with G', () => {
  press('G');
  expect([gong.value, acts]).toEqual([false, []]);
});
