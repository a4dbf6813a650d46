import { copyOf } from '../kernel/json.ts';
import type { SliceFolds } from '../rule.ts';
import { type Commitment, type Commitments, type OwnCommitments } from './state.ts';

const life: SliceFolds<Pick<Commitments, 'byId'>> = {
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
  CommitmentShared(commitments, { commitmentId, circle, readers, isShown }) {
    const known = commitments.byId[commitmentId];
    if (!known) return;
    known.circle = circle;
    if (readers) known.readers = [...readers];
    if (isShown) known.isShown = true;
  },
  CommitmentUnshared(commitments, { commitmentId }) {
    const known = commitments.byId[commitmentId];
    if (!known) return;
    delete known.circle;
    delete known.readers;
  },
};

/** What the author's own window keeps, and what fellows show there. */
export const ownCommitmentsFold: SliceFolds<OwnCommitments> = {
  ...life,
  CommitmentShown(own, { shown }) {
    own.ofFellows[shown.id] = copyOf(shown);
  },
  CommitmentGone(own, { commitmentId }) {
    delete own.ofFellows[commitmentId];
  },
  BuddySought(own) {
    own.seeksBuddy = true;
  },
  BuddySearchEnded(own) {
    delete own.seeksBuddy;
  },
  BuddiesTold(own, { buddies, shown = [], seeksBuddy }) {
    delete own.seeksBuddy;
    delete own.buddies;
    if (seeksBuddy) own.seeksBuddy = true;
    if (!buddies) return;
    own.buddies = copyOf(buddies);
    for (const each of shown) own.ofFellows[each.id] = copyOf(each);
    for (const known of Object.values(own.byId)) if (known.circle === 'buddy') known.isShown = true;
  },
  ParticipantsMerged(own, { brought }) {
    Object.assign(own.byId, brought?.commitments);
  },
};

/** What trainers are told of buddies: how many there are. */
export const commitmentsFold: SliceFolds<Commitments> = {
  BuddiesCounted(commitments, { buddies }) {
    commitments.buddies = buddies;
  },
};

/** What only the log's own state keeps, of everybody. Two seats that were one person's: they are the kept seat's. */
export const allCommitmentsFold: SliceFolds<Commitments> = {
  ...life,
  BuddySought(commitments, { participantId }) {
    commitments.seeking = [...without(commitments.seeking, participantId), participantId];
  },
  BuddySearchEnded(commitments, { participantId }) {
    commitments.seeking = without(commitments.seeking, participantId);
  },
  BuddiesPaired(commitments, { pairs }) {
    const paired = pairs.flat();
    commitments.seeking = commitments.seeking.filter((id) => !paired.includes(id));
    commitments.pairs.push(...pairs.map((pair) => [...pair]));
    for (const pair of pairs) for (const author of pair) showTo(commitments, author, without(pair, author));
  },
  BuddyLeft(commitments, { participantId }) {
    commitments.seeking = without(commitments.seeking, participantId);
    const left = commitments.pairs.find((pair) => pair.includes(participantId));
    if (!left) return;
    const others = without(left, participantId);
    commitments.pairs = commitments.pairs.filter((pair) => pair !== left);
    if (others.length > 1) commitments.pairs.push(others);
    else commitments.seeking.push(...others);
  },
  ParticipantsMerged(commitments, { keptId, mergedId }) {
    for (const known of Object.values(commitments.byId)) {
      if (known.author === mergedId) Object.assign(known, { author: keptId });
      if (known.readers) known.readers = readersWithout(known, mergedId, keptId);
    }
  },
};

const without = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id);

/** What somebody shares with whoever becomes their buddy is shown to these now. */
function showTo({ byId }: Commitments, author: string, readers: readonly string[]): void {
  for (const known of Object.values(byId)) {
    if (known.author === author && known.circle === 'buddy') known.readers = [...readers];
  }
}

/** Nobody reads their own. */
function readersWithout({ readers = [], author }: Commitment, mergedId: string, keptId: string): string[] {
  const then = readers.map((id) => (id === mergedId ? keptId : id));
  return [...new Set(then)].filter((id) => id !== author);
}
