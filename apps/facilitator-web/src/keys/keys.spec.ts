import { afterEach, describe, expect, it } from '@jest/globals';
import { actOf, keyActs } from './keys.ts';

function press(key: string, target: Element = document.body, more: KeyboardEventInit = {}) {
  let act: ReturnType<typeof actOf>;
  const hear = (event: Event) => {
    act = actOf(event as KeyboardEvent);
  };
  addEventListener('keydown', hear);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  removeEventListener('keydown', hear);
  return act;
}

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the keys', () => {
  it('are those of a keyboard and of a clicker', () => {
    expect(['PageDown', 'PageUp', ' ', 'ArrowRight', 'ArrowLeft', 'B', '.'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'next',
      'next',
      'previous',
      'blank',
      'blank',
    ]);
  });

  it.each(['<input />', '<textarea></textarea>', '<select></select>', '<p contenteditable></p>'])(
    'do nothing while somebody is in %s',
    (html) => {
      const field = element(html);
      expect(Object.keys(keyActs).map((key) => press(key, field))).toEqual(Object.keys(keyActs).map(() => undefined));
    },
  );

  it.each(['<button></button>', '<input type="checkbox" />'])(
    'leave the space bar to %s that has the keyboard, and keep the clicker',
    (html) => {
      const button = element(html);
      expect([press(' ', button), press('PageDown', button)]).toEqual([undefined, 'next']);
    },
  );

  it('leave the arrows to tabs', () => {
    const tab = element('<div role="tablist"><button role="tab"></button></div>').firstElementChild ?? document.body;
    expect(press('ArrowRight', tab)).toBeUndefined();
  });

  it('do not repeat themselves, and leave shortcuts of the browser alone', () => {
    expect([press(' ', document.body, { repeat: true }), press('p', document.body, { ctrlKey: true })]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
