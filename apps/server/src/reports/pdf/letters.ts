import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const { resolve } = createRequire(import.meta.url);

/** The letters, whole: a file carries only those it uses. They have Latin, Greek and Cyrillic. */
export const letters = {
  text: open('SourceSans3-Regular.ttf'),
  strong: open('SourceSans3-Semibold.ttf'),
} as const;

export type Weight = keyof typeof letters;

function open(file: string): Font {
  const font = create(readFileSync(resolve(`source-sans/TTF/${file}`)));
  if (!('layout' in font)) throw new Error(`${file} is not one font`);
  return font;
}

/** Stands for a letter that there is none of. */
const unknown = '□';

const known = new Map<string, string>();

/** A text as it can be set: what the letters lack is a square, and a line is a line. */
export const settable = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/[\t\n\r\u2028\u2029]+/gu, ' '), settableLetter).join('');

function settableLetter(letter: string): string {
  const found = known.get(letter) ?? madeSettable(letter);
  known.set(letter, found);
  return found;
}

function madeSettable(letter: string): string {
  if (joins.test(letter)) return '';
  return letters.text.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : unknown;
}

/** Joins or varies the sign before it, or turns the direction: nothing by itself. */
const joins = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}|\p{Cc}/u;
