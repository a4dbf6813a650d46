import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import { canonicalJson, NotCanonical } from './canonical-json.ts';
import { chain, hashOf, type UnplacedEvent } from './chain.ts';
import type { Json } from './json.ts';
import { genesis } from './stored-event.ts';

const cast: UnplacedEvent = {
  commandId: '00000000-0000-4000-8000-000000000001',
  commandIndex: 0,
  type: 'BallotCast',
  schemaVersion: 1,
  actor: 'anna',
  at: '2026-11-23T13:05:07.089Z',
  data: { roundId: 'r1', weights: { gatekeeper: 3 } },
};

/** JSON that jsonb accepts: no U+0000, no lone surrogates. */
const text = fc.string({ unit: 'binary', maxLength: 12 }).map((value) => value.replaceAll('\0', ''));
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1.0, 1e21, 1e-7, 5e-324, Number.MAX_VALUE, Number.MAX_SAFE_INTEGER, 0.1 + 0.2),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('json'), { maxLength: 5 }),
    fc.dictionary(text, tie('json'), { maxKeys: 5 }),
  ),
}));

describe('the canonical text of JSON', () => {
  const client = new Client({ connectionString: process.env.TEST_DATABASE_URL });
  beforeAll(() => client.connect());
  afterAll(() => client.end());

  it('survives jsonb, whatever the value', async () => {
    const property = fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 40 }), async (values) => {
      const { rows } = await client.query<{ text: string }>({
        name: 'round_trip',
        text: 'SELECT json_agg(v ORDER BY n)::text AS text FROM unnest($1::jsonb[]) WITH ORDINALITY AS u (v, n)',
        values: [values.map((value) => JSON.stringify(value))],
      });
      const back = JSON.parse(rows[0]?.text ?? '') as readonly Json[];
      expect(back.map(canonicalJson)).toEqual(values.map(canonicalJson));
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(json, (value) => expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))),
    );
  });

  it('differs when the value differs', () => {
    const different = fc
      .tuple(json, json)
      .filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b) && !sameValue(a, b));
    fc.assert(fc.property(different, ([a, b]) => expect(canonicalJson(a)).not.toBe(canonicalJson(b))));
  });

  it('sorts keys, and leaves out what JSON leaves out', () => {
    const value = { b: 1, a: { d: [1.0, -0, 1e21], c: 'é' }, '': null };
    expect(canonicalJson(value)).toBe('{"":null,"a":{"c":"é","d":[1,0,1e+21]},"b":1}');
    expect(canonicalJson({ a: undefined, b: 1 } as unknown as Json)).toBe('{"b":1}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(NotCanonical);
  });
});

function sameValue(a: Json, b: Json): boolean {
  try {
    expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
    return true;
  } catch {
    return false;
  }
}

describe('the chain', () => {
  it('numbers events after the head and hashes each over the one before', () => {
    const [first, second] = chain({ ...genesis, position: 7 }, [cast, { ...cast, commandIndex: 1 }]);
    expect([first?.position, second?.position]).toEqual([8, 9]);
    expect(first?.hash).toBe(hashOf(genesis.hash, { ...cast, position: 8 }));
    expect(second?.hash).toBe(hashOf(String(first?.hash), { ...cast, commandIndex: 1, position: 9 }));
  });

  it('keeps its form for ever: logs of years ago must still verify', () => {
    expect(hashOf(genesis.hash, { ...cast, position: 1 })).toBe(
      'e2ad7c042efe8eda16ea12a3bb944785bb1e905f43605e5234cd833581076059',
    );
  });

  it('changes with everything an event says', () => {
    const event = { ...cast, position: 1 };
    const others = [
      { ...event, position: 2 },
      { ...event, commandId: '00000000-0000-4000-8000-000000000002' },
      { ...event, commandIndex: 1 },
      { ...event, type: 'BallotCounted' },
      { ...event, schemaVersion: 2 },
      { ...event, actor: 'bert' },
      { ...event, at: '2026-11-23T13:05:07.090Z' },
      { ...event, data: { roundId: 'r1', weights: { gatekeeper: 2 } } },
    ];
    const hashes = [...others.map((other) => hashOf(genesis.hash, other)), hashOf('1'.repeat(64), event)];
    expect(new Set([...hashes, hashOf(genesis.hash, event)]).size).toBe(others.length + 2);
  });

  it.each([
    { at: '2026-11-23T13:05:07Z' },
    { at: '2026-11-23T13:05:07.089123Z' },
    { commandId: cast.commandId.replace('8', 'A') },
  ])('refuses %j, which PostgreSQL would write differently', (other) => {
    expect(() => hashOf(genesis.hash, { ...cast, ...other, position: 1 })).toThrow(NotCanonical);
  });
});
