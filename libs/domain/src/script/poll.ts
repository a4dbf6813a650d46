import { pollSides } from '../ids.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** A question from the pack, what speaks for either side, each a picture so that it is read aloud, and a few answers to choose from. */
export const pollCues: CuesOf<BeatOf<'poll'>> = (workshop, activity) => {
  const subject = activity.pollId ?? Object.keys(workshop.agenda.pack.polls)[0];
  if (subject === undefined) return [titled('vote', activity)];
  const question = { ballot: 'poll', subject, vote: 'vote', reveal: 'reveal' } as const;
  return [
    titled('vote', activity),
    showing('vote', 'question'),
    ...pollSides.map((side) => showing('vote', 'question', side)),
    ...asking(question, roundsHere(workshop, activity.id, question).at(-1)),
  ];
};
