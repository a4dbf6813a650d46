import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasContactDetails, looksLikeName, looksPersonal, patterns, wrongInAlias } from './personal-data.ts';

/** Every text of the built-in packs. */
function packTexts(): readonly string[] {
  const packs = new URL('../../../content/src/packs/', import.meta.url);
  const files = readdirSync(packs).filter((name) => name.endsWith('.json'));
  return files.flatMap((name) => stringsIn(JSON.parse(readFileSync(new URL(name, packs), 'utf8'))));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const harmless = [
  'Dat redt de planning nooit',
  'Deellevering in week 12',
  'De klant wil 30 dagen',
  'Vraag Robin of het lukt',
  'Robin en Sam en Kim overleggen',
  'Als Kim belt, zeg ik niets',
  'Zeker baas, maar het is tóch mijn klant',
  'Levering 12-03-2026 of 14-03-2026',
  'Betaling op 1.4.2026, niet op 1/5/26',
  'Omzet 10.000.000 euro in 2024-2025',
  'Order van 1.250 stuks à 12,50',
  'Ik bel om 14.00 - 15.30 - 16.45',
  'Onderweg 2 dagen vertraging',
  'Betaling binnen 90 dagen i.p.v. 30',
  'Optie A. Dan wachten we',
  'In Q3 2026 wil de klant 15% korting',
  'De regels van 2025 EU gelden',
  'De heer en mevrouw klagen',
  'Dr. en ir. zijn titels',
  'Korting 5/10/15/20/25 procent',
  'Harvard Business Review',
  'The customer wants delivery in week 12.',
  'If Sam asks, we offer part delivery first',
  'Tell Robin what you need, not what you want',
  'Nederlandse klanten, Duitse prijzen',
  'Maandag Robin, dinsdag Sam',
  'Als de Decider nee zegt, is de User boos',
];

const personal = [
  'Jan Jansen belt nooit terug',
  'dat zei Piet de Vries',
  'volgens Anne-Marie van den Berg',
  'De Jan Jansen van toen',
  'dhr. Jansen',
  'Mevr. De Boer wil dit',
  'meneer Pietersen',
  'de heer De Vries',
  'J. Jansen',
  'P.J. de Vries tekent',
  'Mr Smith',
  'Dr. Brown said so',
  'John Smith never calls',
  'mail jan@bedrijf.nl',
  'bel 06-12345678',
  'bel 06 12 34 56 78',
  'bel 06.12.34.56.78',
  'bel ０６１２３４５６７８',
  'bel ٠٦١٢٣٤٥٦٧٨',
  '+31 6 1234 5678',
  '020 123 45 67',
  '(212) 555-01234',
  'Kerkstraat 12',
  'Van der Helststraat 3',
  '12 Baker Street',
  '1234 AB Utrecht',
  '1234AB',
  'NL91ABNA0417164300',
  'NL91 ABNA 0417 1643 00',
  'GB29 NWBK 6016 1331 9268 19',
  'KvK 12345678',
  'https://x.y/z',
  'www.voorbeeld.nl',
  'kijk op linkedin.com/in/jan',
];

/** Long and nasty: each made to send a careless pattern back and forth. */
const hostile = ['Aa ', 'a', 'A. ', '1 ', '1.000', '@', 'a.', 'Jan van de ', 'AB12 ', 'Aa-', "A'", '0-', 'http:/'];

describe('the screen', () => {
  it.each(harmless)('[D200] lets “%s” pass', (text) => expect(looksPersonal(text)).toBe(false));

  it.each(personal)('[D201] asks about “%s”', (text) => expect(looksPersonal(text)).toBe(true));

  it('[D200] lets everything the packs say pass', () => {
    const texts = packTexts();
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(looksPersonal)).toEqual([]);
  });

  it('[D201] finds it wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.constantFrom(...personal), fc.boolean(), (calm, risky, first) => {
        expect(looksPersonal(first ? `${risky}; ${calm}` : `${calm}: ${risky}`)).toBe(true);
      }),
    );
  });

  it('[D202] tells names from addresses and numbers', () => {
    expect([looksLikeName('Jan Jansen'), hasContactDetails('Jan Jansen')]).toEqual([true, false]);
    expect([looksLikeName('06-12345678'), hasContactDetails('06-12345678')]).toEqual([false, true]);
  });

  it('[D203] does a bounded amount of work per character: no pattern repeats anything without an upper bound', () => {
    for (const [name, { source }] of Object.entries(patterns)) {
      const bare = source.replaceAll(/\\[pP]\{[^}]+\}|\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
      expect([name, /[*+]|\{\d+,\}/.test(bare)]).toEqual([name, false]);
    }
  });

  it('[D203] comes back from a megabyte of anything', () => {
    for (const piece of hostile) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect([piece, typeof looksPersonal(text)]).toEqual([piece, 'boolean']);
    }
  });

  it('[D64] knows what fits as an alias', () => {
    for (const alias of ['Robin', 'De Buizerd', 'Jan 2', 'Hoera', 'Lulu', 'Shitake', 'Nazire'])
      expect(wrongInAlias(alias)).toBeUndefined();
    for (const alias of ['jan@x.nl', '0612345678', '12345', 'Kutklant', 'FUCKER', 'jan.com']) {
      expect(wrongInAlias(alias)).toBeDefined();
    }
  });
});
