/** What can be typed without mistakes: no 0 and O, no 1 and I. */
export const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Characters in a new code. */
export const codeLength = 7;

/** Doors that were made before have one character less, and keep working. */
export const codeLengths: readonly number[] = [codeLength, codeLength - 1];

/** Nobody writes more than this around a code; a field holds as much. */
export const longestWriting = 500;

const CODE = new RegExp(`^[${codeAlphabet}]+$`);
const SECRET = /#([\w-]{16,100})$/;

const canBeCode = (text: string): boolean => codeLengths.includes(text.length) && CODE.test(text);

/** Three, and the others: easier to keep in mind on the way to a phone. */
export const grouped = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/**
 * The join code in what somebody typed or pasted: with spaces or dashes of any kind, in a link, after "Code:", in a
 * sentence. Undefined when nothing in it can be a code.
 */
export function readJoinCode(written: string): string | undefined {
  const text = decoded(written.slice(0, longestWriting)).normalize('NFKC').toUpperCase();
  const [, inLink] = /\/J\/([^/?#]*)/.exec(text) ?? [];
  const words = wordsOf(inLink ?? text);
  const whole = words.join('');
  return canBeCode(whole) ? whole : likeliest(words);
}

/** The secret at the end of a link as it is scanned; it is as long as no code is. */
export const readJoinSecret = (written: string): string | undefined => SECRET.exec(written.trim())?.[1];

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Addresses show spaces and dashes as numbers. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Of neighbouring words that make a code: those after the word itself, else those with a digit, as a new code, in few pieces. */
function likeliest(words: readonly string[]): string | undefined {
  const found = words.flatMap((_, start) => codesFrom(words, start));
  return found.sort((one, other) => other.weight - one.weight)[0]?.code;
}

function codesFrom(words: readonly string[], start: number) {
  const most = Math.max(...codeLengths);
  const found: { readonly code: string; readonly weight: number }[] = [];
  let code = '';
  for (let end = start; end < words.length && code.length < most; end++) {
    code += words[end] ?? '';
    if (!canBeCode(code) || isSpelled(words[start - 1]) || isSpelled(words[end + 1])) continue;
    const signs = [words[start - 1] === 'CODE', /\d/.test(code), code.length === codeLength];
    const pieces = end - start;
    found.push({ code, weight: signs.reduce((sum, sign) => 2 * sum + (sign ? 1 : 0), 0) - pieces / 10 });
  }
  return found;
}

/** A single character beside it is one of the code: then it is longer than any. */
const isSpelled = (word: string | undefined): boolean => word?.length === 1;
