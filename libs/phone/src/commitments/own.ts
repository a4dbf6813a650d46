import { type CommitmentView, commitmentLimits, haveCommitmentsBegun, type Workshop } from '@rolwissel/domain';

/** One's own, in the order in which they were made. */
export const ownCommitments = ({ you }: Workshop): readonly CommitmentView[] => Object.values(you.commitments.byId);

/** Whether there is still something to be made: people were asked, and three are enough. */
export const mayCommitMore = (workshop: Workshop): boolean =>
  haveCommitmentsBegun(workshop) && ownCommitments(workshop).length < commitmentLimits.most;
