import { inBoth } from '../../language/in-both.ts';

export const hintTexts = inBoth(
  {
    title: 'Eerste keer?',
    key: 'Eén toets voert alles: spatie, → of uw presenter. Op de gele knop staat wat er dan gebeurt.',
    safe: 'Vooruit en terug bladeren verliest niets. Met U neemt u de laatste handeling terug.',
    dark: 'B maakt het scherm zwart. De zin om te zeggen staat er groot; notities ziet u alleen zolang u ze ingedrukt houdt.',
    understood: 'Begrepen',
  },
  {
    title: 'First time?',
    key: 'One key carries it all: space, → or your clicker. The yellow button says what will happen.',
    safe: 'Going forth and back loses nothing. U takes back your last act.',
    dark: 'B makes the screen dark. The sentence to say is large; you only see notes as long as you hold them.',
    understood: 'Got it',
  },
);
