import { inBoth } from '../../language/in-both.ts';

/** What is said about the phones. */
export const phoneTexts = inBoth(
  {
    phone: 'Een telefoon zonder eigenaar',
    own: 'Wat alleen op één telefoon stond, staat niet in de opname: eigen stemmen, eigen zinnen, voornemens.',
    welcome: 'U bent binnen.',
    paused: 'Even pauze. Wat u typt blijft staan.',
    thanks: 'Dank u wel. Tot over twee weken.',
    secret: 'Stemmen is geheim',
    answers: 'Wat de zaal antwoordde',
    yourSalesperson: 'uw verkoper',
    objectives: 'Doelen',
    noObjectiveYet: 'Er ligt nog geen doel voor. De trainer kiest uit de voorstellen.',
    caseSecrecy:
      'Alleen u en de trainers lezen dit; de trainers zien niet van wie het is. De zaal ziet het pas als u dat goedvindt.',
    debrief: 'Nabespreken',
    thought: 'Wat wilt u vasthouden?',
    support: { one: '{n} persoon', other: '{n} mensen' },
    servesBoss: 'Levert u op',
    servesBuyer: 'Levert uw verkoper op',
    say: 'Zeg maandag',
  },
  {
    phone: 'A phone without an owner',
    own: 'What stood on one phone only is not in the recording: own votes, own lines, commitments.',
    welcome: 'You are in.',
    paused: 'A short pause. What you type stays.',
    thanks: 'Thank you. See you in two weeks.',
    secret: 'Voting is secret',
    answers: 'What the room answered',
    yourSalesperson: 'your salesperson',
    objectives: 'Objectives',
    noObjectiveYet: 'No objective is before the room yet. The trainer picks from the proposals.',
    caseSecrecy:
      'Only you and the trainers read this; the trainers do not see whose it is. The room sees it only if you agree.',
    debrief: 'Debrief',
    thought: 'What do you want to hold on to?',
    support: { one: '{n} person', other: '{n} people' },
    servesBoss: 'What it brings you',
    servesBuyer: 'What it brings your salesperson',
    say: 'Say on Monday',
  },
);
