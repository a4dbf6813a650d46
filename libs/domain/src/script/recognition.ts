import { type SentenceId, sentenceIds } from '../ids.ts';
import { sum } from '../measures/sum.ts';
import type { RoundView, TallyOf } from '../views.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** Six sentences one by one, then all of them with the question who is speaking; the vote, and the sentence heard most. */
export const recognitionCues: CuesOf<BeatOf<'recognition'>> = (workshop, activity) => {
  const question = { ballot: 'recognition', subject: activity.id, vote: 'vote', reveal: 'reveal' } as const;
  const round = roundsHere(workshop, activity.id, question).at(-1);
  const most = heardMost(round?.tally);
  return [
    titled('open', activity),
    // once the result is there, the sentences come back with their numbers
    ...(round?.tally ? [] : sentenceIds.map((id) => showing('open', 'sentence', id))),
    showing('speaker', 'sentences'),
    ...asking(question, round),
    ...(most ? [showing('share', 'sentence', most)] : []),
  ];
};

/** The sentence that most people heard; undefined before the result, and where nobody heard any. */
function heardMost(tally: RoundView['tally']): SentenceId | undefined {
  if (tally?.kind !== 'recognition') return undefined;
  const heard = (id: SentenceId) => heardIn(tally, id);
  const most = [...sentenceIds].sort((a, b) => heard(b) - heard(a))[0];
  return most && heard(most) > 0 ? most : undefined;
}

/** How many heard a sentence at all. */
export const heardIn = ({ sentences }: TallyOf<'recognition'>, id: SentenceId): number => sum(sentences[id].slice(1));
