import type { InOneLanguage, ShownPack } from '@rolwissel/content';
import type { BallotKindName, RoundView, TallyOf, Workshop } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import type { ComponentChildren, FunctionComponent } from 'preact';

/** What the room's pages of a round are drawn from: live, in the console's miniature and in the replay alike. */
export interface OnStage {
  readonly workshop: Workshop;
  readonly round: RoundView;
  /** The texts of the workshop, in the language of the screen. */
  readonly pack: InOneLanguage<ShownPack>;
  readonly language: LanguageTag;
}

export interface StageResultProps<Kind extends BallotKindName> extends OnStage {
  readonly tally: TallyOf<Kind>;
}

/** A kind of ballot for the room: what is asked, what such a round is called, and what came of it. */
export interface StageBallot<Kind extends BallotKindName> {
  /** What the room reads while people vote. */
  question(about: OnStage): string;
  /** What such a round is called, in the middle of a sentence: `role vote`. */
  name(about: OnStage): string;
  /** What it is about, when there can be several: `Robin`. */
  subject?(about: OnStage): string;
  /** The result in a line; the picture says more. */
  summary(result: StageResultProps<Kind>): string;
  /** What stands above the picture, when that is not the question. */
  heading?(result: StageResultProps<Kind>): string;
  /** What stands at the foot while people vote, when there is more to say than that they do. */
  voting?(about: OnStage): string;
  /** What stands at the foot of the result. */
  note?(result: StageResultProps<Kind>): ComponentChildren;
  readonly Result: FunctionComponent<StageResultProps<Kind>>;
}

/** Every kind of ballot there is; one that is missing does not compile. */
export type StageBallots = { readonly [Kind in BallotKindName]: StageBallot<Kind> };
