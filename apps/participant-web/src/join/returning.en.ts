import type { Translation } from '@rolwissel/texts';
import type { nl } from './returning.nl.ts';

export const en = {
  comeBack: 'Return to your seat',
  comeBackHow: 'With your alias or number and the seven digits shown under “My seat”.',
  aliasHad: 'Your alias or number',
  personalCode: 'Your seven digits',
  back: 'Take my seat again',
  asNew: 'I am new here',
  knownTitle: 'Welcome back',
  knownText: 'This phone already has a seat, as {alias}.',
  knownGo: 'Continue as {alias}',
  knownNew: 'This is another workshop',
} as const satisfies Translation<typeof nl>;
