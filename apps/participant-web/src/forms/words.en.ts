import type { Translation } from '@rolwissel/texts';
import type { nl } from './words.nl.ts';

export const en = {
  left: { one: '1 character left', other: '{n} characters left' },
  over: { one: '1 character too many', other: '{n} characters too many' },
  optional: 'optional',
  invented: 'It is invented: there is no real name, address or number in it.',
  sendAnyway: 'Send with this confirmation',
  lacks: 'Nothing to send yet: something is missing, or there is too much.',
  cancel: 'Never mind',
} as const satisfies Translation<typeof nl>;
