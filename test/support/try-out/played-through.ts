import { type Move, nextMove, type Workshop } from '@rolwissel/domain';
import { Cast } from './cast.ts';
import { type Staging, TryOut } from './try-out.ts';

/** More presses of one key than any trainer should need. */
const mostPresses = 300;

/** A workshop as simulated people play it while a trainer presses Next, as far as it goes; with the best lines on the screen. */
export function playedThrough(
  staging: Staging,
  people: number,
  isEnough: (workshop: Workshop) => boolean = () => false,
): TryOut {
  const tryOut = new TryOut(staging);
  let cast = new Cast(tryOut, []);
  for (let presses = 0; presses < mostPresses; presses++) {
    const { workshop } = tryOut;
    if (workshop.agenda.status === 'lobby' && workshop.people.joined === 0)
      cast = new Cast(
        tryOut,
        Array.from({ length: people }, () => tryOut.join()),
      );
    cast.react();
    lift(tryOut);
    const move = nextMove(workshop);
    if (!move || isEnough(workshop)) break;
    tryOut.wait(20_000);
    for (const command of onwards(move).commands(tryOut.makeId)) tryOut.conduct(command);
  }
  return tryOut;
}

/** Where the key asks for more, nobody answers: the script goes on. */
const onwards = (move: Move): Move => move.instead ?? move;

/** Three lines come on the screen. */
function lift(tryOut: TryOut): void {
  const lines = Object.values(tryOut.workshop.steps.lines);
  if (lines.filter(({ highlighted }) => highlighted).length >= 3) return;
  for (const { id: lineId } of lines.slice(0, 3)) tryOut.conduct({ kind: 'HighlightLine', data: { lineId } });
}
