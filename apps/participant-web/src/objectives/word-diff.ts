/** A stretch of words that stayed, came or went. */
export interface Stretch {
  readonly kind: 'kept' | 'new' | 'gone';
  readonly text: string;
}

/** What changed between two wordings, word by word: the longest common run of words stays, the rest came or went. */
export function wordDiff(before: string, after: string): readonly Stretch[] {
  const old = before.split(/\s+/).filter(Boolean);
  const now = after.split(/\s+/).filter(Boolean);
  const kept = commonLengths(old, now);
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const add = (kind: Stretch['kind'], word: string) => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else stretches.push({ kind, text: word });
  };
  const lengthAt = (i: number, j: number): number => kept[i]?.[j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [gone = '', come = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && gone === come) {
      add('kept', come);
      i++;
      j++;
    } else if (i < old.length && lengthAt(i + 1, j) >= lengthAt(i, j + 1)) {
      add('gone', gone);
      i++;
    } else {
      add('new', come);
      j++;
    }
  }
  return stretches;
}

/** For each pair of places: how many words the rest of both have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () =>
    Array.from({ length: now.length + 1 }, () => 0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const [row = [], next = []] = [rows[i], rows[i + 1]];
      row[j] = old[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}
