/** What can be typed without mistakes: no 0 and O, no 1 and I. */
export const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Characters in a new code. */
export const codeLength = 7;

/** Doors that were made before have one character less, and keep working. */
export const codeLengths: readonly number[] = [codeLength, codeLength - 1];

/** Nobody writes more than this around a code; a field holds as much. */
export const longestWriting = 500;

const CODE = new RegExp(`^[${codeAlphabet}]+$`);

/**
 * The join code in what somebody typed or pasted: with spaces or dashes of any kind, in a link, after "Code:", in a
 * sentence. Undefined when nothing in it can be a code.
 */
export function readJoinCode(written: string): string | undefined {
  const plain = written.slice(0, longestWriting).replace(/%[\dA-F]{2}/gi, ' '); // so addresses show spaces and dashes
  const text = plain.normalize('NFKC').toUpperCase();
  const words = (/\/J\/([^/?#]*)/.exec(text)?.[1] ?? text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let likeliest: string | undefined;
  let most = 0;
  for (const [start] of words.entries()) {
    let code = '';
    for (let end = start; code.length < codeLength && end < words.length; end++) {
      code += words[end] ?? '';
      const weight = canBeCode(code) && !isSpelledOn(words, start, end) ? weightOf(code, words, start, end) : 0;
      if (weight > most) [most, likeliest] = [weight, code];
    }
  }
  return likeliest;
}

const canBeCode = (text: string): boolean => codeLengths.includes(text.length) && CODE.test(text);

/** A single character beside it is one of the code: then it is longer than any. */
const isSpelledOn = (words: readonly string[], start: number, end: number): boolean =>
  words[start - 1]?.length === 1 || words[end + 1]?.length === 1;

/** What stands after the word itself, else what has a digit, is as long as a new code, and stands in few pieces. */
const weightOf = (code: string, words: readonly string[], start: number, end: number): number =>
  (words[start - 1] === 'CODE' ? 400 : 0) + (/\d/.test(code) ? 200 : 0) + code.length * 10 - (end - start);
