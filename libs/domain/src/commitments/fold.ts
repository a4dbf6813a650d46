import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import type { Commitments } from './state.ts';

const life: SliceFolds<Commitments> = {
  CommitmentMade(commitments, { commitmentId, intention, ...stated }) {
    commitments.byId[commitmentId] = { ...stated, id: commitmentId, intention: copyOf(intention) };
  },
  CommitmentRevised(commitments, { commitmentId, intention }) {
    const known = commitments.byId[commitmentId];
    if (known) known.intention = copyOf(intention);
  },
  CommitmentWithdrawn(commitments, { commitmentId }) {
    delete commitments.byId[commitmentId];
  },
};

/** What the author's own window keeps. */
export const ownCommitmentsFold: SliceFolds<Commitments> = {
  ...life,
  ParticipantsMerged(own, { brought }) {
    Object.assign(own.byId, brought?.commitments);
  },
};

/** What only the log's own state keeps, of everybody. Two seats that were one person's: they are the kept seat's. */
export const allCommitmentsFold: SliceFolds<Commitments> = {
  ...life,
  ParticipantsMerged(commitments, { keptId, mergedId }) {
    for (const known of Object.values(commitments.byId)) {
      if (known.author === mergedId) Object.assign(known, { author: keptId });
    }
  },
};
