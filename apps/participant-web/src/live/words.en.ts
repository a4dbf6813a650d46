import type { Translation } from '@rolwissel/texts';
import type { nl } from './words.nl.ts';

export const en = {
  connecting: 'Connecting…',
  offline: 'No connection. Your input is kept and will be sent when you are back online.',
  paused: 'A short pause. What you type stays.',
  mySeat: 'My seat',
  queued: 'Sending…',
  queuedOffline: 'Kept on this phone; it will be sent when there is a connection.',
  saved: 'Saved.',
  youAre: 'You are in as',
  lobbyWait: 'The trainer will start shortly. Nothing to do.',
  joined: { one: 'You are the first.', other: '{n} people are in' },
  personalCode: 'Your seven digits, should you change phones:',
  secret: 'Secret. Nobody sees your vote, not even the trainer: together we only see totals.',
  guessable: 'In a small group one can sometimes guess who voted what.',
  again: 'Round {n}. Only you see your previous vote.',
  vote: 'Vote',
  change: 'Change my vote',
  nudge: 'The trainer is still waiting for your vote.',
  before: 'before',
  leftOut: 'What you do not tap counts as “{zero}”.',
  loading: 'One moment…',
} as const satisfies Translation<typeof nl>;
