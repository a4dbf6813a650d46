import { type BallotOf, momentOf, roundsOn, type Workshop } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { ScaleLegend } from '../form/scale-legend.tsx';
import { Scales } from '../form/scales.tsx';
import { ownBallot } from '../own-ballot.ts';
import type { Draft, FormProps, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Own } from '../result/own.tsx';
import { Shift } from '../result/shift.tsx';

type Ratings = BallotOf<'mindshift'>['ratings'];

/** Three statements about oneself, 1 to 5, all of them. */
export const mindshift: PhoneBallot<'mindshift'> = {
  question: ({ pack }) => pack.questions.confidence,
  name: ({ round, language }) =>
    ballotsTexts.in(language).mindshift(momentOf(round) === 'before' ? 'titleBefore' : 'titleAfter'),
  start: (standing) => standing ?? {}, // everybody rates anew
  cast(draft, { round, pack }) {
    const ratings = rated(draft);
    const isWhole = ratings.length === pack.questions.mindshift.length;
    return isWhole ? { kind: 'mindshift', moment: momentOf(round), ratings } : undefined;
  },
  note(draft, { pack, language }) {
    const [n, of] = [rated(draft).length, pack.questions.mindshift.length];
    return n === of ? undefined : ballotsTexts.in(language).mindshift('rated', { n, of });
  },
  Form,
  Result,
};

const rated = ({ ratings = [] }: Draft<'mindshift'>): Ratings => ratings.flatMap((rating) => rating ?? []);

function Form({ pack: { questions }, draft: { ratings = [] }, onChange }: FormProps<'mindshift'>) {
  const items = questions.mindshift.map((legend, index) => ({ id: String(index), legend }));
  return (
    <>
      <ScaleLegend words={questions.confidenceScale} />
      <Scales<string, Ratings[number]>
        items={items}
        words={questions.confidenceScale}
        lowest={1}
        look="number"
        given={Object.fromEntries(ratings.entries())}
        onChange={(given) => onChange({ ratings: items.map(({ id }) => given[id]) })}
      />
    </>
  );
}

/** Before: what one said oneself. Afterwards: how far the room moved on each statement, beside oneself. */
function Result({ workshop, pack, language, tally, own }: PhoneResultProps<'mindshift'>) {
  const t = ballotsTexts.in(language).mindshift;
  const statements = tally?.moment === 'after' ? tally.statements : undefined;
  const earlier = own?.moment === 'after' ? ratedBefore(workshop) : undefined;
  return (
    <>
      <p class="soft">
        {tally?.moment === 'before' && t('keptUntil')} {own && ballotsTexts.in(language).result('onlyYou')}
      </p>
      <ol class="result">
        {pack.questions.mindshift.map((statement, index) => (
          <li key={statement}>
            <p>{statement}</p>
            {statements && <Shift shift={statements[index]?.shift} language={language} />}
            {own && (
              <Own language={language}>
                {earlier && `${earlier[index]} → `}
                <b>{own.ratings[index]}</b>
              </Own>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What one said oneself the time before. */
const ratedBefore = (workshop: Workshop): Ratings | undefined =>
  ownBallot(workshop, roundsOn(workshop, 'mindshift', 'before').at(-1)?.id, 'mindshift')?.ratings;
