import type { Commitment } from './state.ts';

interface Stated {
  readonly commitmentId: string;
  /** Left out of every window: these facts are only in the author's own. */
  readonly author?: string;
  readonly intention: Commitment['intention'];
}

export interface CommitmentsEvents {
  CommitmentMade: Stated;
  CommitmentRevised: Stated;
  CommitmentWithdrawn: Omit<Stated, 'intention'>;
}
