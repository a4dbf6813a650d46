import type { Actor } from '../../actor.ts';
import type { CommandKind } from '../../commands.ts';
import type { Workshop } from '../../workshop.ts';
import { uuid } from '../people.ts';
import type { Dice } from './dice.ts';

/** Somebody asks for something; it may well be refused. */
export interface Move {
  readonly actor: Actor;
  readonly kind: CommandKind;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a move is made up from. */
export interface Moment {
  readonly dice: Dice;
  readonly workshop: Workshop;
  /** Whoever may come in. */
  readonly people: readonly Actor[];
  /** Counts the moves, so that every new id and every text is like no other. */
  readonly count: number;
}

/** What somebody may do; by kind of command, so that none is forgotten. */
export type Moves<Kind extends CommandKind> = { readonly [Name in Kind]: (moment: Moment) => Move['data'] };

/** An id of something that is there, now and then of something that is not. */
export const idFrom = ({ dice }: Moment, known: readonly string[]): string =>
  (dice.oneIn(12) ? undefined : dice.pick(known)) ?? uuid(`nowhere-${dice.roll(50)}`);

/** A new id, or now and then one that is there already. */
export const newId = ({ dice, count }: Moment, known: readonly string[]): string =>
  (dice.oneIn(15) ? dice.pick(known) : undefined) ?? uuid(`made-${count}`);

/** Words that nobody else ever says, so that they can be found again wherever they turn up. */
export const newText = ({ count }: Moment): string => `zin nummer q${count}z over de levering`;
