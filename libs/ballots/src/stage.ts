import type { BallotKindName, Tally } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { advocacy } from './advocacy/stage.tsx';
import { confidence } from './confidence/stage.tsx';
import { consent } from './consent/stage.tsx';
import { control } from './control/stage.tsx';
import { fist } from './fist/stage.tsx';
import { mindshift } from './mindshift/stage.tsx';
import { poll } from './poll/stage.tsx';
import { recognition } from './recognition/stage.tsx';
import { roles } from './roles/stage.tsx';
import type { OnStage, StageBallot, StageBallots } from './stage-ballot.ts';

export { ChangedText } from './changed-text.tsx';
export { answersStillNeeded } from './consent/stage.tsx';
export { movedIn } from './roles/moved.ts';
export type { OnStage, StageBallot, StageBallots, StageResultProps } from './stage-ballot.ts';

/** Every kind of ballot, for the room. */
export const stageBallots: StageBallots = {
  recognition,
  roles,
  confidence,
  consent,
  fist,
  poll,
  mindshift,
  advocacy,
  control,
};

/** The kind of this name; used only with rounds and tallies of that kind. */
export const stageBallotOf = (name: BallotKindName): StageBallot<BallotKindName> =>
  stageBallots[name] as unknown as StageBallot<BallotKindName>;

/** What any round is called, in the middle of a sentence: `role vote on Robin, round 2`. */
export function roundName(about: OnStage): string {
  const { round, language } = about;
  const t = ballotsTexts.in(language).round;
  const ballot = stageBallotOf(round.ballot);
  const [kind, subject] = [ballot.name(about), ballot.subject?.(about)];
  const named = subject === undefined ? kind : t('on', { kind, subject });
  return round.ordinal > 1 ? t('again', { round: named, ordinal: round.ordinal }) : named;
}

/**
 * What the room said the last time it was asked the same, where the picture does not compare by itself. Both were shown to
 * everybody; where a few came or went in between, the two beside each other would be their ballots.
 */
export function earlierSummary(about: OnStage): string | undefined {
  const { round, workshop, language } = about;
  const earlier = workshop.rounds.byId[round.compareWith ?? ''];
  const [before, after] = [earlier?.tally, round.tally];
  if (!earlier || !before || !after || before.kind === 'too-few') return undefined;
  const others = Math.abs(after.cast - before.cast);
  if (others > 0 && others < workshop.agenda.settings.minTotal) return undefined;
  const result = tallySummary(before, { ...about, round: earlier });
  return ballotsTexts.in(language).round('earlier', { result });
}

/** The result of any round in a line; or that too few voted to show one. */
export const tallySummary = (tally: Tally, about: OnStage): string =>
  tally.kind === 'too-few'
    ? ballotsTexts.in(about.language).round('tooFew')
    : stageBallotOf(tally.kind).summary({ ...about, tally });
