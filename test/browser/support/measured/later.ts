import { keptAnswers, noticedAnswers, sentenceIds, timeToNotice, type Workshop } from '@rolwissel/domain';
import { followUpTexts } from '@rolwissel/texts';
import type { LaterAnswer, LaterAnswers } from '../whole-workshop.ts';
import { type MeasuredFigure, type MeasuredSection, percent, told, under } from './measured.ts';
import { pack } from './rounds.ts';

const waves = ['Na twee weken', 'Na zes weken'];

/** Of what people answered in two waves; the log of the workshop knows nothing of it. */
export function later({ w2, w6 }: LaterAnswers, workshop: Workshop): MeasuredSection {
  const isNoticed = (answer: LaterAnswer | undefined) => answer?.noticed !== 'no';
  const atRisk = w6.filter((_, person) => !isNoticed(w2[person]));
  const steps = timeToNotice([
    { atRisk: w2.length, noticed: w2.filter(isNoticed).length },
    { atRisk: atRisk.length, noticed: atRisk.filter(isNoticed).length },
  ]);
  const stills = steps.map(({ still }) => percent(still));
  const heard = (which: 'less' | 'more') =>
    sentenceIds.map((id) => w6.filter(({ [which]: sentences = [] }) => sentences.includes(id)).length);
  const [less, more] = [heard('less'), heard('more')];
  const spoken = sentenceIds.map((_, index) => `${less[index]} minder, ${more[index]} meer`);
  return {
    prose: [[], [stills.at(-1) ?? '', '6']],
    figures: {
      'later-notice': {
        rows: steps.map((step, index) => ({
          Nameting: waves[index] ?? '',
          'Nog niet opgemerkt of verteld': step.atRisk,
          'Nu opgemerkt': step.noticed,
          'Nog niets gemerkt': percent(step.still),
        })),
        drawn: stills,
      },
      'later-kept': answered({
        names: keptAnswers.map((name) => followUpTexts.in('nl').kept(name)),
        counts: [w2, w6].map((wave) => keptAnswers.map((name) => wave.filter(({ kept }) => kept === name).length)),
        people: w2.length,
        workshop,
      }),
      'later-noticed': answered({
        names: pack.followUp.noticed,
        counts: [w2, w6].map((wave) =>
          noticedAnswers.map((name) => wave.filter(({ noticed }) => noticed === name).length),
        ),
        people: w2.length,
        workshop,
      }),
      'later-sentences': {
        rows: sentenceIds.map((id, index) => ({
          Zin: `“${pack.sentences.find((sentence) => sentence.id === id)?.text}”`,
          minder: less[index] ?? 0,
          meer: more[index] ?? 0,
          Antwoorden: w6.length,
        })),
        drawn: spoken,
      },
    },
  };
}

type Answered = Readonly<{
  names: readonly string[];
  counts: readonly (readonly number[])[];
  people: number;
  workshop: Workshop;
}>;

function answered({ names, counts, people, workshop }: Answered): MeasuredFigure {
  const cells = counts.map((each) => told(each, workshop));
  const isDrawn = cells.at(-1)?.some((cell) => typeof cell === 'number');
  return {
    rows: [
      ...names.map((name, index) => ({
        Antwoord: name,
        ...under(
          waves,
          cells.map((each) => each[index] ?? ''),
        ),
      })),
      { Antwoord: 'Antwoorden', ...under(waves, [people, people]) },
    ],
    ...(isDrawn ? { drawn: cells.at(-1) ?? [] } : {}),
  };
}
