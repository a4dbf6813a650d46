import { type BallotOf, momentOf, type StepId, stepIds } from '@rolwissel/domain';
import { ballotsTexts, commonTexts } from '@rolwissel/texts';
import { StepIcon } from '@rolwissel/ui';
import { ScaleLegend } from '../form/scale-legend.tsx';
import { Scales } from '../form/scales.tsx';
import type { Draft, FormProps, OnPhone, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Own } from '../result/own.tsx';
import { Shift } from '../result/shift.tsx';

type Ratings = BallotOf<'confidence'>['ratings'];
type Rating = NonNullable<Ratings[StepId]>;

/** Seven statements about oneself, 1 to 5; afterwards twice: now, and how it really was at the start. */
export const confidence: PhoneBallot<'confidence'> = {
  question: ({ pack }) => pack.questions.confidence,
  name: ({ language, round }) =>
    ballotsTexts.in(language).confidence(momentOf(round) === 'before' ? 'titleBefore' : 'titleAfter'),
  start: (standing) => standing ?? {}, // everybody rates anew
  cast({ ratings = {}, thenTest = {} }, { round }) {
    if (ratedIn({ ratings, thenTest }, round) === 0) return undefined;
    const hindsight = isAfter(round) ? { thenTest: inOrder(thenTest) } : {};
    return { kind: 'confidence', moment: momentOf(round), ratings: inOrder(ratings), ...hindsight };
  },
  note: (draft, { round, language }) =>
    ballotsTexts
      .in(language)
      .confidence('rated', { n: ratedIn(draft, round), of: stepIds.length * (isAfter(round) ? 2 : 1) }),
  pages: ({ round }) => (isAfter(round) ? 2 : 1),
  Form,
  Result,
};

const isAfter = (round: OnPhone['round']): boolean => momentOf(round) === 'after';

const ratedIn = ({ ratings = {}, thenTest = {} }: Draft<'confidence'>, round: OnPhone['round']): number =>
  Object.keys(ratings).length + (isAfter(round) ? Object.keys(thenTest).length : 0);

/** In the order of the steps, as the server gives it back. */
const inOrder = (ratings: Ratings): Ratings =>
  Object.fromEntries(stepIds.flatMap((id) => (ratings[id] === undefined ? [] : [[id, ratings[id]]])));

/** Afterwards on two pages: now, then how it was at the start, with what one said of now marked in the same row. */
function Form({ pack, language, draft, onChange, page }: FormProps<'confidence'>) {
  const { questions, steps } = pack;
  const isThen = page > 0;
  const column = isThen ? 'thenTest' : 'ratings';
  return (
    <>
      {isThen && <p class="large">{questions.confidenceThen}</p>}
      <ScaleLegend words={questions.confidenceScale} />
      <Scales<StepId, Rating>
        items={steps.map(({ id, confidence: statement }) => ({
          id,
          legend: (
            <>
              <StepIcon id={id} /> {statement}
            </>
          ),
        }))}
        words={questions.confidenceScale}
        lowest={1}
        look="number"
        given={draft[column] ?? {}}
        earlier={isThen ? draft.ratings : undefined}
        earlierWord={ballotsTexts.in(language).confidence('youNow')}
        onChange={(given) => onChange({ ...draft, [column]: given })}
      />
    </>
  );
}

/** Before: the order of the room and one's own ratings. Afterwards: how far the room moved per step, beside oneself. */
function Result({ pack, language, tally, own }: PhoneResultProps<'confidence'>) {
  const t = ballotsTexts.in(language).confidence;
  const order = tally && 'order' in tally ? tally.order : undefined;
  const shifts = tally && 'steps' in tally ? tally.steps : undefined;
  const steps = order ? order.flatMap((id) => pack.steps.find((step) => step.id === id) ?? []) : pack.steps;
  return (
    <>
      <p class="soft">
        {order && t('orderTitle')} {own && ballotsTexts.in(language).result('onlyYou')}
      </p>
      <ol class="result">
        {steps.map(({ id }) => (
          <li key={id}>
            <p>
              <StepIcon id={id} /> {commonTexts.in(language).steps(id)}
            </p>
            {shifts && <Shift shift={shifts[id].shift?.learned} language={language} />}
            {own && <Rated own={own} id={id} language={language} />}
          </li>
        ))}
      </ol>
    </>
  );
}

interface RatedProps extends Pick<OnPhone, 'language'> {
  readonly id: StepId;
  readonly own: BallotOf<'confidence'>;
}

function Rated({ own: { ratings, thenTest }, id, language }: RatedProps) {
  const t = ballotsTexts.in(language).confidence;
  const now = <b>{ratings[id] ?? t('notRated')}</b>;
  if (!thenTest) return <Own language={language}>{now}</Own>;
  return (
    <p class="own">
      <span class="soft">{t('youThen')}</span> <b>{thenTest[id] ?? t('notRated')}</b>
      <span aria-hidden="true">→</span>
      <span class="soft">{t('youNow')}</span> {now}
    </p>
  );
}
