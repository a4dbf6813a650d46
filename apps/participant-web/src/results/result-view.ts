import type { BallotKindName, Tally } from '@rolwissel/domain';
import type { BallotOf, RoundView } from '../ballots/ballot-form.ts';
import type { Desk } from '../live/desk.ts';

export type TallyOf<Kind extends BallotKindName> = Extract<Tally, { readonly kind: Kind }>;

/** What the result of a kind of ballot is shown from. Without a tally only one's own answer can be shown. */
export interface ResultProps<Kind extends BallotKindName> {
  readonly desk: Desk;
  readonly round: RoundView;
  readonly tally: TallyOf<Kind> | undefined;
  readonly own: BallotOf<Kind> | undefined;
}
