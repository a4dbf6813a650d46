type Peopled = { readonly byId: Readonly<Record<string, unknown>> };

/** Whose alias is new since somebody last asked, for the states of which somebody asked at all. */
const fresh = new WeakMap<Peopled, string[]>();

/** Somebody goes by another alias from now on. */
export const noteAlias = (people: Peopled, id: string): void => void fresh.get(people)?.push(id);

/** Everybody, for whoever asks for the first time; then those whose alias is new since the last time. */
export function freshAliases(people: Peopled): readonly string[] {
  const ids = fresh.get(people) ?? Object.keys(people.byId);
  fresh.set(people, []);
  return ids;
}
