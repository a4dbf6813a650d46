import { inBoth } from '../../language/in-both.ts';

export const pictureTexts = inBoth(
  { roomSees: 'De zaal ziet', blank: 'Het scherm is zwart' },
  { roomSees: 'The room sees', blank: 'The screen is dark' },
);
