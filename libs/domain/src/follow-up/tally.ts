import { type StepId, sentenceIds, stepIds } from '../ids.ts';
import { sum } from '../measures/sum.ts';
import { keptAnswers, noticedAnswers, type WaveId, waveIds, yieldKinds } from './ids.ts';
import type { FollowUp, FollowUpAnswer, WaveTally } from './state.ts';

/** What an answer can say to whether it was noticed, and did not before. */
interface Answer {
  readonly participantId: string;
  readonly progress: FollowUpAnswer;
}

/** What the answers of a wave come to now. Of what fewer than `minCell` people answered nothing is told but how many they were. */
export function tallyOf(followUp: FollowUp, waveId: WaveId): WaveTally {
  const answers = answersIn(followUp, waveId);
  const answered = answers.length;
  if (isTooFew(followUp, answered)) return { answered };
  const all = answers.map(({ progress }) => progress);
  const asked = all.flatMap(({ noticed }) => noticed ?? []);
  const kept = all.flatMap((progress) => progress.kept ?? []);
  const withSentences = all.filter(({ less, more }) => less !== undefined || more !== undefined);
  const withYields = all.filter(({ yields }) => yields !== undefined);
  return {
    answered,
    ...(isTooFew(followUp, kept.length) ? {} : { kept: countOf(keptAnswers, kept) }),
    ...(isTooFew(followUp, asked.length) ? {} : { noticed: countOf(noticedAnswers, asked) }),
    ...noticeIn(followUp, waveId, answers),
    ...(isTooFew(followUp, withSentences.length)
      ? {}
      : {
          less: countOf(
            sentenceIds,
            withSentences.flatMap(({ less = [] }) => less),
          ),
          more: countOf(
            sentenceIds,
            withSentences.flatMap(({ more = [] }) => more),
          ),
        }),
    ...ratingsIn(followUp, all),
    ...(isTooFew(followUp, withYields.length)
      ? {}
      : {
          yields: countOf(
            yieldKinds,
            withYields.flatMap(({ yields = [] }) => yields),
          ),
        }),
  };
}

const isTooFew = ({ minCell }: FollowUp, n: number): boolean => n < Math.max(1, minCell);

/** The answers that can still be read. */
const answersIn = ({ progress }: FollowUp, waveId: WaveId): readonly Answer[] =>
  Object.entries(progress[waveId]).flatMap(([participantId, answer]) =>
    'erased' in answer ? [] : [{ participantId, progress: answer }],
  );

/** Whoever was noticed, or told, in an earlier wave is not at risk any more; who tells it now has no chance left to be noticed. */
function noticeIn(followUp: FollowUp, waveId: WaveId, answers: readonly Answer[]): Pick<WaveTally, 'notice' | 'told'> {
  const before = waveIds.slice(0, waveIds.indexOf(waveId)).flatMap((wave) => answersIn(followUp, wave));
  const done = new Set(before.filter(({ progress }) => isDone(progress)).map(({ participantId }) => participantId));
  const told = [...before, ...answers].filter(({ progress }) => progress.noticed === 'told');
  const atRisk = answers.filter(
    ({ participantId, progress: { noticed } }) =>
      noticed !== undefined && noticed !== 'told' && !done.has(participantId),
  );
  const noticed = atRisk.filter(({ progress }) => isDone(progress)).length;
  return {
    ...(isTooFew(followUp, atRisk.length) ? {} : { notice: { atRisk: atRisk.length, noticed } }),
    told: new Set(told.map(({ participantId }) => participantId)).size,
  };
}

/** Something was noticed, or told. */
const isDone = ({ noticed }: FollowUpAnswer): boolean => noticed !== undefined && noticed !== 'no';

function ratingsIn(followUp: FollowUp, answers: readonly FollowUpAnswer[]): Pick<WaveTally, 'ratings'> {
  const rated = stepIds.flatMap((stepId): [StepId, { n: number; mean: number }][] => {
    const ratings = answers.flatMap((answer) => answer.ratings?.[stepId] ?? []);
    const n = ratings.length;
    if (isTooFew(followUp, n)) return [];
    return [[stepId, { n, mean: sum(ratings) / n }]];
  });
  return rated.length === 0 ? {} : { ratings: Object.fromEntries(rated) };
}

/** How often each of the names is there. */
const countOf = <Name extends string>(names: readonly Name[], given: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, given.filter((each) => each === name).length])) as Record<Name, number>;
