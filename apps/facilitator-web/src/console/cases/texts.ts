import { inBoth } from '../../language/in-both.ts';

export const casesTexts = inBoth(
  {
    named: { one: '{n} casus genoemd', other: '{n} casussen genoemd' },
    offered: { one: '{n} daarvan mag de zaal in', other: '{n} daarvan mogen de zaal in' },
    own: 'Uit de zaal, met een ja van de inbrenger',
    builtIn: 'Ingebouwd',
    spotlight: 'Kiezen',
    spotlightOf: '{name} kiezen',
    spotlit: 'op het scherm',
    none: 'Nog niemand heeft een casus aangeboden.',
  },
  {
    named: { one: '{n} case named', other: '{n} cases named' },
    offered: { one: '{n} of them may go to the room', other: '{n} of them may go to the room' },
    own: 'From the room, with a yes from the owner',
    builtIn: 'Built in',
    spotlight: 'Choose',
    spotlightOf: 'Choose {name}',
    spotlit: 'on the screen',
    none: 'Nobody has offered a case yet.',
  },
);
