/** Control characters (but for tab and newline), bidi overrides and isolates, byte-order marks, half pairs. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text in NFC without white space around it, or nothing when it has characters that cannot be shown safely. */
export function cleanText(raw: string): string | undefined {
  const unified = raw.replaceAll('\r\n', '\n');
  return UNCLEAN.test(unified) ? undefined : unified.normalize('NFC').trim();
}

/** How many characters a reader counts. Text that is short enough as it is need not be counted: `enough` is in UTF-16 units. */
export function graphemeCount(text: string, enough = 0): number {
  return text.length <= enough ? text.length : Array.from(graphemes.segment(text)).length;
}
