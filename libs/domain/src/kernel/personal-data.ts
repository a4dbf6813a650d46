import { looksOf } from './looks.ts';
import { withoutInkless } from './text.ts';

/**
 * Finds what may point to a real person in free text. It errs on the side of asking: whoever made a name up can say so.
 * Every repetition in a pattern has an upper bound, so hostile text costs no more per character than any other. None looks
 * behind: the console decides by these rules too, also in a browser that could not even read such a pattern. What stands before
 * is the first group where it is to stay.
 */
const particle = "(?:van|de|der|den|het|ten|ter|te|von|op|in|'t|’t)";
const surname = `(?:${particle} ){0,3}\\p{Lu}[\\p{L}'’]{1,30}`;

/** Words that are no part of a name, although they open a sentence or are written with a capital anyway. */
const everyday = [
  // openings, Dutch and English
  'Aan Alle Als Bij Binnen Daar Daarom Dan Dat De Deze Die Dit Door Dus Een Elke Er Geen Had Hebben Heeft Het Hij Hoe',
  'Hun Iedere Ik In Is Jouw Kan Maar Met Mijn Moet Na Naar Niet Nog Nu Om Omdat Ons Onze Ook Op Over Sinds Soms Te Toen',
  'Tot Tussen Uit Uw Van Vanaf Veel Volgens Voor Waarom Wanneer Want Wat We Welke Wie Wij Wil Worden Zal Ze Zij Zijn Zo',
  'A After All An And Any Are As At Because Before But By Can Each Every For From He Her His How I If It Its Most My No',
  'Not Now Of On Once Or Our Over She So Some Such That The Their Then These They This To Until We What When Where Which',
  'While Who Whose Why With You Your U Wel Mogelijk Misschien Eerst Later Vandaag Morgen First Today Tomorrow Perhaps',
  // what one tells somebody to do
  'Bel Bied Blijf Doe Ga Geef Help Hou Houd Kijk Kom Laat Lees Luister Maak Neem Noem Praat Schrijf Spreek Stel Stuur',
  'Vertel Vind Vraag Wacht Zeg Zorg Ask Call Give Help Keep Let Listen Make Offer Read Say See Send Show Speak Take Talk',
  'Tell Wait Write',
  // days, months, languages and the words of the trade
  'Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus',
  'September Oktober November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March',
  'May June July August October Nederlandse Nederlands Engelse Engels Duitse Duits Belgische Dutch English German Belgian',
  'Business Review Management Sales Marketing Project Plan Team Week Kwartaal Quarter Klant Klanten Verkoper Inkoper Baas',
  'Customer Customers Salesperson Buyer Boss Beste Best Initiator Decider Influencer Purchaser Gatekeeper User',
]
  .join(' ')
  .replaceAll(' ', '|');

const nameWord = `(?!(?:${everyday})(?!\\p{L}))\\p{Lu}\\p{Ll}{1,30}`;

export const patterns = {
  email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2}/u,
  link: /https?:\/\/|(?:^|[^\p{L}])www\.|[\p{L}\p{N}-]{2,63}\.(?:nl|com|be|eu|org|net|io)(?![\p{L}\p{N}])/iu,
  postcode: /(?:^|\D)[1-9]\d{3} ?(?!SA|SD|SS|EU|NL)[A-Z]{2}(?![\p{L}\d])/u,
  street:
    /(?:^|[^\p{L}])(?!Onderweg|Halverweg)\p{Lu}[\p{L}-]{1,30}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg) {0,2}\d/u,
  numberedStreet: /\d{1,5}[a-z]? \p{Lu}\p{L}{1,30} (?:Street|Road|Avenue|Lane|Drive|Square)/u,
  iban: /(?:^|[^\p{L}\d])[A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}/u,
  date: /(^[-.]?|[^\d.-]|\D[-.])\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}){1,2}(?![-.]?\d)/gu,
  time: /(^|[^\d.])\d{1,2}[.:]\d{2}(?![\d.])/gu,
  bigAmount: /(^|\D)\d{1,3}(?:[.,' ]000){1,4}(?!\d)/gu,
  bareNumber: /\d{8}/u,
  spacedNumber: /\+?\d(?:[ ()./-]{0,3}\d){8}/u,
  internationalNumber: /\+\d(?:[ ()./-]{0,3}\d){7}/u,
  title: new RegExp(
    `(?:^|[^\\p{L}])(?:(?:[Dd]hr|[Mm]evr|[Mm]w|Mr|Mrs|Ms|[Dd]rs|[Ii]r|[Dd]r|[Pp]rof)\\.?|[Mm]eneer|[Mm]evrouw|[Dd]e heer|[Mm]ister) ${surname}`,
    'u',
  ),
  initials: new RegExp(`(?:^|[^\\p{L}])(?:\\p{Lu}\\. ?){1,4}(?:${particle} ){0,3}${nameWord}`, 'u'),
  twoNames: new RegExp(
    `(?:^|[^\\p{L}\\p{N}])${nameWord}(?:-\\p{Lu}\\p{Ll}{1,30})?(?: ${particle}){0,3} ${nameWord}`,
    'u',
  ),
} as const;

/** Looks like an address, a number or a link that leads to somebody. */
export function hasContactDetails(text: string): boolean {
  const { email, link, postcode, street, numberedStreet, iban } = patterns;
  const plain = inPlainCharacters(text);
  return [email, link, postcode, street, numberedStreet, iban].some((each) => each.test(plain)) || hasLongNumber(plain);
}

/** Wide letters and the digits of other scripts as those of this one; which digit it is does not matter. */
const inPlainCharacters = (text: string): string => text.normalize('NFKC').replaceAll(/(?![0-9])\p{Nd}/gu, '1');

/** Long enough to be a telephone or account number, and no date, hour or round amount. */
function hasLongNumber(text: string): boolean {
  const { date, time, bigAmount, bareNumber, spacedNumber, internationalNumber } = patterns;
  const rest = text.replaceAll(date, '$1–').replaceAll(time, '$1–').replaceAll(bigAmount, '$1–');
  return [bareNumber, spacedNumber, internationalNumber].some((each) => each.test(rest));
}

/** Looks like a first and a last name, initials and a name, or a title and a name. */
export const looksLikeName = (text: string): boolean =>
  [patterns.twoNames, patterns.initials, patterns.title].some((each) => each.test(text));

export const looksPersonal = (text: string): boolean => hasContactDetails(text) || looksLikeName(text);

/** A few words that do not belong on a projector, whichever language. */
const unsuitable =
  /(?:^|[^\p{L}])(?:kut|lul(?!u)|hoer(?!a)|kanker|klootzak|neuk|nazi(?!r)|hitler|fuck|shit(?!a)|cunt|bitch|asshole|nigger|faggot)/iu;

/** Why it is no alias, however it is spelled: an address or a number leads to somebody, or one would not say it aloud. */
export function wrongInAlias(alias: string): 'alias-traceable' | 'alias-unsuitable' | undefined {
  const plain = inPlainCharacters(withoutInkless(alias));
  if (hasContactDetails(plain) || /\d{5}/.test(plain)) return 'alias-traceable';
  return [plain, ...looksOf(alias)].some(isUnsuitable) ? 'alias-unsuitable' : undefined;
}

const isUnsuitable = (text: string): boolean => unsuitable.test(text);
