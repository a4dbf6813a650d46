import { inBoth } from '../../language/in-both.ts';

export const unreleasedTexts = inBoth(
  {
    read: 'Teksten lezen',
    hide: 'Teksten verbergen',
    warning: 'Ziet de zaal uw scherm? Dan leest zij mee.',
  },
  {
    read: 'Read the texts',
    hide: 'Hide the texts',
    warning: 'Does the room see your screen? Then it reads along.',
  },
);
