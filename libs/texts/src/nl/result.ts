/** What a workshop leaves behind: on a page, in print and in files. Its reader may not have been there. */
export const result = {
  facts: {
    title: 'Resultaat van de workshop',
    date: 'Datum',
    duration: 'Duur',
    people: 'Deelnemers',
    simulated: 'Gesimuleerd',
    status: 'Stand',
  },
  table: {
    interval: '{low}–{high}%',
    minutes: '{n} min',
    suppressed: 'niet getoond',
  },
  headings: {
    recognition: 'Zes zinnen',
  },
  recognition: {
    most: 'Het vaakst gehoord van een eigen verkoper: {text} {heard} van de {voters} mensen die antwoordden hoorden deze zin ({percent}).',
    interval: 'De streep door elke balk is het 95%-interval: zo groot is de ruimte die het toeval laat.',
    figure: 'Welke zinnen hoort deze zaal?',
    alt: 'Per zin het deel van de zaal dat hem hoorde. {rows}.',
    row: '{text}: {percent}',
  },
} as const;
