import type { playsRules } from '../../plays/rules.ts';
import { chairs } from '../../plays/state.ts';
import { pack } from '../facts.ts';
import type { Moves } from './move.ts';

export const dealing: Moves<keyof typeof playsRules> = {
  DealBriefs: ({ dice }) => (dice.oneIn(2) ? {} : { caseId: dice.pick(pack.cases) }),
  ReadBrief: () => ({}),
  PeekBrief: ({ dice }) => ({ chair: dice.pick(chairs) }),
  RevealBriefs: () => ({}),
};
