import { closingPoll } from '../ids.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

const rating = { ballot: 'poll', subject: closingPoll, vote: 'rate', reveal: 'rated' } as const;

/** One last question to think about, whether it was worth the time, and where it all comes from. */
export const closingCues: CuesOf<BeatOf<'closing'>> = (workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  ...(Object.hasOwn(workshop.agenda.pack.polls, closingPoll)
    ? asking(rating, roundsHere(workshop, activity.id, rating).at(-1))
    : []),
  showing('close', 'closing'),
];
