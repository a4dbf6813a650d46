import { type RoleId, roleIds, type TallyOf } from '@rolwissel/domain';
import { inHundredths } from '@rolwissel/texts';

/** What part of the profile each role is, in whole per cents, the same on every screen. */
export function roleShares({ profile }: Pick<TallyOf<'roles'>, 'profile'>): Readonly<Record<RoleId, number>> {
  const shares = inHundredths(roleIds.map((id) => profile[id]));
  return Object.fromEntries(roleIds.map((id, index) => [id, shares[index] ?? 0])) as Record<RoleId, number>; // one of each
}
