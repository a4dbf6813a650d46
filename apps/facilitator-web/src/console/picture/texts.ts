import { inBoth } from '../../language/in-both.ts';

export const pictureTexts = inBoth(
  {
    roomSees: 'De zaal ziet',
    blank: 'Het scherm is zwart',
    show: 'Tussendoor tonen',
    join: 'Toon de code',
    timer: 'Toon de klok',
  },
  {
    roomSees: 'The room sees',
    blank: 'The screen is dark',
    show: 'Show in between',
    join: 'Show the code',
    timer: 'Show the clock',
  },
);
