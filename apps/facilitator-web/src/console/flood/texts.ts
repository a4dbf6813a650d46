import { inBoth } from '../../language/in-both.ts';

export const floodTexts = inBoth(
  {
    flooding:
      'Iemand stuurde veel te veel berichten en is weggestuurd. Gaat het door? Doe de deur dicht, maak een nieuwe code, of verwijder wie het laatst binnenkwam (onder Mensen).',
  },
  {
    flooding:
      'Somebody sent far too many messages and was sent away. Does it go on? Close the door, make a new code, or remove whoever came in last (under People).',
  },
);
