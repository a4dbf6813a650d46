import { buddyCount } from '../commitments/index.ts';
import { linesOf } from '../steps/index.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';

type CommitmentsBeat = BeatOf<'commitments'>;

/** People write in silence for so long. */
const writingSeconds = 120;

/** Everybody for themselves: what they will do, and when. Then buddies for those who want one, and what is shared with the room. */
export const commitmentsCues: CuesOf<CommitmentsBeat> = (workshop, activity) => [
  titled('open', activity),
  { ...showing('write', 'question'), seconds: writingSeconds },
  ...pairing(workshop),
  ...(linesOf(workshop).some(({ ofCommitment, highlighted }) => ofCommitment && highlighted)
    ? [showing<CommitmentsBeat>('shared', 'lines')]
    : []),
];

/** As soon as there are two to pair. */
function pairing(workshop: Workshop): readonly Cue<CommitmentsBeat>[] {
  const { seeking, paired } = buddyCount(workshop);
  if (seeking < 2 && paired === 0) return [];
  return [
    {
      beat: 'pair',
      picture: pictureOf('question'),
      commands: (make) => [{ kind: 'PairBuddies', data: { seed: make() } }],
      done: seeking < 2,
    },
  ];
}
