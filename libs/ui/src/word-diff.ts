/** A run of words that both texts have, only the old one, or only the new one. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What changed between two wordings, word by word: the longest common sequence stays, the rest goes or comes. */
export function wordDiff(before: string, after: string): readonly WordChange[] {
  const from = wordsIn(before);
  const to = wordsIn(after);
  const common = commonLengths(from, to);
  const words: WordChange[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [old = '', fresh = ''] = [from[i], to[j]];
    if (i < from.length && j < to.length && old === fresh) {
      words.push({ kind: 'same', text: fresh });
      i += 1;
      j += 1;
    } else if (j >= to.length || (i < from.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      words.push({ kind: 'gone', text: old });
      i += 1;
    } else {
      words.push({ kind: 'new', text: fresh });
      j += 1;
    }
  }
  return inRuns(words);
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** `[i][j]`: how many words the texts have in common from word i of the one and word j of the other on. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: from.length + 1 }, () => Array.from({ length: to.length + 1 }, () => 0));
  for (let i = from.length - 1; i >= 0; i--) {
    const row = table[i] ?? [];
    for (let j = to.length - 1; j >= 0; j--) {
      row[j] = from[i] === to[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

const at = (table: readonly (readonly number[])[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** Neighbours of one kind become one run. Where words were replaced, what went stands before what came. */
function inRuns(words: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const { kind, text } of words) {
    const last = runs.at(-1);
    const before = runs.at(-2);
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: `${last.text} ${text}` };
    else if (kind === 'gone' && last?.kind === 'new' && before?.kind === 'gone') {
      runs[runs.length - 2] = { kind, text: `${before.text} ${text}` };
    } else runs.push({ kind, text });
  }
  return runs;
}
