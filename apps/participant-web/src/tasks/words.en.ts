import type { Translation } from '@rolwissel/content';
import type { nl } from './words.nl.ts';

export const en = {
  noVote: 'You did not vote in this round.',
  yourVote: 'Your vote is in.',
  changeUnsent: 'What you tapped after that was not sent.',
  watching: 'The room is voting. You are watching, not voting.',
  watchingHow: 'Want to take part after all? Switch voting on under “My seat”.',
  readAlong: 'On the screen',
  finished: 'The workshop is over',
  finishedThanks: 'Thank you. What you voted and wrote here remains yours.',
  mondayLines: 'Your sentences for Monday',
  objectives: 'What we agreed',
  myThings: 'See what I voted and wrote',
  other: 'Join another workshop',
  otherSure: 'This phone then forgets your seat here, and what you voted and wrote.',
  otherYes: 'Yes, to another workshop',
  left: 'You have left your seat',
  leftHow: 'What you contributed stays. You can come back as long as the workshop lasts.',
  comeBack: 'Take my seat again',
  removed: 'You were removed from this workshop',
  removedHow:
    'Did you take part on two phones? Then it goes on on the other one. A mistake? Ask the trainer to let you in again.',
  closed: 'This workshop no longer exists',
  outdated: 'There is a new version',
  outdatedHow: 'Reload the page; your seat and your input are kept.',
  reload: 'Reload',
  unknown: 'Your seat is not known here',
  unknownHow: 'Join again with the code on the screen.',
  join: 'Join again',
  timeLeft: '{time} left',
  timeUp: 'Time is up',
} as const satisfies Translation<typeof nl>;
