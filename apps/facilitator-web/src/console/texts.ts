import { inBoth } from '../language/in-both.ts';

export const consoleTexts = inBoth(
  {
    loading: 'Even verbinden …',
    unreachable: 'De server is niet bereikbaar. We proberen het opnieuw.',
    ended: 'Deze workshop is er niet (meer).',
    signIn: 'U bent afgemeld.',
    toList: 'Naar de lijst',
    close: 'Sluiten',
    language: 'English',
  },
  {
    loading: 'Connecting …',
    unreachable: 'The server cannot be reached. We keep trying.',
    ended: 'This workshop does not exist (any more).',
    signIn: 'You have been signed out.',
    toList: 'To the list',
    close: 'Close',
    language: 'Nederlands',
  },
);
