import type { TranslationOf } from '../area.ts';
import type { cards as nl } from '../nl/cards.ts';

export const cards = {
  ownCase: {
    title: 'Your team’s case: {case}',
    madeOf: 'This card is made of the case that somebody in your team brought in, and of your team’s vote.',
    customer: 'The customer: {customer}.',
    years: 'With this customer: {band}.',
    'under-1': 'less than a year',
    '1-3': '1 to 3 years',
    '3-10': '3 to 10 years',
    'over-10': 'more than 10 years',
    payment: 'The customer pays {band}.',
    'under-30': 'within 30 days',
    '30-60': 'after 30 to 60 days',
    '60-90': 'after 60 to 90 days',
    'over-90': 'after more than 90 days',
    heard: 'You often hear: {sentences}',
    observer:
      'You watch in silence. Tap a step when you see it. Note: when does the promise surface, who gives first, and do they talk to each other or about the customer? Write down one sentence verbatim.',
    gone: 'This case was withdrawn',
    goneHow: 'Whoever brought the case in has taken it back. Nothing is left of the card.',
    goneCard: 'Your card is blank: the case was withdrawn. Bring the talk to an end together.',
  },
} as const satisfies TranslationOf<typeof nl>;
