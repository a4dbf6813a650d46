import type { Translation } from '@rolwissel/content';
import type { nl } from './words.nl.ts';

export const en = {
  title: 'Join',
  welcome: 'Welcome to the workshop',
  code: 'Code on the screen',
  codeHint: 'Six letters and digits.',
  alias: 'Your alias',
  aliasHint: 'You may leave this empty; you will get a number, such as P07.',
  rules: 'Four house rules',
  rulesComing: 'The house rules are on their way…',
  agree: 'Agreed, join',
  busy: 'Knocking…',
  unreachable: 'No connection. Your input stays; try again in a moment.',
  codeMissing: 'Fill in the code shown on the screen.',
  wasHere: 'I was here before, on another phone',
  comeBack: 'Return to your seat',
  comeBackHow: 'With your alias or number and the four digits shown under “My seat”.',
  aliasHad: 'Your alias or number',
  personalCode: 'Your four digits',
  back: 'Take my seat again',
  asNew: 'I am new here',
  language: 'Language',
  knownTitle: 'Welcome back',
  knownText: 'This phone already has a seat, as {alias}.',
  knownGo: 'Continue as {alias}',
  knownNew: 'This is another workshop',
} as const satisfies Translation<typeof nl>;
