import { inBoth } from '../../language/in-both.ts';

export const finishedTexts = inBoth(
  {
    title: 'Afgerond',
    thanks: 'Dat was hem. Stemmen liggen vast; heropenen kan nog een dag.',
    replay: 'Terugkijken',
    reopen: 'Heropenen',
  },
  {
    title: 'Finished',
    thanks: 'That was it. Votes are fixed; you can reopen it for a day.',
    replay: 'Replay',
    reopen: 'Reopen',
  },
);
