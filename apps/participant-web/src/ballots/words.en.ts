import type { Translation } from '@rolwissel/texts';
import type { nl } from './words.nl.ts';

export const en = {
  caseMore: 'About {case}',
  rolesMore: 'What the six roles are',
  chooseOne: 'Give at least one role a weight.',
  nowLabel: 'Now',
  thenLabel: 'At the start, in hindsight',
  rated: '{n} of {of} filled in; you may skip.',
  fistQuestion: 'How many fingers do you show?',
  isItAnswered: 'Is this answered? How many fingers do you show?',
  answer: 'The answer:',
  concern: 'Your concern',
  concernHint: 'Optional. The trainers read it without your name.',
  argument: 'Your argument',
  argumentHint:
    'Why can this objective not stand as it is? One sentence is enough. Your argument becomes an objection the room can read, without your name.',
  argumentNeeded: 'An overriding objection needs an argument of at least ten characters.',
} as const satisfies Translation<typeof nl>;
