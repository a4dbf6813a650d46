import { copyOf, nextMove, type Workshop } from '@rolwissel/domain';
import { Cast } from '../../../test/support/try-out/cast.ts';
import { staged, TryOut } from '../../../test/support/try-out/try-out.ts';

/** What the projector shows after each press of Next, with so many people in the room. */
export function walk(people: number): readonly Workshop[] {
  const tryOut = new TryOut(staged(people > 60 ? 'plenary60' : 'deep120'));
  let cast = new Cast(tryOut, []);
  const seen: Workshop[] = [];
  for (let presses = 0; presses < 250; presses++) {
    const move = nextMove(tryOut.workshop);
    // where the key asks for other words, nobody writes any: the walk goes on
    for (const command of (move?.instead ?? move)?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
    const { workshop } = tryOut;
    if (workshop.agenda.status === 'lobby' && workshop.people.joined === 0) {
      seen.push(copyOf(tryOut.windows.projector));
      cast = new Cast(
        tryOut,
        Array.from({ length: Math.max(1, people) }, () => tryOut.join()),
        String(people),
      );
    }
    seen.push(copyOf(tryOut.windows.projector));
    if (people > 0) cast.react();
    if (workshop.agenda.projector.view === 'lines') highlight(tryOut);
    seen.push(copyOf(tryOut.windows.projector));
    if (workshop.agenda.status === 'finished') break;
  }
  return seen.filter((state, index) => JSON.stringify(state) !== JSON.stringify(seen[index - 1]));
}

function highlight(tryOut: TryOut): void {
  for (const lineId of Object.keys(tryOut.workshop.steps.lines).slice(-4)) {
    tryOut.conduct({ kind: 'HighlightLine', data: { lineId } });
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
