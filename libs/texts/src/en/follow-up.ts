import type { TranslationOf } from '../area.ts';
import type { followUp as nl } from '../nl/follow-up.ts';

export const followUp = {
  page: {
    title: 'Check-in',
    loading: 'Fetching the check-in …',
    toConsole: 'To the console',
    signedOut: 'You are not signed in. Sign in at the console and come back.',
    again: 'Try again',
    followers: { one: 'One participant takes part.', other: '{n} participants take part.' },
    nobody: 'Nobody takes part yet. People sign up on their own phones, from the intentions on and also afterwards.',
    secrecy:
      'Nobody sees who takes part or who answers what. Results appear when a round closes, with {least} answers or more.',
  },
  waves: {
    title: 'Three times',
    w2: 'After two weeks',
    w6: 'After six weeks',
    w12: 'After twelve weeks',
    notYet: 'The days are set once the workshop is finished.',
    scheduled: 'opens on {day}',
    open: 'open until {day}',
    closed: 'closed',
    answered: { one: '1 answer', other: '{n} answers' },
    day: 'Opens on',
    move: 'Move',
  },
  mail: {
    none: 'This server sends no e-mail. Whoever asked for it gets the link from you.',
    counts: 'E-mail: {sent} sent, {waiting} still waiting, {bounced} came back.',
    retried: 'The mail server did not take {n}. Nothing is lost: it is tried again until the round closes.',
    bounced:
      'Whoever’s message came back reads so on their own phone and can give another address there. Who that is, only that phone knows.',
    lapsed: {
      one: 'One message could not be delivered any more.',
      other: '{n} messages could not be delivered any more.',
    },
  },
  links: {
    title: 'Links to pass on',
    how: 'These participants asked you for their link. Give each of them their own only. Whoever has it can answer; nobody can read anything.',
    copy: 'Copy link',
    copied: 'Copied',
    answered: 'has answered',
  },
  notice: {
    title: 'How long is “a while”?',
    still: 'For {percent} nothing had been noticed after {weeks} weeks.',
    told: {
      one: 'One participant has told it and is not counted here.',
      other: '{n} participants have told it and are not counted here.',
    },
    picture: 'Share with whom nothing had been noticed, week by week',
    weeks: 'weeks',
    wave: 'Check-in',
    atRisk: 'Not noticed or told before',
    noticed: 'Noticed now',
    stillShort: 'Nothing noticed yet',
    tooFew: 'Too few answers for a curve.',
  },
  result: {
    title: 'What it yielded',
    nothingYet: 'No round has closed yet.',
    own: 'As participants say themselves.',
    tooFew: 'Too few answers to show.',
    kept: 'Intention carried out',
    noticed: 'Anything noticed?',
    sentences: 'Which sentences do you hear less, which more?',
    sentence: 'Sentence',
    less: 'less',
    more: 'more',
    yields: 'Yield',
    ratings: 'Seven statements, mean from 1 to 5',
  },
  kept: { never: 'Not yet', once: 'Once', sometimes: 'Sometimes', often: 'Often' },
  yields: { margin: 'Margin', payment: 'Payment days', calm: 'Calm', trust: 'Trust', other: 'Something else' },
} as const satisfies TranslationOf<typeof nl>;
