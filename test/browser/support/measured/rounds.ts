import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { type BallotOf, type RoundView, roundsOf, type StepId, type Workshop } from '@rolwissel/domain';
import { commonTexts } from '@rolwissel/texts';

/** What stands in the pack of the workshop, as its Dutch page has it. */
export const pack = localizedPack(builtInPacks[0], 'nl');
export const stepName = (id: StepId): string => commonTexts.in('nl').steps(id);

type Kind = RoundView['ballot'];

/** What was shown of such votes, oldest first. */
export const shown = (workshop: Workshop, kind: Kind, subject?: string): readonly RoundView[] =>
  roundsOf(workshop).filter(
    (round) => round.ballot === kind && round.status === 'revealed' && (subject ?? round.subject) === round.subject,
  );

/** What each of them cast, by whose it is. */
export const ballotsIn = <Name extends Kind>(
  round: RoundView | undefined,
  _kind: Name,
): ReadonlyMap<string, BallotOf<Name>> =>
  new Map(Object.entries(round?.ballots ?? {}).map(([id, { ballot }]) => [id, ballot as BallotOf<Name>])); // rounds are of one kind

/** How many gave each point of a scale. */
export const countOf = (values: readonly number[], size: number, lowest = 0): readonly number[] =>
  Array.from({ length: size }, (_, index) => values.filter((value) => value === index + lowest).length);

/** The ends of a scale of agreement. */
export const scale = ['1', '5'] as const;
