import type { TranslationOf } from '../area.ts';
import type { sharing as nl } from '../nl/sharing.ts';

export const sharing = {
  share: {
    title: 'Share {title}',
    how: 'Whoever has the link can look without an account, and changes nothing. There are no names or aliases in it.',
    whatToShare: 'What do you want to share?',
    forWhom: 'For whom?',
    until: 'Until the end of',
    untilMissing: 'Choose a day within a year.',
    lasts: 'The link also ends when the workshop is erased.',
    make: 'Make a link',
    links: 'Links made so far',
    none: 'No links yet.',
    copy: 'Copy',
    copied: 'Copied',
    copyYourself: 'Copy this link:',
    revoke: 'Revoke',
    revokeSure: 'The link will then open nothing for anybody who has it. This cannot be undone.',
    revokeYes: 'Yes, revoke it',
    openUntil: 'until the end of {date}',
    ended: 'ended on {date}',
    revoked: 'revoked',
    neverOpened: 'not opened yet',
    opened: { one: 'opened {n} time, on {last}', other: 'opened {n} times, last on {last}' },
  },
  shows: {
    result: 'the totals on one page and as a file, without names, the same for everybody',
    replay: 'the afternoon as it went, moment by moment',
  },
  audiences: {
    client: 'Client',
    colleague: 'Colleague',
  },
  sees: {
    client: 'sees what was on the screen in the room',
    colleague:
      'also sees what the trainer and the phones saw, without your notes and without what the room was not given to read',
  },
} as const satisfies TranslationOf<typeof nl>;
