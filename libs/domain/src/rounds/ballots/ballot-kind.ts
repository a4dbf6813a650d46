import type { Actor } from '../../actor.ts';
import type { Chance } from '../../kernel/chance.ts';
import type { Shape } from '../../kernel/shape.ts';
import type { RefusalCode } from '../../refusals.ts';
import type { RoundView } from '../../views.ts';
import type { Workshop, WorkshopEvent } from '../../workshop.ts';

/** One person's standing ballot. */
export interface Entry<Ballot> {
  readonly participantId: string;
  readonly ballot: Ballot;
}

/** Somebody whose answer is made up. Without `words` they write none; what they do write is a sentence. */
export interface Voter {
  readonly id: string;
  readonly roll: Chance;
  readonly words?: () => string;
}

/** A kind of ballot: what may be asked, what is a valid answer, and what the answers come to. */
export interface BallotKind<Ballot, Tally> {
  /** What a ballot of this kind looks like; it holds its own `kind`. */
  readonly shape: Shape<Ballot>;
  /** What the question is about when the lead names no subject. */
  defaultSubject?(workshop: Workshop): string | undefined;
  /** Why this subject cannot be voted on now. */
  notReady?(subject: string, workshop: Workshop): RefusalCode | undefined;
  /** What is wrong with this ballot in this round, beyond its shape. */
  check?(ballot: Ballot, round: RoundView, workshop: Workshop, actor: Actor): RefusalCode | undefined;
  /** Free text in it, which should point at nobody. */
  texts?(ballot: Ballot): readonly string[];
  /** The ballot as it goes into the log: free text in it becomes personal text of its caster. */
  written?(ballot: Ballot, actor: Actor): Ballot;
  /**
   * What somebody might answer, always valid: for rehearsals and tests. It leans a little, as people do, since results of
   * pure chance look like nothing; but anything that is valid comes up now and then.
   */
  example(round: RoundView, workshop: Workshop, voter: Voter): Ballot;
  /** What the standing ballots come to; never called with fewer than the workshop's `minTotal`. */
  tally(entries: readonly Entry<Ballot>[], round: RoundView, workshop: Workshop): Tally;
  /** What else follows from the reveal; of too few ballots nothing does. */
  outcome?(entries: readonly Entry<Ballot>[], round: RoundView, workshop: Workshop): readonly WorkshopEvent[];
}

/** One answer per name. */
export const answers = <Name extends string, T>(names: readonly Name[], answer: (name: Name, index: number) => T) =>
  Object.fromEntries(names.map((name, index) => [name, answer(name, index)])) as Record<Name, T>; // one for each

/** How often each of `points` values occurs: `[2, 0, 1, 5]` for weights 0 … 3. */
export function countOf(values: readonly number[], points: number, first = 0): readonly number[] {
  const counts = Array.from({ length: points }, () => 0);
  for (const value of values) counts[value - first] = (counts[value - first] ?? 0) + 1;
  return counts;
}

/** The standing ballots of an earlier round, of the same kind of ballot, that can still be read. */
export function entriesOf<Ballot extends { readonly kind: string }>(
  round: RoundView | undefined,
  kind: Ballot['kind'],
): readonly Entry<Ballot>[] {
  return Object.entries(round?.ballots ?? {}).flatMap(
    ([participantId, { ballot }]) =>
      ballot.kind === kind && !('erased' in ballot) ? [{ participantId, ballot: ballot as unknown as Ballot }] : [], // the kind was just compared
  );
}
