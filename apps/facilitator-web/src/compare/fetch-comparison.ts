import { call } from '@rolwissel/client';
import type { ShownPack } from '@rolwissel/content';
import type { Comparison } from '@rolwissel/domain';
import type { Problem, WorkshopListed } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { type ComparisonChoice, naming } from './chosen.ts';

/** Workshops beside each other, and the pack whose words they are told in: that of the first. */
export interface FetchedComparison {
  readonly comparison: Comparison;
  readonly pack: ShownPack;
}

/** One's workshops that have begun, newest first. */
export async function fetchOwn(language: LanguageTag): Promise<readonly WorkshopListed[] | Problem> {
  const found = await call<readonly WorkshopListed[]>('GET', '/api/workshops', undefined, language);
  return found.ok ? found.value.filter(({ status }) => status !== 'draft' && status !== 'lobby') : found.problem;
}

export async function fetchComparison(
  chosen: ComparisonChoice,
  language: LanguageTag,
): Promise<FetchedComparison | Problem> {
  const path = `/api/comparison${naming(chosen)}`;
  const found = await call<Comparison>('GET', path, undefined, language);
  if (!found.ok) return found.problem;
  const [first] = found.value.workshops;
  const { id, version } = first?.pack ?? { id: '', version: '' };
  const pack = await call<ShownPack>('GET', `/api/packs/${id}/${version}`, undefined, language);
  return pack.ok ? { comparison: found.value, pack: pack.value } : pack.problem;
}
