import { momentOf, type StepId, stepIds } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, signed } from '@rolwissel/texts';
import { ShiftArrows, StepIcon } from '@rolwissel/ui';
import { meanRating } from '../mean-rating.ts';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';

type ConfidenceResultProps = StageResultProps<'confidence'>;
type Steps = Extract<ConfidenceResultProps['tally'], { steps: unknown }>['steps'];

/** How many of the seven are named before the workshop: where it will go. */
const named = 3;

/** Before: where the room is least sure, without figures. Afterwards: an arrow per step. */
export const confidence: StageBallot<'confidence'> = {
  question: ({ round, language }) =>
    ballotsTexts.in(language).confidence(momentOf(round) === 'before' ? 'asked' : 'askedAgain'),
  name: ({ round, language }) =>
    ballotsTexts.in(language).confidence(momentOf(round) === 'before' ? 'before' : 'after'),
  summary({ tally, language }) {
    const t = ballotsTexts.in(language).confidence;
    if ('order' in tally) {
      return t('lowestSteps', {
        steps: tally.order
          .slice(0, named)
          .map((id) => commonTexts.in(language).steps(id))
          .join(' · '),
      });
    }
    const means = stepIds.flatMap((id) => tally.steps[id].shift?.learned.mean ?? []);
    if (means.length === 0) return t('noPairs');
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    return t('meanShift', { mean: signed(mean, language) });
  },
  heading: ({ tally, language }) => ballotsTexts.in(language).confidence('steps' in tally ? 'shift' : 'leastSure'),
  Result: (props) =>
    'steps' in props.tally ? <Shift {...props} steps={props.tally.steps} /> : <LeastSure {...props} />,
};

function LeastSure({ tally, language }: ConfidenceResultProps) {
  const { steps } = commonTexts.in(language);
  return (
    <ol class="walk">
      {('order' in tally ? tally.order : []).slice(0, named).map((id) => (
        <li key={id}>
          <StepIcon id={id} />
          {steps(id)}
        </li>
      ))}
    </ol>
  );
}

type ShiftProps = ConfidenceResultProps & Readonly<{ readonly steps: Steps }>;

function Shift({ steps, workshop, language }: ShiftProps) {
  const { confidence: t, round } = ballotsTexts.in(language);
  const name = commonTexts.in(language).steps;
  const { minTotal } = workshop.agenda.settings;
  const rows = stepIds.flatMap((id) =>
    rowOf(id, steps[id], minTotal).map((row) => ({ ...row, icon: <StepIcon id={id} />, name: name(id) })),
  );
  const people = Math.max(0, ...stepIds.map((id) => steps[id].shift?.learned.pairs ?? 0));
  const labels = {
    caption: t('shift'),
    row: t('step'),
    shift: t('shift'),
    atStart: t('atStart'),
    now: t('now'),
    before: t('saidBefore'),
    lowest: t('lowest'),
    highest: t('highest'),
    empty: round('empty'),
  };
  return <ShiftArrows rows={rows} people={people} lang={language} labels={labels} />;
}

/** Nothing where too few people answered both. */
function rowOf(id: StepId, { after, shift }: Steps[StepId], minTotal: number) {
  if (!shift) return [];
  const now = meanRating(after);
  const before = shift.plain.pairs >= minTotal ? { before: now - shift.plain.mean } : {};
  return [{ id, atStart: now - shift.learned.mean, now, ...before }];
}
