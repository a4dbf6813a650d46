import {
  allObjections,
  allObjectives,
  medianTime,
  msOf,
  type ObjectionView,
  type ObjectiveView,
  resolution,
  roundsOf,
  type SentenceId,
  sentenceIds,
  targetAgreement,
  type Workshop,
  wordsOf,
} from '@rolwissel/domain';
import { hundred, type MeasuredSection, told, type Written } from './measured.ts';
import { ballotsIn, pack } from './rounds.ts';

const outcomes = ['answered', 'integrated', 'escalated', 'open'] as const;
const outcomeNames = { answered: 'Beantwoord', integrated: 'In een doel', escalated: 'Naar de directie', open: 'Open' };

function splitOf(objections: readonly ObjectionView[]) {
  const standing = (status: ObjectionView['status']) => objections.filter((each) => each.status === status);
  const resolved = standing('resolved');
  return resolution({
    raised: objections.length,
    merged: standing('merged').length,
    hidden: standing('hidden').length,
    withdrawn: standing('withdrawn').length,
    answered: resolved.filter(({ resolvedBy }) => resolvedBy !== 'objective').length,
    integrated: resolved.filter(({ resolvedBy }) => resolvedBy === 'objective').length,
    escalated: standing('escalated').length,
  });
}

const sentenceOf = (id: SentenceId | undefined): string => {
  const text = pack.sentences.find((sentence) => sentence.id === id)?.text;
  return text === undefined ? 'Iets anders' : `“${text}”`;
};

export function objections(workshop: Workshop): MeasuredSection {
  const all = allObjections(workshop);
  const about = [...sentenceIds, undefined].map((id) => ({
    id,
    here: all.filter(({ sentenceId }) => sentenceId === id),
  }));
  const rows = about.filter(({ here }) => splitOf(here).counted > 0).map(({ id, here }) => ({ id, ...splitOf(here) }));
  const { counted, split } = splitOf(all);
  const halfMs = medianTime(
    all
      .filter(({ status }) => !['merged', 'hidden', 'withdrawn'].includes(status))
      .map(({ raisedAt, resolvedAt }) => ({
        time: msOf(resolvedAt ?? workshop.at) - msOf(raisedAt),
        done: resolvedAt !== undefined,
      })),
  );
  const half = Math.ceil((halfMs ?? 0) / 60_000);
  const { answered, integrated, open, escalated } = split;
  return {
    prose: [[counted, answered + integrated, answered, integrated, open, escalated, ...(half > 0 ? [half] : [])]],
    figures: {
      objections: {
        rows: rows.map((row) => ({
          Zin: sentenceOf(row.id),
          Bezwaren: row.counted,
          ...Object.fromEntries(outcomes.map((outcome) => [outcomeNames[outcome], row.split[outcome]])),
        })),
        spoken: rows.flatMap((row) => [row.counted, row.split.answered + row.split.integrated]),
        drawn: rows.map((row) => row.counted),
        marked: rows.flatMap((row) => outcomes.map((outcome) => row.split[outcome])),
      },
    },
    entries: about.flatMap(({ here }) =>
      here
        .filter(({ status }) => !['merged', 'hidden', 'withdrawn'].includes(status))
        .sort((one, other) => other.support - one.support)
        .map(({ text }) => ({ heading: `“${wordsOf(text)}”`, numbers: [] })),
    ),
  };
}

export function objectives(workshop: Workshop): MeasuredSection {
  const decided = allObjectives(workshop).filter(({ status }) => status === 'agreed' || status === 'adopted');
  return {
    prose: [[decided.length]],
    entries: decided.map((objective) => {
      const stands = objective.versions.at(-1);
      const { length } = objective.versions;
      return {
        heading: wordsOf(stands?.text) ?? '',
        numbers: [...decisionOn(objective, workshop), stands?.dueWeeks ?? 0, ...(length > 1 ? [length] : [])],
      };
    }),
  };
}

function decisionOn({ id, status }: ObjectiveView, workshop: Workshop): readonly Written[] {
  const kind = status === 'agreed' ? 'consent' : 'fist';
  const round = roundsOf(workshop).findLast(
    ({ ballot, subject, status: stands }) => ballot === kind && subject === id && stands === 'revealed',
  );
  if (kind === 'fist') {
    const hands = [...ballotsIn(round, 'fist').values()].map(({ value }) => value);
    const counts = Array.from({ length: 6 }, (_, hand) => hands.filter((value) => value === hand).length);
    return [hands.length, hundred(targetAgreement(counts, 5)), '100'];
  }
  const stances = [...ballotsIn(round, 'consent').values()].map(({ stance }) => stance);
  const counts = (['consent', 'concern'] as const).map(
    (wanted) => stances.filter((stance) => stance === wanted).length,
  );
  const [, concerns] = told(counts, workshop);
  return [stances.length, ...(typeof concerns === 'number' && concerns > 0 ? [concerns] : [])];
}

export const lines = ({ steps }: Workshop): MeasuredSection => ({
  prose: [[]],
  entries: Object.values(steps.lines)
    .filter(({ highlighted }) => highlighted)
    .map(({ text }) => ({ heading: `“${wordsOf(text)}”`, numbers: [] })),
});
