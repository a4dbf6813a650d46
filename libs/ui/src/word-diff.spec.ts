import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type WordChange, wordDiff } from './word-diff.ts';

const words = fc.array(fc.constantFrom('de', 'klant', 'betaalt', 'binnen', '45', 'dagen'), { maxLength: 12 });
const without = (runs: readonly WordChange[], kind: WordChange['kind']) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join(' ');

describe('the difference between two wordings', () => {
  it('says word by word what stays, what goes and what comes', () => {
    const runs = wordDiff('De klant betaalt binnen 60 dagen', 'De klant betaalt altijd binnen 45 dagen');
    expect(runs).toEqual([
      { kind: 'same', text: 'De klant betaalt' },
      { kind: 'new', text: 'altijd' },
      { kind: 'same', text: 'binnen' },
      { kind: 'gone', text: '60' },
      { kind: 'new', text: '45' },
      { kind: 'same', text: 'dagen' },
    ]);
  });

  it('is nothing between equal wordings, and everything against an empty one', () => {
    expect(wordDiff('zo is het', 'zo  is het')).toEqual([{ kind: 'same', text: 'zo is het' }]);
    expect(wordDiff('', 'zo is het')).toEqual([{ kind: 'new', text: 'zo is het' }]);
    expect(wordDiff('zo is het', '')).toEqual([{ kind: 'gone', text: 'zo is het' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('holds both wordings, whole and in order', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before.join(' '), after.join(' '));
        expect(without(runs, 'new')).toBe(before.join(' '));
        expect(without(runs, 'gone')).toBe(after.join(' '));
      }),
    );
  });

  it('never has two runs of one kind side by side', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const kinds = wordDiff(before.join(' '), after.join(' ')).map(({ kind }) => kind);
        expect(kinds.every((kind, index) => kind !== kinds[index + 1])).toBe(true);
      }),
    );
  });
});
