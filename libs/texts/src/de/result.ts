import type { TranslationOf } from '../area.ts';
import type { result as nl } from '../nl/result.ts';

export const result = {
  facts: {
    title: 'Ergebnis des Workshops',
    date: 'Datum',
    duration: 'Dauer',
    people: 'Teilnehmende',
    simulated: 'Simuliert',
    status: 'Stand',
  },
  table: {
    interval: '{low}–{high}%',
    minutes: '{n} Min.',
    suppressed: 'nicht gezeigt',
  },
  headings: {
    recognition: 'Sechs Sätze',
  },
  recognition: {
    most: 'Am häufigsten vom eigenen Verkauf gehört: {text} {heard} von {voters} Antwortenden hörten diesen Satz ({percent}).',
    interval: 'Der Strich durch jeden Balken ist das 95%-Intervall: so viel Spielraum lässt der Zufall.',
    figure: 'Welche Sätze hört dieser Raum?',
    alt: 'Je Satz der Anteil des Raums, der ihn hörte. {rows}.',
    row: '{text}: {percent}',
  },
} as const satisfies TranslationOf<typeof nl>;
