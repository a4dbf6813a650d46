import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Addressed, lookThrough, mergeNeighbours, withoutForTheRoom } from './disclosure.ts';
import { inTurn, joinFolds } from './fold.ts';
import { copyOf } from './json.ts';
import { keyframes } from './keyframes.ts';
import { isPersonal, mapPersonal, personal, show, withoutWords, wordsOf } from './personal.ts';
import { currentVersion, upcast } from './upcast.ts';

const json = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
const meta = { position: 1, at: '2026-03-02T09:00:00.000Z' };

describe('copies', () => {
  it('[D210] share nothing, and say the same', () => {
    fc.assert(
      fc.property(json, (value) => {
        const copy = copyOf(value);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect(typeof value !== 'object' || value === null || copy !== value).toBe(true);
      }),
    );
    const inner = { list: [{ deep: 1 }] };
    const copy = copyOf(inner);
    copy.list[0] = { deep: 2 };
    expect(inner).toEqual({ list: [{ deep: 1 }] });
  });

  it('[D210] leave out what JSON cannot say', () => {
    expect(Object.keys(copyOf({ a: undefined, b: 1 }))).toEqual(['b']);
    expect(Object.getPrototypeOf(copyOf(JSON.parse('{"__proto__":{"evil":1}}')))).toBe(Object.prototype);
    expect(copyOf(JSON.parse('{"__proto__":{"evil":1}}'))).toEqual({});
  });
});

describe('folds', () => {
  it('[D212] run for the facts they care about, in the order given', () => {
    const first = { Added: (slice: string[], word: string) => void slice.push(word) };
    const second = {
      Added: (slice: string[], word: string) => void slice.push(`${word}!`),
      Cleared: (slice: string[]) => void slice.splice(0),
    };
    const fold = joinFolds<{ words: string[]; count: { n: number } }, { Added: string; Cleared: string }>({
      words: inTurn(first, second),
      count: { Added: (slice) => void (slice.n += 1) },
    });
    const state = { words: [], count: { n: 0 } };
    fold(state, 'Added', 'a', meta);
    fold(state, 'Unknown', 'b', meta);
    expect(state).toEqual({ words: ['a', 'a!'], count: { n: 1 } });
    fold(state, 'Cleared', '', meta);
    expect(state.words).toEqual([]);
  });

  it('[D213] are entered anywhere from keyframes', () => {
    const events = Array.from({ length: 25 }, (_, index) => index);
    const add = (state: number[], event: number) => void state.push(event);
    for (const spacing of [1, 7, 100]) {
      const frames = keyframes(events, (): number[] => [], add, spacing);
      for (const count of [-3, 0, 1, 6, 7, 8, 24, 25, 99]) {
        expect(frames.at(count)).toEqual(events.slice(0, Math.max(0, count)));
      }
      frames.at(7).push(99);
      expect(frames.at(7)).toEqual(events.slice(0, 7));
    }
    expect(
      keyframes(
        [],
        () => ['start'],
        () => undefined,
      ).at(3),
    ).toEqual(['start']);
  });

  it('[D214] read old facts lifted to today’s shape', () => {
    const lifts = { Named: [(data: unknown) => ({ name: data }), (data: unknown) => ({ ...(data as object), v: 3 })] };
    expect(upcast(lifts, 'Named', 1, 'x')).toEqual({ name: 'x', v: 3 });
    expect(upcast(lifts, 'Named', 2, { name: 'y' })).toEqual({ name: 'y', v: 3 });
    expect(upcast(lifts, 'Named', 3, 'z')).toBe('z');
    expect(upcast(lifts, 'Other', 1, 'z')).toBe('z');
    expect([currentVersion(lifts, 'Named'), currentVersion(lifts, 'Other')]).toEqual([3, 1]);
  });
});

describe('personal text', () => {
  const mine = personal('anna', 'Robin');

  it('[D215] loses whose it is on the way to a window', () => {
    const event = { a: mine, list: [1, mine, { deep: { of: 'x', sealed: '…' } }], kept: { of: 'a role' } };
    expect(show(event)).toEqual({
      a: { text: 'Robin' },
      list: [1, { text: 'Robin' }, { deep: { erased: true } }],
      kept: { of: 'a role' },
    });
    expect(event.a).toBe(mine);
  });

  it('[D215] is replaced without touching the rest', () => {
    const untouched = { numbers: [1, 2] };
    const value = { untouched, text: mine };
    const replaced = mapPersonal(value, ({ of }) => ({ of, erased: true }));
    expect(replaced).toEqual({ untouched, text: { of: 'anna', erased: true } });
    expect(replaced.untouched).toBe(untouched);
    expect(mapPersonal(untouched, () => ({ erased: true }))).toBe(untouched);
  });

  it('[D216] has words only where they can be read', () => {
    expect(wordsOf(mine)).toBe('Robin');
    expect(wordsOf({ of: 'anna', erased: true })).toBeUndefined();
    expect(wordsOf(undefined)).toBeUndefined();
    expect(withoutWords(mine)).toEqual({ of: 'anna', erased: true });
    expect(withoutWords({ text: 'Robin' })).toEqual({ erased: true });
    expect([isPersonal(mine), isPersonal({ text: 'x' }), isPersonal({ of: 'x' })]).toEqual([true, false, false]);
  });
});

describe('windows', () => {
  interface Named {
    readonly type: string;
    readonly data: { readonly name?: string; readonly why?: string };
  }
  const rules = {
    Told: withoutForTheRoom<Named['data'], Named>('Told', 'why'),
    Kept: { own: (): readonly Addressed<Named>[] => [{ to: 'anna', event: { type: 'Kept', data: { name: 'x' } } }] },
  };

  it('[D217] show a fact whole, reduced or not at all; an unknown one to nobody', () => {
    const told: Named = { type: 'Told', data: { name: 'a', why: 'b' } };
    const room = { type: 'Told', data: { name: 'a' } };
    expect(lookThrough<object, Named>(rules, told, {})).toEqual({
      facilitator: told,
      projector: room,
      participants: room,
      own: [],
    });
    expect(lookThrough<object, Named>(rules, { type: 'Kept', data: {} }, {})).toEqual({
      own: [{ to: 'anna', event: { type: 'Kept', data: { name: 'x' } } }],
    });
    expect(lookThrough<object, Named>(rules, { type: 'New', data: {} }, {})).toEqual({ own: [] });
  });

  it('[D218] tell of neighbouring counts only the last', () => {
    const counted = (position: number, type: string) => ({ type, data: {}, position, at: '' });
    const events = [counted(1, 'n'), counted(2, 'n'), counted(3, 'm'), counted(4, 'n'), counted(5, 'n')];
    const merged = mergeNeighbours(events, (one, other) => one.type === 'n' && other.type === 'n');
    expect(merged.map(({ position }) => position)).toEqual([2, 3, 5]);
  });
});
