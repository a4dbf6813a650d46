import type { Json } from './json.ts';

/** A value that the log could not give back as it was given: its hash would not hold. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
}

/** The one text of a JSON value: keys in the order of their UTF-16 units, no spaces, numbers as JavaScript writes them.
 *  The same before and after jsonb, which reorders keys and rewrites numbers. Throws NotCanonical. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NotCanonical(`JSON has no ${value}`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join()}]`;
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`); // as JSON.stringify does
  }
  return `{${members.join()}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
