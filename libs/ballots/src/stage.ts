import type { BallotKindName, Tally } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { confidence } from './confidence/stage.tsx';
import { consent } from './consent/stage.tsx';
import { fist } from './fist/stage.tsx';
import { poll } from './poll/stage.tsx';
import { recognition } from './recognition/stage.tsx';
import { roles } from './roles/stage.tsx';
import type { OnStage, StageBallot, StageBallots } from './stage-ballot.ts';

export type { OnStage, StageBallot, StageBallots, StageResultProps } from './stage-ballot.ts';

/** Every kind of ballot, for the room. */
export const stageBallots: StageBallots = { recognition, roles, confidence, consent, fist, poll };

/** The kind of this name; used only with rounds and tallies of that kind. */
export const stageBallotOf = (name: BallotKindName): StageBallot<BallotKindName> =>
  stageBallots[name] as unknown as StageBallot<BallotKindName>;

/** The result of any round in a line; or that too few voted to show one. */
export const tallySummary = (tally: Tally, about: OnStage): string =>
  tally.kind === 'too-few'
    ? ballotsTexts.in(about.language).round('tooFew')
    : stageBallotOf(tally.kind).summary({ ...about, tally });
