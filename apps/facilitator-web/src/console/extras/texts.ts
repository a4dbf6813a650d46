import { inBoth } from '../../language/in-both.ts';

export const extrasTexts = inBoth(
  {
    title: 'Oefenen',
    explain: 'Alleen proefdraaien? Twaalf figuranten komen binnen en doen wat u vraagt. Wis deze workshop daarna.',
    join: 'Oefenen met figuranten',
    here: { one: '{n} figurant doet mee', other: '{n} figuranten doen mee' },
    name: 'Figurant',
    servesBoss: 'Rust in de planning.',
    servesBuyer: 'Een afspraak die staat.',
  },
  {
    title: 'Rehearse',
    explain: 'Just trying it out? Twelve extras come in and do what you ask. Erase this workshop afterwards.',
    join: 'Rehearse with extras',
    here: { one: '{n} extra takes part', other: '{n} extras take part' },
    name: 'Extra',
    servesBoss: 'Peace in the planning.',
    servesBuyer: 'An agreement that stands.',
  },
);

export type ExtrasTexts = ReturnType<typeof extrasTexts>;
