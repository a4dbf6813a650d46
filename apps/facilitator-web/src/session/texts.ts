import { inBoth } from '../language/in-both.ts';

export const sessionTexts = inBoth(
  {
    welcome: 'Welkom bij Rolwissel',
    signedOut: 'U bent afgemeld.',
    explanation: 'Open de link die de server bij het starten toonde, of plak hier de sleutel die erin staat.',
    key: 'Sleutel',
    enter: 'Naar binnen',
  },
  {
    welcome: 'Welcome to Rolwissel',
    signedOut: 'You have been signed out.',
    explanation: 'Open the link the server printed when it started, or paste the key from it here.',
    key: 'Key',
    enter: 'Enter',
  },
);
