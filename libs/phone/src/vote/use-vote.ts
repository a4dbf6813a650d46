import { type Casting, type Draft, ownBallot, type PhoneBallot } from '@rolwissel/ballots/phone-first';
import type { BallotKindName, BallotOf, RoundView } from '@rolwissel/domain';
import { useMemo } from 'preact/hooks';
import { useDraft } from '../drafts/draft.ts';
import type { PhoneContext } from '../task/phone-context.ts';

/** A draft of a ballot, with the id of what may be made along with it. */
type KeptDraft<Kind extends BallotKindName> = Draft<Kind> & { readonly newId?: string };

interface VoteDraft<Kind extends BallotKindName> {
  readonly draft: Draft<Kind>;
  /** Nothing goes back to what stands. */
  readonly keep: (draft: Draft<Kind> | undefined) => void;
  readonly standing: BallotOf<Kind> | undefined;
  readonly earlier: BallotOf<Kind> | undefined;
  readonly casting: Casting;
}

/** What was tapped in a round so far, kept on the phone, beside what stands. */
export function useVote<Kind extends BallotKindName>(
  { workshop, pack, language, drafts, told }: PhoneContext,
  round: RoundView,
  kind: PhoneBallot<Kind>,
): VoteDraft<Kind> {
  const name = round.ballot as Kind; // the one that was looked up by it
  const standing = ownBallot(workshop, round.id, name);
  const earlier = ownBallot(workshop, round.compareWith, name);
  const about = { workshop, round, pack, language, told };
  const freshId = useMemo(drafts.makeId, [round.id]);
  const [kept, setKept] = useDraft(
    { drafts },
    `ballot ${round.id}`,
    kind.start(standing, earlier, about) as KeptDraft<Kind>, // its id comes when it is kept
  );
  const { newId = freshId } = kept;
  return {
    draft: kept,
    keep: (draft) => setKept(draft && { ...draft, newId }),
    standing,
    earlier,
    casting: { ...about, newId },
  };
}
