import { inBoth } from '../../language/in-both.ts';

/** What is said about the phones. */
export const phoneTexts = inBoth(
  {
    phone: 'Een telefoon zonder eigenaar',
    own: 'Wat alleen op één telefoon stond, staat niet in de opname: eigen stemmen, eigen zinnen, voornemens.',
    welcome: 'U bent binnen.',
    paused: 'Pauze',
    thanks: 'Dank u wel. Tot over twee weken.',
    secret: 'Stemmen is geheim',
    answers: 'Wat de zaal antwoordde',
    onTheTable: 'Op tafel',
    support: { one: '{n} persoon', other: '{n} mensen' },
    servesBoss: 'Levert u op',
    servesBuyer: 'Levert uw verkoper op',
    say: 'Zeg maandag',
  },
  {
    phone: 'A phone without an owner',
    own: 'What stood on one phone only is not in the recording: own votes, own lines, commitments.',
    welcome: 'You are in.',
    paused: 'Break',
    thanks: 'Thank you. See you in two weeks.',
    secret: 'Voting is secret',
    answers: 'What the room answered',
    onTheTable: 'On the table',
    support: { one: '{n} person', other: '{n} people' },
    servesBoss: 'What it brings you',
    servesBuyer: 'What it brings your salesperson',
    say: 'Say on Monday',
  },
);
