import { copyOf, nextMove, type Workshop } from '@rolwissel/domain';
import { Cast } from '../../../test/support/rehearsal/cast.ts';
import { Rehearsal, staged } from '../../../test/support/rehearsal/rehearsal.ts';

/** What the projector shows after each press of Next, with so many people in the room. */
export function walk(people: number): readonly Workshop[] {
  const rehearsal = new Rehearsal(staged(people > 60 ? 'plenary60' : 'deep120'));
  let cast = new Cast(rehearsal, []);
  const seen: Workshop[] = [];
  for (let presses = 0; presses < 250; presses++) {
    for (const command of nextMove(rehearsal.workshop)?.commands(rehearsal.makeId) ?? []) rehearsal.conduct(command);
    const { workshop } = rehearsal;
    if (workshop.agenda.status === 'lobby' && workshop.people.joined === 0) {
      seen.push(copyOf(rehearsal.windows.projector));
      cast = new Cast(
        rehearsal,
        Array.from({ length: Math.max(1, people) }, () => rehearsal.join()),
        people,
      );
    }
    seen.push(copyOf(rehearsal.windows.projector));
    if (people > 0) cast.react();
    if (workshop.agenda.projector.view === 'lines') highlight(rehearsal);
    seen.push(copyOf(rehearsal.windows.projector));
    if (workshop.agenda.status === 'finished') break;
  }
  return seen.filter((state, index) => JSON.stringify(state) !== JSON.stringify(seen[index - 1]));
}

function highlight(rehearsal: Rehearsal): void {
  for (const lineId of Object.keys(rehearsal.workshop.steps.lines).slice(-4)) {
    rehearsal.conduct({ kind: 'HighlightLine', data: { lineId } });
  }
}

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappij';

/** The same with the longest words anybody could have written. */
export function wordy(workshop: Workshop): Workshop {
  const long = (text: string, most: number) => `${longWord} ${text} ${longWord} `.repeat(6).slice(0, most);
  const stretch = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(stretch);
    if ('text' in value && typeof value.text === 'string') {
      return { ...stretchAll(value), text: long(value.text, value.text.length < 20 ? 24 : 200) };
    }
    return stretchAll(value);
  };
  const stretchAll = (value: object) =>
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, stretch(item)]));
  return stretch(copyOf(workshop)) as Workshop; // the same shape, other words
}
