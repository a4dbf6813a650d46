import { leadSilenceMs } from '../../agenda/limits.ts';
import { due } from '../../due.ts';
import { msOf } from '../../kernel/recorded.ts';
import type { WorkshopDecision } from '../../rule.ts';
import type { Workshop, WorkshopEvent } from '../../workshop.ts';
import { created, live, votedInTeams } from '../facts.ts';
import { clock, everybody } from '../people.ts';
import { Rehearsal } from '../rehearsal.ts';
import { Dice } from './dice.ts';
import type { Move } from './move.ts';
import { nextMove } from './next-move.ts';

/** In a pause of more seconds than these nobody hears of the lead. */
const longPause = 10;

/** How it began, who asked for what, and what came of it. */
export interface Improvised {
  readonly rehearsal: Rehearsal;
  readonly opening: readonly WorkshopEvent[];
  readonly moves: readonly Played[];
}

/** A move, and how many seconds went by before it. */
export interface Played extends Move {
  readonly waited: number;
}

/** Instead of an activity: the role-play in which every team plays a case of its own. */
export const ownCases = 'ownCases';

/** A workshop in which these numbers decide who asks for what, wrong things too; every move is noted down. It may begin in one activity. */
export function improvise(numbers: readonly number[], length: number, activityId?: string): Improvised {
  const dice = new Dice(numbers);
  const settings = { moderation: dice.of('off', 'post', 'pre'), minTotal: dice.of(2, 3) } as const;
  const first = activityId ?? dice.of('roles', 'roles', 'roleplay', 'teamcase', ownCases);
  const opening =
    activityId === undefined && dice.oneIn(4)
      ? [created(settings)]
      : first === ownCases
        ? votedInTeams(settings)
        : live(first, settings);
  const rehearsal = begun(opening);
  const moves: Played[] = [];
  for (let count = 1; count <= length; count++) {
    const move = nextMove({ dice, workshop: rehearsal.state, people: everybody, count });
    const played = { ...move, waited: dice.oneIn(6) ? dice.roll(40) : 0 };
    moves.push(played);
    play(rehearsal, played);
  }
  return { rehearsal, opening, moves };
}

/** Time goes by, what time asks for happens, and then the move; gives back its answer. */
export function play(rehearsal: Rehearsal, { actor, kind, data, waited }: Played): WorkshopDecision {
  rehearsal.wait(waited);
  rehearsal.leadSilentMs = waited > longPause ? leadSilenceMs : 0;
  for (const { at, command } of due(rehearsal.state)) {
    if (at <= msOf(rehearsal.now)) rehearsal.ask(clock, command.kind, command.data);
  }
  return rehearsal.ask(actor, kind, data);
}

/** The same workshop again, from its notes; `told` may make another move of one, at the moment it is made. */
export function replayed(
  { opening, moves }: Pick<Improvised, 'opening' | 'moves'>,
  told: (move: Played, workshop: Workshop) => Played = (move) => move,
): Rehearsal {
  const rehearsal = begun(opening);
  for (const move of moves) play(rehearsal, told(move, rehearsal.state));
  return rehearsal;
}

function begun(opening: readonly WorkshopEvent[]): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of opening) rehearsal.record(event);
  return rehearsal;
}
