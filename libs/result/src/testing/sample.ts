import { type LanguageTag, languages } from '@rolwissel/texts';
import type { ResultDocument, Section } from '../document.ts';
import { minutes, none, number, share, text } from '../table.ts';

/** A document with everything in it that a file must bear; `sections` times the same. */
export const sampleDocument = (language: LanguageTag, sections = 1): ResultDocument => ({
  language,
  title: 'Verkoper als inkoper & <Klant> – “efficiënt” 😀',
  facts: [
    { label: languages[language].name, value: '€ 1.000' },
    { label: 'Łódź', value: '24' },
  ],
  sections: [
    { ...empty, id: 'missing', heading: 'Nog niet', prose: ['Wat ontbreekt.'] },
    ...Array.from({ length: sections }, () => roles),
    {
      ...empty,
      id: 'objectives',
      heading: 'Doelen; en “waarom”',
      entries: [
        { heading: 'Wij luisteren eerst', facts: [{ label: 'Dient', value: 'de klant' }] },
        { heading: '=HYPERLINK("http://x")', facts: [] },
        { heading: '- geen streepje\nmaar twee regels', facts: [] },
      ],
    },
  ],
});

const empty = { prose: [], figures: [], entries: [] } as const;

const roles: Section = {
  ...empty,
  id: 'roles',
  heading: 'Rollen',
  prose: ['Van poortwachter → beïnvloeder: efficiënt, office, ≥ 3.'],
  figures: [
    {
      id: 'roles',
      title: 'Rolprofiel',
      alt: 'Staven per rol: poortwachter 12, gebruiker 5.',
      drawing: {
        width: 680,
        height: 120,
        marks: [
          { kind: 'rect', x: 200, y: 10, width: 240, height: 16, tone: 'gatekeeper' },
          { kind: 'rect', x: 200, y: 40, width: 100, height: 16, tone: 'user', opacity: 0.5 },
          { kind: 'line', x1: 200, y1: 0, x2: 200, y2: 80, tone: 'edge', thickness: 1, dashes: 3 },
          { kind: 'circle', x: 440, y: 18, radius: 5, tone: 'ink', thickness: 2 },
          { kind: 'path', d: 'M300 48L290 41L290 55Z', tone: 'bar' },
          { kind: 'text', x: 190, y: 23, text: 'Poortwachter', size: 15, anchor: 'end', tone: 'ink', bold: true },
        ],
      },
      table: {
        caption: 'Rolprofiel in cijfers',
        columns: [
          { heading: 'Rol', kind: 'text' },
          { heading: 'Gewicht', kind: 'number' },
          { heading: 'Aandeel', kind: 'share' },
          { heading: 'Zekerheid', kind: 'interval' },
          { heading: 'Duur', kind: 'minutes' },
          { heading: 'Woorden', kind: 'text' },
        ],
        rows: [
          [
            text('Poortwachter'),
            number(12),
            share(0.75),
            { kind: 'interval', low: 0.5, high: 0.875 },
            minutes(90_000),
            text('zei "nee"; en toch'),
          ],
          [text('@gebruiker'), number(-1.5, 1), { kind: 'suppressed' }, none, none, text('twee\nregels')],
          [text('Beïnvloeder'), number(1_234), share(0.125), { kind: 'suppressed' }, minutes(0), text('+31 6, =1+1')],
        ],
      },
    },
  ],
};
