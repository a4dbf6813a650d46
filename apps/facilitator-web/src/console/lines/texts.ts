import { inBoth } from '../../language/in-both.ts';

export const linesTexts = inBoth(
  {
    written: { one: '{n} zin geschreven', other: '{n} zinnen geschreven' },
    none: 'Nog geen zinnen.',
    showLine: 'Op het scherm: {text}',
  },
  {
    written: { one: '{n} sentence written', other: '{n} sentences written' },
    none: 'No sentences yet.',
    showLine: 'On the screen: {text}',
  },
);
