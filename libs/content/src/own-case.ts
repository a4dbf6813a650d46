import type { OwnCaseWords } from '@rolwissel/domain';
import { cardsTexts, filled, type LanguageTag, quoted } from '@rolwissel/texts';
import type { InOneLanguage } from './localized-pack.ts';
import type { Pack } from './pack.ts';

type CardPack = InOneLanguage<Pick<Pack, 'generatedBrief' | 'roles' | 'roleplays' | 'sentences'>>;

/** What can be agreed on with any salesperson: of the terms of the built-in cases those that fit. */
const fitting = ['discountPct', 'paymentDays', 'feedbackDays', 'jointVisit', 'promiseDisclosed'];

/** What stands on the cards of a team's own case. */
export function ownCaseWords(pack: CardPack, words: OwnCaseWords, language: LanguageTag) {
  const t = cardsTexts.in(language).ownCase;
  const { name, customerKind, yearsBand, paymentDaysBand, sentenceIds, roleIds } = words;
  const bought = roleIds.flatMap((roleId) => pack.roles.find(({ id }) => id === roleId) ?? []);
  const heard = sentenceIds.flatMap((sentenceId) => pack.sentences.find(({ id }) => id === sentenceId)?.text ?? []);
  const values = {
    case: name,
    roles: bought.map((role) => role.name).join(' + '),
    wants: bought.map(({ wants }) => wants).join(' '),
    sentence: heard[0] ?? '',
  };
  const about = [
    t('madeOf'),
    customerKind !== undefined && t('customer', { customer: customerKind }),
    yearsBand && t('years', { band: t(yearsBand) }),
    paymentDaysBand && t('payment', { band: t(paymentDaysBand) }),
    t('heard', { sentences: heard.map((sentence) => quoted(sentence, language)).join(' ') }),
  ];
  return {
    title: t('title', { case: name }),
    situation: about.filter((part) => typeof part === 'string').join(' '),
    texts: {
      boss: filled(pack.generatedBrief.boss, values),
      buyer: filled(pack.generatedBrief.buyer, values),
      observer: t('observer'),
    },
    landing: undefined,
    terms: termsOf(pack),
    buyingRoles: roleIds,
  };
}

/** What is left of them once its author has taken it back. */
export function goneWords(pack: CardPack, language: LanguageTag) {
  const t = cardsTexts.in(language).ownCase;
  const text = t('goneCard');
  return {
    title: t('gone'),
    situation: t('goneHow'),
    texts: { boss: text, buyer: text, observer: text },
    landing: undefined,
    terms: termsOf(pack),
    buyingRoles: [],
  };
}

function termsOf({ roleplays }: CardPack) {
  const all = roleplays.flatMap(({ outcome }) => outcome);
  return fitting.flatMap((id) => all.find((term) => term.id === id) ?? []);
}
