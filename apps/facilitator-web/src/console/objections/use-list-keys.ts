import { hideReasons, type WorkshopCommand } from '@rolwissel/domain';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ConsoleContext } from '../console-context.ts';
import { type ListAct, listActOf } from './list-keys.ts';
import { type RowMarks, toggled } from './objection-row.tsx';
import { releasing, type SameWords } from './same-words.ts';

/** So many commands go in one breath; more go one by one, so that the key that goes on is never behind them. */
const inOneBreath = 5;

/** The whole queue from the keyboard, row by row as it is drawn. Nobody has to look at the laptop for more than the words. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly SameWords[],
  marks: RowMarks,
  context: ConsoleContext,
): void {
  const latest = useRef({ rows, marks, context });
  latest.current = { rows, marks, context };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = listActOf(event);
      if (act === undefined || !list.current) return;
      if (perform(act, list.current, latest.current)) event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [list]);
}

type Hand = Readonly<{ rows: readonly SameWords[]; marks: RowMarks; context: ConsoleContext }>;

/** Whether the key meant anything here. */
function perform(act: ListAct | number, list: HTMLElement, { rows, marks, context }: Hand): boolean {
  const same = rows.find(({ objection }) => objection.id === marks.at.peek() && isInSight(objection.id, list));
  if (act === 'following' || act === 'preceding') return walk(act === 'following' ? 1 : -1, list, marks);
  if (act === 'merge') return press(list.querySelector('.merge'));
  if (!same) return false;
  if (act === 'choose') marks.chosen.value = toggled(marks.chosen.peek(), same.objection.id);
  else if (act === 'hide')
    marks.hiding.value = marks.hiding.peek() === same.objection.id ? undefined : same.objection.id;
  else if (act === 'release') return same.objection.status === 'held' && passOn(releasing(same), list, marks, context);
  else return hide(act, same, list, marks, context);
  return true;
}

/** What is folded away, or not to be read, is not dealt with unseen. */
const isInSight = (id: string, list: HTMLElement): boolean =>
  [...list.querySelectorAll<HTMLElement>('[data-objection]')].some(({ dataset }) => dataset['objection'] === id);

/** The reasons are numbered while they are asked for. */
function hide(number: number, same: SameWords, list: HTMLElement, marks: RowMarks, context: ConsoleContext): boolean {
  const reason = hideReasons[number - 1];
  if (reason === undefined || marks.hiding.peek() !== same.objection.id) return false;
  marks.hiding.value = undefined;
  const commands = [same.objection, ...same.others].map(
    ({ id: objectionId }): WorkshopCommand => ({ kind: 'HideObjection', data: { objectionId, reason } }),
  );
  return passOn(commands, list, marks, context);
}

/** What is dealt with leaves this place: the keyboard is already at what comes after it. */
function passOn(
  commands: readonly WorkshopCommand[],
  list: HTMLElement,
  marks: RowMarks,
  { conductor }: ConsoleContext,
): boolean {
  walk(1, list, marks);
  if (commands.length <= inOneBreath) conductor.send(...commands);
  else void conductor.sendInPassing(commands);
  return true;
}

/** The row after this one or before it; the first where there is none yet. */
function walk(by: 1 | -1, list: HTMLElement, marks: RowMarks): boolean {
  const drawn = [...list.querySelectorAll<HTMLElement>('[data-objection]')];
  const index = drawn.findIndex(({ dataset }) => dataset['objection'] === marks.at.peek());
  const row = drawn[index < 0 ? 0 : Math.min(drawn.length - 1, Math.max(0, index + by))];
  if (!row) return false;
  marks.at.value = row.dataset['objection'];
  row.focus({ preventScroll: true });
  row.scrollIntoView?.({ block: 'nearest' }); // not in every test
  return true;
}

function press(button: HTMLElement | null): boolean {
  button?.click();
  return button !== null;
}
