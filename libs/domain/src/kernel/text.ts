/** Control characters (but for tab and newline), bidi overrides and isolates, byte-order marks, half pairs. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;

/** More marks on one letter than any language needs: they climb over the lines around it. */
const HEAPED = /\p{M}{9}/u;

/** Characters that take no ink. */
const INKLESS = /[\s\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text in NFC without white space around it, or nothing when it has characters that cannot be shown safely. */
export function cleanText(raw: string): string | undefined {
  const unified = raw.replaceAll(/\r\n|[\u2028\u2029]/g, '\n');
  return UNCLEAN.test(unified) || HEAPED.test(unified) ? undefined : unified.normalize('NFC').trim();
}

/** How many characters a reader counts: a family of four and a flag are one each. */
export function graphemeCount(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** Has nothing that can be seen, however many characters it has. */
export const isBlank = (text: string): boolean => text.replaceAll(INKLESS, '') === '';
