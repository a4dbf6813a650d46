/** Control characters (but for tab and newline), bidi overrides and isolates, byte-order marks, half pairs. */
const UNCLEAN = /(?![\t\n])\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/u;

/** More marks on one letter than any language needs: they climb over the lines around it. */
const HEAPED = /\p{M}{9}/u;

/** Characters that take no ink. */
const INKLESS = /[\s\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;

/** Letters, digits and signs of which each is a character by itself, whatever its neighbours. */
const PLAIN =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u0559\u2010-\u2027\u20A0-\u20BF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

/** So many code units are taken apart at a time: it takes time with the square of the length. */
const stretch = 256;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The text in NFC without white space around it, or nothing when it has characters that cannot be shown safely. */
export function cleanText(raw: string): string | undefined {
  const unified = raw.replaceAll(/\r\n|[\u2028\u2029]/g, '\n');
  return UNCLEAN.test(unified) || HEAPED.test(unified) ? undefined : unified.normalize('NFC').trim();
}

/** How many characters a reader counts: a family of four and a flag are one each. Beyond `enough` nobody counts on. */
export function graphemeCount(text: string, enough = Infinity): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (let at = 0, width = stretch; at < text.length && count <= enough; ) {
    const whole = wholeUpTo(text, at + width);
    const starts = Array.from(graphemes.segment(text.slice(at, whole)), ({ index }) => index);
    if (whole >= text.length) return count + starts.length;
    const last = starts.at(-1) ?? 0; // it may go on: the next stretch begins with it
    count += starts.length - 1;
    at += last;
    width = last > 0 ? stretch : 2 * width;
  }
  return count;
}

/** Where to cut so that no pair of surrogates is cut in two. */
function wholeUpTo(text: string, end: number): number {
  const unit = text.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}

/** Has nothing that can be seen, however many characters it has. */
export const isBlank = (text: string): boolean => text.replaceAll(INKLESS, '') === '';
