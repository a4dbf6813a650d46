import type { StepId } from '@rolwissel/domain';
import { StepIcon } from '@rolwissel/ui';
import { locale } from '../language/language.ts';
import type { ResultProps, TallyOf } from './result-view.ts';
import { resultWords } from './words.ts';

/** Before: the order of the room and one's own ratings. Afterwards: how far the room moved per step, beside oneself. */
export function ConfidenceResult({ desk, tally, own }: ResultProps<'confidence'>) {
  const t = resultWords.value;
  const order = tally && 'order' in tally ? tally.order : undefined;
  const shifts = tally && 'steps' in tally ? tally.steps : undefined;
  const steps = order ? order.flatMap((id) => desk.pack.steps.find((step) => step.id === id) ?? []) : desk.pack.steps;
  return (
    <>
      <p class="soft">
        {order && t('orderTitle')} {own && t('onlyYou')}
      </p>
      <ol class="result">
        {steps.map(({ id, gloss }) => (
          <li key={id}>
            <p>
              <StepIcon id={id} /> {gloss}
            </p>
            {shifts && <Shift steps={shifts} id={id} />}
            {own && <Rated own={own} id={id} />}
          </li>
        ))}
      </ol>
    </>
  );
}

type Shifts = Extract<TallyOf<'confidence'>, { steps: unknown }>['steps'];

function Shift({ steps, id }: { steps: Shifts; id: StepId }) {
  const t = resultWords.value;
  const learned = steps[id].shift?.learned;
  if (!learned) return <p class="soft">{t('tooFewPairs')}</p>;
  const way = learned.mean > 0.05 ? t('rose') : learned.mean < -0.05 ? t('fell') : t('same');
  return (
    <p>
      <span class="soft">{t('room')}</span> <b>{signed(learned.mean)}</b> {way}{' '}
      <span class="soft">({t('pairs', { n: learned.pairs })})</span>
    </p>
  );
}

function Rated({ own, id }: { own: NonNullable<ResultProps<'confidence'>['own']>; id: StepId }) {
  const t = resultWords.value;
  const now = own.ratings[id];
  const then = own.thenTest?.[id];
  return (
    <p class="own">
      {own.thenTest && (
        <>
          <span class="soft">{t('youThen')}</span> <b>{then ?? t('notRated')}</b>
          <span aria-hidden="true">→</span>
        </>
      )}
      <span class="soft">{own.thenTest ? t('youNow') : t('you')}</span> <b>{now ?? t('notRated')}</b>
    </p>
  );
}

const signed = (mean: number): string =>
  new Intl.NumberFormat(locale.value, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(mean);
