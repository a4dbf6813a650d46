import { inBoth } from '../../language/in-both.ts';

export const planTexts = inBoth(
  {
    onTime: 'op tijd',
    behind: { one: '{n} min achter', other: '{n} min achter' },
    ahead: { one: '{n} min voor', other: '{n} min voor' },
    minutes: '{n} min',
    spent: '{spent} van {planned} min',
    open: 'Nu openen',
    reopen: 'Heropenen',
    skip: 'Overslaan',
    planned: 'gepland',
    opened: 'nu',
    closed: 'gedaan',
    skipped: 'overgeslagen',
  },
  {
    onTime: 'on time',
    behind: { one: '{n} min behind', other: '{n} min behind' },
    ahead: { one: '{n} min ahead', other: '{n} min ahead' },
    minutes: '{n} min',
    spent: '{spent} of {planned} min',
    open: 'Open now',
    reopen: 'Reopen',
    skip: 'Skip',
    planned: 'planned',
    opened: 'now',
    closed: 'done',
    skipped: 'skipped',
  },
);
