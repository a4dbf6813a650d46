import { type StepId, stepIds } from '@rolwissel/domain';
import { ShiftArrows, StepIcon } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import { stepName } from '../words.ts';
import type { ResultProps, ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

/** How many of the seven are named before the workshop: where it will go. */
const named = 3;

/** Before: where the room is least sure, without figures. Afterwards: an arrow per step. */
export const ConfidenceResult: ResultView<'confidence'> = (all) => {
  const { tally, round: _round, ...props } = all;
  const words = resultTexts(props.locale);
  if ('steps' in tally) {
    return (
      <OnStage {...props} heading={words('shift')}>
        <Shift {...all} steps={tally.steps} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={words('kept')}>
      <ol class="walk">
        {tally.order.slice(0, named).map((id) => (
          <li key={id}>
            <StepIcon id={id} />
            {stepName(id, props.t)}
          </li>
        ))}
      </ol>
    </OnStage>
  );
};

type Steps = Extract<ResultProps<'confidence'>['tally'], { steps: unknown }>['steps'];

function Shift({ steps, workshop, locale, t }: ResultProps<'confidence'> & { steps: Steps }) {
  const words = resultTexts(locale);
  const { minTotal } = workshop.agenda.settings;
  const rows = stepIds.flatMap((id) =>
    rowOf(id, steps[id], minTotal).map((row) => ({ ...row, name: stepName(id, t) })),
  );
  const pairs = Math.max(0, ...stepIds.map((id) => steps[id].shift?.learned.pairs ?? 0));
  const labels = {
    caption: words('shift'),
    step: words('step'),
    shift: words('shift'),
    atStart: words('atStart'),
    now: words('now'),
    before: words('saidBefore'),
    lowest: words('lowest'),
    highest: words('highest'),
    empty: words('empty'),
  };
  return <ShiftArrows rows={rows} pairs={pairs} lang={locale} labels={labels} />;
}

/** Nothing where too few people answered both. */
function rowOf(id: StepId, { after, thenTest, shift }: Steps[StepId], minTotal: number) {
  if (!shift) return [];
  const now = meanOf(after);
  const before = shift.plain.pairs >= minTotal ? { before: now - shift.plain.mean } : {};
  return [{ id, atStart: now - shift.learned.mean, now, ...before, thenTest }];
}

/** The mean of ratings 1 … 5, given how many chose each. */
function meanOf(counts: readonly number[]): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people === 0 ? 1 : counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / people;
}
