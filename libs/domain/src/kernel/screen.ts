/** Finds what may point to a real person in free text. Every pattern is linear: no backtracking on hostile text. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}]{2,}/u;
const LINK = /\b(?:https?:\/\/|www\.)\S/iu;
const DIGIT_RUN = /\+?\d[\d\s().-]{6,18}\d/gu;
const POSTCODE = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/u;
const STREET =
  /\b\p{Lu}[\p{L}-]{1,30}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|street|road|avenue|lane)\b[ ,]{1,2}\d/u;
const TITLE_AND_NAME =
  /\b(?:dhr|mevr|mr|mrs|ms|drs|ir|ing|dr|prof)\.? \p{Lu}[\p{L}'-]+|\b(?:meneer|mevrouw|de heer|mister|missus) \p{Lu}[\p{L}'-]+/iu;
const TWO_NAMES = /\p{Lu}\p{Ll}+(?:[- ](?:van|de|der|den|ten|ter|te|'t|von|of))*[- ]+\p{Lu}[\p{Ll}'-]+/gu;

/** Enough digits in a row, spaces and dashes aside, to be a telephone or account number. */
const telephoneDigits = 8;

/** Looks like an address, a number or a link that leads to somebody. */
export function hasContactDetails(text: string): boolean {
  return EMAIL.test(text) || LINK.test(text) || POSTCODE.test(text) || STREET.test(text) || hasLongNumber(text);
}

function hasLongNumber(text: string): boolean {
  return [...text.matchAll(DIGIT_RUN)].some(([run]) => run.replaceAll(/\D/g, '').length >= telephoneDigits);
}

/** Looks like a first and a last name, or a title and a name. Words that open a sentence are capitals anyway. */
export function looksLikeName(text: string): boolean {
  return (
    titleAndName(text) || [...text.matchAll(TWO_NAMES)].some(({ index, 0: pair }) => !opensSentence(text, index, pair))
  );
}

function titleAndName(text: string): boolean {
  const found = TITLE_AND_NAME.exec(text)?.[0];
  const name = found?.split(' ').at(-1);
  return name !== undefined && /^\p{Lu}/u.test(name);
}

/** "Deellevering Week" at the start is grammar and emphasis; "Jan Jansen" at the start is still a name when nothing precedes it but both are short. */
function opensSentence(text: string, index: number, pair: string): boolean {
  const before = text.slice(0, index).trimEnd();
  const opens = before === '' || /[.!?…:;"“”'’–-]$/.test(before);
  return opens && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(pair) && !/ (?:van|de|der|den) /.test(pair)
    ? isEverydayStart(pair)
    : false;
}

const EVERYDAY =
  /^(?:De|Het|Een|Die|Dat|Deze|Dit|Als|Wij|Ik|U|Uw|Mijn|Onze|Wat|Wie|Hoe|Waarom|Vraag|Week|The|A|An|This|That|If|We|My|Our|Your|What|Who|How|Why|Ask|In|On|On|Op|Bij|Voor|Met)[- ]/u;

const isEverydayStart = (pair: string): boolean => EVERYDAY.test(pair);

export const looksPersonal = (text: string): boolean => hasContactDetails(text) || looksLikeName(text);

/** A few words that do not belong on a projector, whichever language. */
const UNSUITABLE =
  /\b(?:kut|lul|hoer|kanker|klootzak|neuk|nazi|hitler|fuck|shit|cunt|bitch|asshole|nigger|faggot)\p{L}*/iu;

/** Fit as an alias: no address, number or word one would not say aloud. */
export const isSuitableAlias = (alias: string): boolean =>
  !hasContactDetails(alias) && !/\d{5,}/.test(alias) && !UNSUITABLE.test(alias);
