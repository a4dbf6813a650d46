import { type ComparisonKind, comparisonKinds } from '@rolwissel/domain';
import { leastCompared } from '@rolwissel/protocol';

/** Which workshops are compared, by their ids, and by what. */
export interface ComparisonChoice {
  readonly ids: readonly string[];
  readonly by: ComparisonKind;
}

/** What an address names. */
export function chosenIn(search: string): ComparisonChoice {
  const named = new URLSearchParams(search);
  const ids = (named.get('workshops') ?? '').split(',').filter((id) => id !== '');
  return { ids, by: comparisonKinds.find((by) => by === named.get('by')) ?? 'workshops' };
}

/** The part of an address that names it. */
export function naming({ ids, by }: ComparisonChoice): string {
  const parts = [
    ...(ids.length > 0 ? [`workshops=${ids.join(',')}`] : []),
    ...(by === 'workshops' ? [] : [`by=${by}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Whether so many of them can be compared. */
export const isEnough = ({ ids, by }: ComparisonChoice): boolean => ids.length >= leastCompared[by];
