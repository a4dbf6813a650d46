import type { BallotKindName } from '../rounds/index.ts';
import { roundsOn } from '../rounds/index.ts';
import type { RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { Beat } from './beats.ts';
import { type Cue, pictureOf } from './cue.ts';

/** What is asked, and what the trainer says before and after the result. */
export interface Question<B extends Beat> {
  readonly ballot: BallotKindName;
  readonly subject: string;
  readonly vote: B;
  readonly reveal: B;
  /** How long the room has for it. */
  readonly seconds?: number;
}

/** Where nothing could be shown there is something else to say. */
type Asked<B extends Beat> = B | 'unanswered';

/** Opens a round, closes it and shows its result. Once it is shown, there is no way back to the voting. */
export function asking<B extends Beat>(question: Question<B>, round?: RoundView): readonly Cue<Asked<B>>[] {
  const { vote, reveal } = question;
  if (!round) return [opening(question)];
  const { id: roundId, status } = round;
  const result: Cue<Asked<B>> = {
    beat: round.tally?.kind === 'too-few' ? 'unanswered' : reveal,
    picture: pictureOf('tally', roundId),
    commands: () => [{ kind: 'RevealRound', data: { roundId } }],
    done: status === 'revealed',
  };
  if (status === 'revealed') return [result];
  const voting = { beat: vote, picture: pictureOf('voting', roundId) };
  return [
    { ...voting, done: true },
    {
      ...voting,
      commands: () => [{ kind: 'CloseRound', data: { roundId } }],
      done: status === 'closed',
    },
    result,
  ];
}

const opening = <B extends Beat>({ ballot, subject, vote, seconds }: Question<B>): Cue<B> => ({
  beat: vote,
  picture: pictureOf('voting'),
  commands: (make) => [{ kind: 'OpenRound', data: { roundId: make(), ballot, subject } }],
  done: false,
  ...(seconds === undefined ? {} : { seconds }),
});

/** The rounds of this activity on one question, oldest first. */
export const roundsHere = (
  workshop: Workshop,
  activityId: string,
  { ballot, subject }: Pick<Question<Beat>, 'ballot' | 'subject'>,
): readonly RoundView[] => roundsOn(workshop, ballot, subject).filter((round) => round.activityId === activityId);
