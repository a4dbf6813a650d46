import { looksOf, passesForHandle } from '../kernel/looks.ts';
import { type Personal, type Shown, wordsOf } from '../kernel/personal.ts';
import { wrongInAlias } from '../kernel/personal-data.ts';
import type { RefusalCode } from '../refusals.ts';
import type { PersonView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { freshAliases } from './fresh-aliases.ts';

/** Who goes, or went, by a name that looks so: ids by how it looks. */
type Index = Map<string, Set<string>>;

/** Beside the state, which is plain JSON, and as old as it: a thousand people who join each ask for every alias there is. */
const indexes = new WeakMap<Workshop['people'], Index>();

/** Whoever goes by an alias that looks the same: but for large and small letters, else as it stands. */
export function personByAlias({ people }: Workshop, alias: string) {
  const index = indexOf(people);
  for (const key of keysOf(alias)) {
    const holder = [...(index.get(key) ?? [])].map((id) => people.byId[id]).find((person) => isNow(person, key));
    if (holder) return holder;
  }
  return undefined;
}

/** A handle is nobody's alias but its owner's; two aliases that look the same are the same. */
export function wrongAlias(wanted: string, workshop: Workshop, self?: string): RefusalCode | undefined {
  const wrong = wrongInAlias(wanted) ?? (passesForHandle(wanted) ? 'alias-like-handle' : undefined);
  if (wrong) return wrong;
  const holder = personByAlias(workshop, wanted);
  return holder && holder.id !== self ? 'alias-taken' : undefined;
}

/** They may have changed it, or turned out to be somebody else. */
const isNow = (person: PersonView | undefined, key: string): boolean =>
  person !== undefined && person.status !== 'merged' && keysOnce(person.alias).includes(key);

function indexOf(people: Workshop['people']): Index {
  const index = indexes.get(people) ?? new Map<string, Set<string>>();
  indexes.set(people, index);
  for (const id of freshAliases(people)) {
    const alias = people.byId[id]?.alias;
    for (const key of alias ? keysOnce(alias) : []) index.set(key, (index.get(key) ?? new Set()).add(id));
  }
  return index;
}

/** Nothing is a name that nobody has. */
const keysOf = (alias: string): readonly string[] =>
  looksOf(alias).flatMap((look, index) => (look === '' ? [] : `${index} ${look}`));

const known = new WeakMap<Personal | Shown, readonly string[]>();

function keysOnce(alias: Personal | Shown): readonly string[] {
  const before = known.get(alias);
  if (before) return before;
  const now = keysOf(wordsOf(alias) ?? '');
  known.set(alias, now);
  return now;
}
