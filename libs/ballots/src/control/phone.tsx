import { type BallotOf, controlProfile } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { Scales } from '../form/scales.tsx';
import { meanRating } from '../mean-rating.ts';
import type { Draft, FormProps, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';

type Ratings = BallotOf<'control'>['ratings'];

/** Seven pairs about oneself as a boss, from 1 on the left to 5 on the right. */
export const control: PhoneBallot<'control'> = {
  question: ({ pack }) => pack.control.question,
  name: ({ pack }) => pack.control.title,
  start: (standing, earlier) => standing ?? earlier ?? {},
  cast(draft, { pack }) {
    const ratings = rated(draft);
    return ratings.length === pack.control.pairs.length ? { kind: 'control', ratings } : undefined;
  },
  note(draft, { pack, language }) {
    const [n, of] = [rated(draft).length, pack.control.pairs.length];
    return n === of ? undefined : ballotsTexts.in(language).control('rated', { n, of });
  },
  Form,
  Result,
};

const rated = ({ ratings = [] }: Draft<'control'>): Ratings => ratings.flatMap((rating) => rating ?? []);

function Form({ pack: { control: asked }, language, draft: { ratings = [] }, onChange }: FormProps<'control'>) {
  const t = ballotsTexts.in(language).control;
  const items = asked.pairs.map(([left, right], index) => ({
    id: String(index),
    legend: <Ends left={left} right={right} />,
  }));
  return (
    <Scales<string, Ratings[number]>
      items={items}
      words={[t('left'), t('ratherLeft'), t('between'), t('ratherRight'), t('right')]}
      lowest={1}
      look="number"
      given={Object.fromEntries(ratings.entries())}
      onChange={(given) => onChange({ ratings: items.map(({ id }) => given[id]) })}
    />
  );
}

interface EndsProps {
  readonly left: string;
  readonly right: string;
}

/** What stands at either end of a scale. */
function Ends({ left, right }: EndsProps) {
  return (
    <span class="two-ends">
      <span>{left}</span>
      <span class="visually-hidden"> – </span>
      <span>{right}</span>
    </span>
  );
}

/** One's own profile as a picture, beside that of the room, and what it says. */
function Result({ pack, language, tally, own }: PhoneResultProps<'control'>) {
  const { control: t, result, shift } = ballotsTexts.in(language);
  return (
    <>
      {own && (
        <>
          <p class="outcome">{profileInWords(own.ratings, language)}</p>
          <p class="soft">{result('onlyYou')}</p>
        </>
      )}
      <ul class="legend-line soft" aria-hidden="true">
        {own && (
          <li>
            <i class="mine" /> {result('you')}
          </li>
        )}
        {tally && (
          <li>
            <i class="ours" /> {shift('room')}
          </li>
        )}
      </ul>
      <ol class="result">
        {pack.control.pairs.map(([left, right], index) => {
          const mean = tally && meanRating(tally.pairs[index] ?? []);
          const said = [
            own && `${result('you')}: ${own.ratings[index]}.`,
            mean !== undefined && `${shift('room')}: ${oneDecimal(mean, language)}.`,
          ];
          return (
            <li key={left}>
              <p>
                <Ends left={left} right={right} />
              </p>
              <Track own={own?.ratings[index]} mean={mean} />
              <p class="visually-hidden">{said.filter(Boolean).join(' ')}</p>
            </li>
          );
        })}
      </ol>
      {tally && <p>{t('mixed', { n: tally.mixed, of: tally.cast })}</p>}
      {tally && <p>{pack.control.insight}</p>}
    </>
  );
}

const oneDecimal = (value: number, language: LanguageTag): string =>
  value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Up to here on the left, and from there on the right, one of the two is what counts. */
const [outcomeUpTo, behaviourFrom] = [2.5, 3.5];

function profileInWords(ratings: Ratings, language: LanguageTag): string {
  const t = ballotsTexts.in(language).control;
  const { mean, isMixed } = controlProfile(ratings);
  if (isMixed) return t('youMixed');
  if (mean < outcomeUpTo) return t('youOutcome');
  return t(mean > behaviourFrom ? 'youBehaviour' : 'youBetween');
}

interface TrackProps {
  readonly own: number | undefined;
  readonly mean: number | undefined;
}

/** Five places between two ends, oneself and the room on them; said in words beside it. */
function Track({ own, mean }: TrackProps) {
  const at = (rating: number) => ({ insetInlineStart: `${((rating - 1) / 4) * 100}%` });
  return (
    <span class="five-places" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((place) => (
        <i key={place} style={at(place)} />
      ))}
      {mean !== undefined && <i class="ours" style={at(mean)} />}
      {own !== undefined && <i class="mine" style={at(own)} />}
    </span>
  );
}
