import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.ts';

const marks = { kept: ['', ''], new: ['+', '+'], gone: ['-', '-'] } as const;
const drawn = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join(' ');

describe('what changed between two wordings', () => {
  it.each([
    ['een doel', 'een doel', 'een doel'],
    ['een doel', 'een gezamenlijk doel', 'een +gezamenlijk+ doel'],
    ['een mooi doel', 'een doel', 'een -mooi- doel'],
    [
      'wij bespreken elke levering',
      'wij bespreken elke spoedlevering',
      'wij bespreken elke -levering- +spoedlevering+',
    ],
    ['', 'nieuw', '+nieuw+'],
    ['weg', '', '-weg-'],
    ['a b c', 'c b a', '-a b- c +b a+'],
  ])('from “%s” to “%s” is “%s”', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });
});
