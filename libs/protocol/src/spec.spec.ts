import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type ActorKind, refusalCodes, rules } from '@rolwissel/domain';

const root = join(import.meta.dirname, '../../..');
const spec = readFileSync(join(import.meta.dirname, '../SPEC.md'), 'utf8');

/** Rows of the catalogue: kind, who, while. */
const catalogue = new Map(
  [...spec.matchAll(/^\| ([A-Z]\w+) \| ([a-z, ]+) \| ([a-z, ]+) \|/gm)].map(([, kind = '', who = '', during = '']) => [
    kind,
    { who: who.split(', '), during: during.split(', ') },
  ]),
);

const numbers = new Set([...spec.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, number]) => number));

/** Numbers in the titles of the tests of whole servers. */
function tested(): ReadonlySet<string> {
  const texts = ['test/system', 'test/attack'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.spec.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  return new Set(texts.flatMap((text) => [...text.matchAll(/'\[([A-Z]\d+)\]/g)].map(([, number = '']) => number)));
}

describe('the contract in SPEC.md', () => {
  it('[C1] lists every command a seat can give, with who may give it and when', () => {
    const seats: readonly ActorKind[] = ['lead', 'trainer', 'participant'];
    for (const [kind, { who, during }] of Object.entries(rules)) {
      const askers = who.filter((asker) => seats.includes(asker));
      expect([kind, catalogue.get(kind)]).toEqual([kind, askers.length > 0 ? { who: askers, during } : undefined]);
    }
    expect([...catalogue.keys()].filter((kind) => !Object.hasOwn(rules, kind))).toEqual([]);
  });

  it('[C7] lists every refusal', () => {
    const listed = spec.slice(spec.indexOf('**C7**'));
    expect(refusalCodes.filter((code) => !listed.includes(`\`${code}\``))).toEqual([]);
  });

  it('numbers each rule once, and every number in a test is one of them', () => {
    expect([...spec.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)]).toHaveLength(numbers.size);
    expect([...tested()].filter((number) => !numbers.has(number))).toEqual([]);
  });
});
