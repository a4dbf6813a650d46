import { ballotsTexts, percent } from '@rolwissel/texts';
import { FistBars } from '@rolwissel/ui';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';
import { objectionHeading, objectiveHeading, subjectName } from '../subject.ts';

type SixNumbers = readonly [number, number, number, number, number, number];
type SixWords = readonly [string, string, string, string, string, string];

/** From so many fingers on one could live with it. */
const adopting = 3;

/** Fist to five: how many show how many fingers. */
export const fist: StageBallot<'fist'> = {
  /** Of an objection the room says whether it was answered, not whether it is right. */
  question(about) {
    const objection = objectionHeading(about);
    if (objection === undefined) return objectiveHeading(about);
    return `${ballotsTexts.in(about.language).fist('isItAnswered')} ${objection}`;
  },
  name: ({ language }) => ballotsTexts.in(language).fist('name'),
  subject: subjectName,
  summary({ tally: { counts, cast }, language }) {
    const inFavour = counts.slice(adopting).reduce((sum, count) => sum + count, 0);
    return `${percent(inFavour / Math.max(1, cast))} ${ballotsTexts.in(language).fist('adopting')}.`;
  },
  Result: Fingers,
};

function Fingers({ tally, pack, language }: StageResultProps<'fist'>) {
  const { fist: t, round } = ballotsTexts.in(language);
  const labels = {
    caption: t('title'),
    levels: pack.questions.fist as unknown as SixWords, // six, for 0 … 5
    short: [t('fist'), '1', '2', '3', '4', '5'] as const,
    adopting: t('adopting'),
    empty: round('empty'),
  };
  return <FistBars counts={tally.counts as unknown as SixNumbers} labels={labels} />; // six, for 0 … 5
}
