import { inBoth } from '../language/in-both.ts';

export const pageTexts = inBoth(
  {
    projector: 'Projector',
    loading: 'Even verbinden …',
    signIn: 'Open dit venster vanuit de console.',
    unreachable: 'De server is niet bereikbaar. Dit venster probeert het opnieuw.',
    ended: 'Deze workshop is hier niet meer te zien.',
    offline: 'Geen verbinding; het laatste beeld blijft staan',
    screen: 'Volledig scherm',
    language: 'English',
  },
  {
    projector: 'Projector',
    loading: 'Connecting …',
    signIn: 'Open this window from the console.',
    unreachable: 'The server cannot be reached. This window keeps trying.',
    ended: 'This workshop cannot be seen here any more.',
    offline: 'No connection; the last picture stays',
    screen: 'Full screen',
    language: 'Nederlands',
  },
);
