import type { Translation } from '@rolwissel/texts';
import type { nl } from './words.nl.ts';

export const en = {
  welcome: 'Welcome to the workshop',
  code: 'Code on the screen',
  codeHint: 'Seven letters and digits.',
  alias: 'Your alias',
  aliasHint: 'You may leave this empty; you will get a number, such as P07.',
  aliasNeeded: 'In this workshop everybody chooses an alias.',
  rules: 'Four house rules',
  rulesComing: 'The house rules are on their way…',
  agree: 'Agreed, join',
  busy: 'Knocking…',
  unreachable: 'No connection. Your input stays; try again in a moment.',
  codeMissing: 'Fill in the code shown on the screen.',
  wasHere: 'I was here before, on another phone',
  language: 'Language',
} as const satisfies Translation<typeof nl>;
