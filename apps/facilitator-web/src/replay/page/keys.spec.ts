import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReplayPlayer } from '../replay-player.ts';
import { actOf, letGoAfter } from './keys.ts';

const done: string[] = [];
const note =
  (what: string) =>
  (...values: readonly unknown[]) => {
    done.push([what, ...values].join(' '));
  };
const player = {
  toggle: note('toggle'),
  step: note('step'),
  stepChapter: note('chapter'),
  stepMark: note('mark'),
  goTo: note('go to'),
  lastIndex: 41,
  setSpeed: note('speed'),
  toggleIdle: note('idle'),
} as unknown as ReplayPlayer; // all that keys touch
const letters = { on: true };
const acts = {
  help: note('help'),
  copyLink: note('copy'),
  nextView: note('view'),
  note: note('note'),
  fork: note('fork'),
  letters: () => letters.on,
};

beforeEach(() => {
  done.length = 0;
  letters.on = true;
  document.body.innerHTML =
    '<button>b</button><input type="text"><input type="range"><input type="radio"><div role="tablist"><i tabindex="0"></i></div>';
});

function press(key: string, on = 'body', more: KeyboardEventInit = {}): readonly string[] {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.querySelector(on)?.addEventListener('keydown', () => actOf(event, player, acts)?.(), { once: true });
  document.querySelector(on)?.dispatchEvent(event);
  return done.splice(0);
}

describe('keys', () => {
  it('carry the whole replay', () => {
    expect(['ArrowLeft', 'ArrowRight', ' ', 'Home', 'End'].flatMap((key) => press(key))).toEqual([
      'step -1',
      'step 1',
      'toggle',
      'go to 0',
      'go to 41',
    ]);
    expect([
      ...press('ArrowLeft', 'body', { shiftKey: true }),
      ...press('ArrowRight', 'body', { shiftKey: true }),
    ]).toEqual(['chapter -1', 'chapter 1']);
  });

  it('set the speed by number', () => {
    expect(['1', '2', '6'].flatMap((key) => press(key))).toEqual(['speed 0.5', 'speed 1', 'speed 16']);
  });

  it('have letters for the rest, which can be switched off', () => {
    const keys = ['[', ']', 's', 'c', 'v', 'n', 'f', '?'];
    expect(keys.flatMap((key) => press(key))).toEqual([
      'mark -1',
      'mark 1',
      'idle',
      'copy',
      'view',
      'note',
      'fork',
      'help',
    ]);
    letters.on = false;
    expect([...keys, '1'].flatMap((key) => press(key))).toEqual([]);
    expect(press(' ')).toEqual(['toggle']);
  });

  it('leave to the browser what is the browser’s', () => {
    expect([...press('ArrowLeft', 'body', { altKey: true }), ...press('c', 'body', { ctrlKey: true })]).toEqual([]);
  });

  it('leave to a field, a choice, a button and the tabs what is theirs', () => {
    expect(press('s', 'input[type="text"]')).toEqual([]);
    expect(press('ArrowRight', 'input[type="radio"]')).toEqual([]);
    expect(press(' ', 'button')).toEqual([]);
    expect(press('ArrowRight', '[role="tablist"] i')).toEqual([]);
  });

  it('reach through buttons and the slider where nothing is theirs', () => {
    expect(press('ArrowRight', 'button')).toEqual(['step 1']);
    expect(press('ArrowRight', 'input[type="range"]')).toEqual(['step 1']);
    expect(press('s', 'button')).toEqual(['idle']);
  });
});

/** What has the keyboard after a click there: by mouse, or by key. */
function focusAfterClick(html: string, detail: number): string | undefined {
  document.body.innerHTML = html;
  addEventListener('click', letGoAfter, { once: true });
  const pressed = document.querySelector<HTMLElement>('button, input');
  pressed?.focus();
  pressed?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  return document.activeElement?.tagName;
}

describe('after a click', () => {
  it('the keys move the replay again', () => {
    expect([focusAfterClick('<button></button>', 1), focusAfterClick('<input type="radio">', 1)]).toEqual([
      'BODY',
      'BODY',
    ]);
    expect(focusAfterClick('<button></button>', 0)).toBe('BUTTON');
  });

  it('on a row of the log they walk the list', () => {
    expect(focusAfterClick('<div class="event-list"><button></button></div>', 1)).toBe('BUTTON');
  });
});
