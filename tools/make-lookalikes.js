/**
 * Makes libs/domain/src/kernel/lookalikes.ts: what folds to letters and digits of ASCII, of the table of confusables of
 * Unicode (UTS 39), as the package unhomoglyph brings it. `npm run format` lays it out. Run it after that package was updated:
 * `node tools/make-lookalikes.js`. A test sees to it that the file is what this makes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const table = new URL('../libs/domain/src/kernel/lookalikes.ts', import.meta.url);

/** By letters: the code points that look like them, in hexadecimal, in rising order. */
export function lookalikes() {
  const confusables = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('unhomoglyph/data.json'), 'utf8'));
  const byLetters = new Map();
  for (const [sign, prototype] of Object.entries(confusables)) {
    const letters = prototype.replaceAll('rn', 'm'); // who is called Erna is not taken for an Ema
    const isOne =
      sign.length === String.fromCodePoint(sign.codePointAt(0) ?? 0).length && sign.normalize('NFKC') === sign; // the others were unified before
    if (!isOne || sign === 'm' || sign === letters || !/^[A-Za-z0-9]+$/.test(letters)) continue;
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), sign.codePointAt(0) ?? 0]);
  }
  return Object.fromEntries(
    [...byLetters]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([letters, points]) => [
        letters,
        points
          .sort((a, b) => a - b)
          .map((point) => point.toString(16))
          .join(' '),
      ]),
  );
}

function source() {
  const rows = Object.entries(lookalikes()).map(([letters, points]) => `  ${letters}: '${points}',`);
  return [
    '/**',
    ' * What looks like letters and digits of ASCII, by these: code points in hexadecimal. Made by tools/make-lookalikes.js from',
    ' * the confusables of Unicode (UTS 39). Copyright © Unicode, Inc., https://www.unicode.org/license.txt (Unicode-3.0).',
    ' */',
    'export const lookalikes: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(table, source());
