import { caseOf, type Workshop } from '@rolwissel/domain';
import type { Pack } from '../pack/pack.ts';
import { said } from '../pack/said.ts';

/** What the salesperson of a case is called: a built-in one, or what its author made up. */
export function caseName(workshop: Workshop, pack: Pack, caseId: string | undefined): string | undefined {
  if (caseId === undefined) return undefined;
  return pack.cases.find(({ id }) => id === caseId)?.alias ?? said(caseOf(workshop, caseId)?.pseudonym, pack);
}
