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

/** The result of any round in a line; or that too few voted to show one. */
export const tallySummary = (tally: Tally, about: OnStage): string =>
  tally.kind === 'too-few'
    ? ballotsTexts.in(about.language).round('tooFew')
    : stageBallotOf(tally.kind).summary({ ...about, tally });
