import { afterEach, expect, it } from '@jest/globals';
import { letGo } from './keys.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('a button pressed with the mouse gives the space bar back', () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  letGo(new MouseEvent('click', { detail: 0 }));
  const afterKey = document.activeElement;
  letGo(new MouseEvent('click', { detail: 1 }));
  expect([afterKey, document.activeElement]).toEqual([button, document.body]);
});
