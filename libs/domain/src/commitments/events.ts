import type { Personal, Shown } from '../kernel/personal.ts';
import type { BuddyCount, Circle, Commitment, FellowCommitment } from './state.ts';

interface About {
  readonly commitmentId: string;
  /** Left out of every window but the author's own. */
  readonly author?: string;
}

interface Stated extends About {
  readonly intention: Commitment['intention'];
}

export interface CommitmentsEvents {
  CommitmentMade: Stated;
  CommitmentRevised: Stated;
  CommitmentWithdrawn: About;
  /** `readers` is only in the log: who is shown it now. `isShown` is only in the author's own window. */
  CommitmentShared: About & {
    readonly circle: Circle;
    readonly readers?: readonly string[];
    readonly isShown?: true;
  };
  CommitmentUnshared: About;
  /** Only in the own window of a fellow: it was shared with them, or has other words now. */
  CommitmentShown: { readonly shown: FellowCommitment };
  /** Only in the own window of a fellow. */
  CommitmentGone: { readonly commitmentId: string };
  BuddySought: { readonly participantId: string };
  BuddySearchEnded: { readonly participantId: string };
  BuddiesPaired: { readonly pairs: readonly (readonly string[])[] };
  /** Somebody turned out to be somebody else, who has or wants buddies of their own. */
  BuddyLeft: { readonly participantId: string };
  /** Only on the wire: how many seek a buddy, and have one. */
  BuddiesCounted: { readonly buddies: BuddyCount };
  /** Only in the own window: who one's buddies are, and what they share with them. Nobody where one has none any more. */
  BuddiesTold: {
    readonly buddies?: readonly (Personal | Shown)[];
    readonly shown?: readonly FellowCommitment[];
    readonly seeksBuddy?: true;
  };
}
