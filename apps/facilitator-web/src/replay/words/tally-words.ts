import { agreementBand, roleIds, sentenceIds, stepIds, type Tally } from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import type { Desk } from '../desk/desk.ts';

type Say<Kind extends Tally['kind']> = (tally: Extract<Tally, { kind: Kind }>, desk: Desk) => string;

const says: { readonly [Kind in Tally['kind']]: Say<Kind> } = {
  'too-few': (_tally, { t }) => t.tallies('tooFew'),
  recognition({ sentences, cast }, { t, names: { pack } }) {
    const heard = (id: (typeof sentenceIds)[number]) => cast - (sentences[id][0] ?? 0);
    const most = [...sentenceIds].sort((a, b) => heard(b) - heard(a))[0] ?? 'wait';
    const text = pack.sentences.find(({ id }) => id === most)?.text ?? most;
    return t.tallies('most', { text, percent: percent(heard(most) / Math.max(1, cast)) });
  },
  roles({ profile, agreement, cast, compared }, { t, common, names: { role } }) {
    const most = [...roleIds].sort((a, b) => profile[b] - profile[a]).slice(0, 2);
    const words = t.tallies('agreement', {
      roles: most.map((id) => `${role(id)} ${percent(profile[id])}`).join(', '),
      value: Math.round(agreement * 100),
      band: common.agreement(agreementBand(agreement, cast) ?? 'tooFew'),
    });
    return compared ? `${words} ${t.tallies('changed', { n: compared.changed, of: compared.voters })}` : words;
  },
  confidence(tally, { t, language, names: { step } }) {
    if ('order' in tally) return t.tallies('lowest', { steps: tally.order.slice(0, 3).map(step).join(' · ') });
    const means = stepIds.flatMap((id) => tally.steps[id].shift?.learned.mean ?? []);
    if (means.length === 0) return t.tallies('noPairs');
    return t.tallies('shift', { mean: signed(means.reduce((sum, mean) => sum + mean, 0) / means.length, language) });
  },
  consent: ({ consents, concerns, objections, unanswered }, { t }) =>
    t.tallies('consent', { consents, concerns, objections, unanswered }),
  fist({ counts, cast }, { t }) {
    const inFavour = counts.slice(3).reduce((sum, count) => sum + count, 0);
    return t.tallies('fist', { percent: percent(inFavour / Math.max(1, cast)) });
  },
  poll({ options }, { t, names: { option } }) {
    const words = Object.entries(options).map(([id, count]) => `${option(id)} ${count}`);
    return t.tallies('poll', { options: words.join(', ') });
  },
};

/** What a result says in a line; the stage has the picture. */
export function tallyWords(tally: Tally, desk: Desk): string {
  const say = says[tally.kind] as (tally: Tally, desk: Desk) => string; // the line of this kind
  return say(tally, desk);
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** `+0,8`, with the comma or point of the language. */
export const signed = (value: number, language: LanguageTag): string =>
  value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
