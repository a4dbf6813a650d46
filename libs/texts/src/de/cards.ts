import type { TranslationOf } from '../area.ts';
import type { cards as nl } from '../nl/cards.ts';

export const cards = {
  ownCase: {
    title: 'Der Fall Ihres Teams: {case}',
    madeOf:
      'Diese Karte entstand aus dem Fall, den jemand aus Ihrem Team eingebracht hat, und aus der Abstimmung Ihres Teams.',
    customer: 'Der Kunde: {customer}.',
    years: 'Bei diesem Kunden: {band}.',
    'under-1': 'weniger als ein Jahr',
    '1-3': '1 bis 3 Jahre',
    '3-10': '3 bis 10 Jahre',
    'over-10': 'mehr als 10 Jahre',
    payment: 'Der Kunde zahlt {band}.',
    'under-30': 'innerhalb von 30 Tagen',
    '30-60': 'nach 30 bis 60 Tagen',
    '60-90': 'nach 60 bis 90 Tagen',
    'over-90': 'nach mehr als 90 Tagen',
    heard: 'Oft zu hören: {sentences}',
    observer:
      'Sie schauen zu und schweigen. Tippen Sie einen Schritt an, sobald Sie ihn sehen. Achten Sie darauf: Wann kommt die Zusage auf den Tisch, wer gibt zuerst etwas, und reden sie miteinander oder über den Kunden? Schreiben Sie einen Satz wörtlich auf.',
    gone: 'Dieser Fall wurde zurückgezogen',
    goneHow: 'Wer den Fall eingebracht hat, hat ihn zurückgenommen. Von der Karte ist nichts übrig.',
    goneCard: 'Ihre Karte ist leer: Der Fall wurde zurückgezogen. Bringen Sie das Gespräch gemeinsam zu Ende.',
  },
} as const satisfies TranslationOf<typeof nl>;
