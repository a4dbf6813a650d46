import { inBoth } from '../../language/in-both.ts';

export const lossTexts = inBoth(
  {
    title: 'Wat de database verloor',
    lost: {
      one: 'De database verloor de laatste handeling.',
      other: 'De database verloor de laatste {n} handelingen.',
    },
    again: 'Alle schermen tonen weer wat er is. Wie daarna stemde of iets schreef, moet dat opnieuw doen.',
    understood: 'Begrepen',
  },
  {
    title: 'What the database lost',
    lost: { one: 'The database lost the last act.', other: 'The database lost the last {n} acts.' },
    again: 'All screens show what is there again. Whoever voted or wrote something after that has to do it again.',
    understood: 'Understood',
  },
);
