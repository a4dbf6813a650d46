/** Says the same in JSON; the order of names does not matter. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = namesIn(one);
  return names.length === namesIn(other).length && names.every((name) => sameJson(at(one, name), at(other, name)));
}

const at = (value: object, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];
const namesIn = (value: object): readonly string[] =>
  Object.keys(value).filter((name) => at(value, name) !== undefined);
