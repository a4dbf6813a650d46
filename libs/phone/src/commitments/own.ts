import type { CommitmentView, Workshop } from '@rolwissel/domain';

/** One's own, in the order in which they were made. */
export const ownCommitments = ({ you }: Workshop): readonly CommitmentView[] => Object.values(you.commitments.byId);
