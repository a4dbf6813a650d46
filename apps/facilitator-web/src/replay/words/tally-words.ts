import type { Locale } from '@rolwissel/content';
import { agreementBand, roleIds, sentenceIds, stepIds, type Tally } from '@rolwissel/domain';
import { inBoth } from '../../language/in-both.ts';
import type { Names } from './names.ts';

const tallyTexts = inBoth(
  {
    tooFew: 'Te weinig stemmen om te tonen.',
    most: '{text} {percent}',
    agreement: '{roles}. Eensgezindheid {value}: {band}.',
    changed: { one: '{n} van de {of} veranderde van mening.', other: '{n} van de {of} veranderden van mening.' },
    divided: 'verdeeld',
    mixed: 'wisselend beeld',
    broad: 'breed gedeeld',
    strong: 'eensgezind',
    unnamed: 'te weinig stemmen voor een woord',
    lowest: 'Het laagst: {steps}.',
    shift: 'Gemiddeld {mean} van toen naar nu.',
    noPairs: 'Te weinig mensen vulden beide in.',
    consent: 'geen bezwaar {consents} · zorg {concerns} · overwegend bezwaar {objections} · stil {unanswered}',
    fist: '{percent} op 3 of hoger.',
    poll: '{options}.',
  },
  {
    tooFew: 'Too few votes to show.',
    most: '{text} {percent}',
    agreement: '{roles}. Agreement {value}: {band}.',
    changed: { one: '{n} of {of} changed their mind.', other: '{n} of {of} changed their minds.' },
    divided: 'divided',
    mixed: 'mixed picture',
    broad: 'broadly shared',
    strong: 'of one mind',
    unnamed: 'too few votes for a word',
    lowest: 'Lowest: {steps}.',
    shift: '{mean} on average, from then to now.',
    noPairs: 'Too few people gave both.',
    consent: 'no objection {consents} · concern {concerns} · overriding objection {objections} · silent {unanswered}',
    fist: '{percent} at 3 or higher.',
    poll: '{options}.',
  },
);

type Say<Kind extends Tally['kind']> = (tally: Extract<Tally, { kind: Kind }>, names: Names, locale: Locale) => string;

const says: { readonly [Kind in Tally['kind']]: Say<Kind> } = {
  'too-few': (_tally, _names, locale) => tallyTexts(locale)('tooFew'),
  recognition({ sentences, cast }, { pack }, locale) {
    const heard = (id: (typeof sentenceIds)[number]) => cast - (sentences[id][0] ?? 0);
    const most = [...sentenceIds].sort((a, b) => heard(b) - heard(a))[0] ?? 'wait';
    const text = pack.sentences.find(({ id }) => id === most)?.text ?? most;
    return tallyTexts(locale)('most', { text, percent: percent(heard(most) / Math.max(1, cast)) });
  },
  roles({ profile, agreement, cast, compared }, { role }, locale) {
    const t = tallyTexts(locale);
    const most = [...roleIds].sort((a, b) => profile[b] - profile[a]).slice(0, 2);
    const words = t('agreement', {
      roles: most.map((id) => `${role(id)} ${percent(profile[id])}`).join(', '),
      value: Math.round(agreement * 100),
      band: t(agreementBand(agreement, cast) ?? 'unnamed'),
    });
    return compared ? `${words} ${t('changed', { n: compared.changed, of: compared.voters })}` : words;
  },
  confidence(tally, { step }, locale) {
    const t = tallyTexts(locale);
    if ('order' in tally) return t('lowest', { steps: tally.order.slice(0, 3).map(step).join(' · ') });
    const means = stepIds.flatMap((id) => tally.steps[id].shift?.learned.mean ?? []);
    if (means.length === 0) return t('noPairs');
    return t('shift', { mean: signed(means.reduce((sum, mean) => sum + mean, 0) / means.length, locale) });
  },
  consent: ({ consents, concerns, objections, unanswered }, _names, locale) =>
    tallyTexts(locale)('consent', { consents, concerns, objections, unanswered }),
  fist({ counts, cast }, _names, locale) {
    const inFavour = counts.slice(3).reduce((sum, count) => sum + count, 0);
    return tallyTexts(locale)('fist', { percent: percent(inFavour / Math.max(1, cast)) });
  },
  poll({ options }, { option }, locale) {
    const words = Object.entries(options).map(([id, count]) => `${option(id)} ${count}`);
    return tallyTexts(locale)('poll', { options: words.join(', ') });
  },
};

/** What a result says in a line; the stage has the picture. */
export function tallyWords(tally: Tally, names: Names, locale: Locale): string {
  const say = says[tally.kind] as (tally: Tally, names: Names, locale: Locale) => string; // the line of this kind
  return say(tally, names, locale);
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `+0,8`, with the comma or point of the language. */
export const signed = (value: number, locale: Locale): string =>
  value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
