import { inBoth } from '../../language/in-both.ts';

export const roundTexts = inBoth(
  {
    round: 'Stemming',
    of: 'van',
    open: 'open',
    closed: 'gesloten, nog niet getoond',
    close: 'Sluiten',
    reveal: 'Tonen',
    reopen: 'Heropenen',
    discard: 'Verwerpen',
    nudge: 'Por aan wie nog niet stemde',
    nudged: { one: '{n} telefoon gepord', other: '{n} telefoons gepord' },
    peek: 'Houd ingedrukt om vooraf te kijken',
    onlyYou: 'Alleen u ziet dit',
  },
  {
    round: 'Voting',
    of: 'of',
    open: 'open',
    closed: 'closed, not shown yet',
    close: 'Close',
    reveal: 'Show',
    reopen: 'Reopen',
    discard: 'Discard',
    nudge: 'Nudge those who have not voted',
    nudged: { one: '{n} phone nudged', other: '{n} phones nudged' },
    peek: 'Press and hold to peek',
    onlyYou: 'Only you see this',
  },
);
