import type { Translation } from '@rolwissel/texts';
import type { nl } from './words.nl.ts';

export const en = {
  stepOf: 'Step {n} of {of}',
  exercise: 'Exercise',
  say: 'How you might say it',
  line: 'One sentence to say on Monday',
  thought: 'What do you want to hold on to?',
  secrecy: 'The trainers read your sentence without your name. The room sees it only if the trainer highlights it.',
  keep: 'Save my sentence',
  kept: 'Your sentence is saved.',
  mine: 'Your sentences here',
  begun: 'Not saved yet',
  enough: 'You have three here; that is enough.',
  debrief: 'Debrief',
} as const satisfies Translation<typeof nl>;
