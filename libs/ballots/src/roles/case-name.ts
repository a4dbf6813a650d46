import { caseOf } from '@rolwissel/domain';
import type { OnPhone } from '../phone-ballot.ts';
import { said } from '../said.ts';

/** What the salesperson of a case is called: a built-in one, or what its author made up. */
export function caseName(
  { workshop, pack }: Pick<OnPhone, 'workshop' | 'pack'>,
  caseId: string | undefined,
): string | undefined {
  if (caseId === undefined) return undefined;
  return pack.cases.find(({ id }) => id === caseId)?.alias ?? said(caseOf(workshop, caseId)?.pseudonym, pack);
}
