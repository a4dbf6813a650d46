/** Control characters (but for tab and newline), half pairs. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Marks that steer the direction of writing or the order of bytes: they come along with what is pasted, and nobody sees them. */
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** How programs end a line: old ones, word processors and slides too. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** More marks on one letter than any language needs: they climb over the lines around it. */
const HEAPED = /\p{M}{9}/u;

/** What nobody sees, beside white space: for comparing, for showing and for cleaning. Two of them are signs without ink. */
const UNSEEN = '\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB\\u2800\\u{1D159}';
const INKLESS = new RegExp(`[${UNSEEN}]`, 'gu');

/** Something to see: no white space, and no mark without a letter under it. */
const INKED = new RegExp(`(?![\\s\\p{Z}\\p{M}\\p{Cc}${UNSEEN}]).`, 'su');

/** Letters, digits and signs of which each is a character by itself, whatever its neighbours. */
const PLAIN =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0559\u2010-\u2027\u20A0-\u20BF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

/** So many code units are taken apart at a time: it takes time with the square of the length. */
const unitsAtOnce = 256;

/** Firefox has it since 125. Without it a screen counts code points, at most too many; the server counts characters. */
const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter('und', { granularity: 'grapheme' }) : undefined;

/** The characters of a text and where each begins. */
const charactersOf = (text: string): readonly Readonly<{ segment: string; index: number }>[] =>
  graphemes
    ? [...graphemes.segment(text)]
    : Array.from(text.matchAll(/./gsu), ({ 0: segment, index }) => ({ segment, index }));

/** Lines end in one way, and nothing steers the direction of writing. */
export const unified = (raw: string): string => raw.replaceAll(STEERING, '').replaceAll(LINE_END, '\n');

/** The text in NFC without white space around it, or nothing when it has characters that cannot be shown safely. */
export function cleanText(raw: string): string | undefined {
  const text = unified(raw);
  return UNCLEAN.test(text) || HEAPED.test(text) ? undefined : text.normalize('NFC').trim();
}

/** Code units of the longest character, as a reader sees characters. */
export const longestCharacter = (text: string): number =>
  Math.max(0, ...charactersOf(text).map(({ segment }) => segment.length));

export const withoutInkless = (text: string): string => text.replaceAll(INKLESS, '');

/** How many characters a reader counts: a family of four and a flag are one each. Beyond `enough` nobody counts on. */
export function graphemeCount(text: string, enough = Infinity): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (let at = 0, width = unitsAtOnce; at < text.length && count <= enough; ) {
    const whole = wholeUpTo(text, at + width);
    const starts = charactersOf(text.slice(at, whole)).map(({ index }) => index);
    if (whole >= text.length) return count + starts.length;
    const last = starts.at(-1) ?? 0; // it may go on: the next stretch begins with it
    count += starts.length - 1;
    at += last;
    width = last > 0 ? unitsAtOnce : 2 * width;
  }
  return count;
}

/** Where to cut so that no pair of surrogates is cut in two. */
function wholeUpTo(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}

/** Has nothing that can be seen, however many characters it has. */
export const isBlank = (text: string): boolean => !INKED.test(text);
