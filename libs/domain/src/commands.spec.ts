import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandKinds, readCommand, refusalCodes } from './index.ts';
import { graphemeCount } from './kernel/text.ts';
import { uuid } from './testing-door.ts';

const raise = (text: unknown) => readCommand('RaiseObjection', { objectionId: uuid('o'), text });
const line = (text: unknown) => readCommand('CaptureLine', { lineId: uuid('l'), text });
const textIn = (result: ReturnType<typeof readCommand>) =>
  result.ok && 'text' in result.command.data ? result.command.data.text : result;

describe('reading a command', () => {
  it('[D1] knows the kinds there are, and no others', () => {
    for (const kind of ['', 'toString', '__proto__', 'constructor', 'castballot', 7, null, undefined, {}]) {
      expect(readCommand(kind, {})).toEqual({ ok: false, code: 'unknown-kind' });
    }
  });

  it('[D2] keeps the fields it knows and drops the others', () => {
    const data = { activityId: 'roles', timeboxSec: 60, __typename: 'x', nested: { deep: [] } };
    expect(readCommand('OpenActivity', data)).toEqual({
      ok: true,
      command: { kind: 'OpenActivity', data: { activityId: 'roles', timeboxSec: 60 } },
    });
    expect(readCommand('OpenLobby', { activityId: 'roles' })).toEqual({
      ok: true,
      command: { kind: 'OpenLobby', data: {} },
    });
  });

  it('[D2] takes null for a field that is absent, and nothing else for an object', () => {
    expect(readCommand('OpenActivity', { activityId: 'roles', timeboxSec: null })).toMatchObject({
      command: { data: { activityId: 'roles' } },
    });
    for (const data of [null, undefined, [], 'x', 7, true]) {
      expect(readCommand('OpenLobby', data)).toEqual({ ok: false, code: 'malformed' });
    }
  });

  it('[D3] tells a number that is out of range from something that is no number', () => {
    const start = (seconds: unknown) => readCommand('StartTimer', { seconds });
    for (const wrong of [4, 14_401, 5.5, Number.NaN, Number.POSITIVE_INFINITY, -0.5]) {
      expect(start(wrong)).toEqual({ ok: false, code: 'out-of-range' });
    }
    for (const wrong of ['60', null, undefined, [60], true, {}])
      expect(start(wrong)).toEqual({ ok: false, code: 'malformed' });
    expect(start(5).ok).toBe(true);
  });

  it('[D4] trims text, puts it in one form and counts what a reader counts', () => {
    expect(textIn(raise('  Dat redt de planning nooit\r\n '))).toBe('Dat redt de planning nooit');
    expect(textIn(line('Cafe\u0301'))).toBe('Café');
    expect(textIn(line('👨‍👩‍👧‍👦'.repeat(200)))).toBe('👨‍👩‍👧‍👦'.repeat(200));
    expect(line('👨‍👩‍👧‍👦'.repeat(203))).toEqual({ ok: false, code: 'text-too-long', values: { over: 3 } });
    expect(raise('👨‍👩‍👧‍👦👨‍👩‍👧‍👦')).toEqual({ ok: false, code: 'text-too-short', values: { missing: 8 } });
    expect(textIn(line('🇳🇱'.repeat(200)))).toBe('🇳🇱'.repeat(200));
    expect(raise('x'.repeat(20_000))).toMatchObject({ code: 'text-too-long', values: { over: 19_720 } });
  });

  it('[D4] counts long words of every script alike, wherever they are cut in pieces for it', () => {
    const segmenter = new Intl.Segmenter('und');
    const pieces = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      'д',
      '漢',
      '한',
      '👨‍👩‍👧‍👦',
      '🇳🇱',
      '👍🏽',
      'नि',
      '\u{1F1F3}',
      'x\u200d',
      '👨\u200d',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), (parts) => {
        const text = parts.join('').trim();
        expect(graphemeCount(text)).toBe([...segmenter.segment(text)].length);
      }),
    );
  });

  it('[D4] refuses a text that is far too long without counting it', () => {
    for (const unit of ['x', '漢', 'e\u0301', '👨\u200d', '\u1100', '👨‍👩‍👧‍👦', '\u0000']) {
      const text = unit.repeat(Math.ceil(15_000 / unit.length));
      const over = text.length - 24;
      expect(readCommand('ChangeAlias', { alias: text })).toEqual({
        ok: false,
        code: 'text-too-long',
        values: { over },
      });
    }
  });

  it('[D4] keeps a name on one line, and knows every way to begin a new one', () => {
    const alias = readCommand('ChangeAlias', { alias: ' Rode\tpanda\n aan\u2028zee ' });
    expect(alias).toMatchObject({ ok: true, command: { data: { alias: 'Rode panda aan zee' } } });
    const lines = ['wie\u2028wat\r\nwanneer', 'wie\rwat\vwanneer', 'wie\fwat\u0085wanneer'];
    for (const text of lines) expect(textIn(line(text))).toBe('wie\nwat\nwanneer');
    const pasted = readCommand('ChangeAlias', { alias: '\ufeffRode\u0085panda\u200e\v' });
    expect(pasted).toMatchObject({ ok: true, command: { data: { alias: 'Rode panda' } } });
  });

  it('[D4] takes nothing invisible for words', () => {
    const spaces = ['', '   ', '\u200b', '\u200b\u200d\u2060', '\u3164', ' \u00ad ', '\u2800', '\u034f', '\ufe0f'];
    const marks = ['\u17b4', '\u{1d159}', '\u0301', ' \u0301\u0308', '\u200e', '\ufeff', '\u{e0041}'];
    for (const blank of [...spaces, ...marks]) {
      expect(line(blank)).toEqual({ ok: false, code: 'text-too-short', values: { missing: 1 } });
    }
  });

  it('[D4] takes out marks that nobody sees and that came along with what was pasted', () => {
    for (const mark of ['\u200e', '\u200f', '\u061c', '\ufeff', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e']) {
      expect(textIn(line(`${mark}Wie${mark} wat${mark}`))).toBe('Wie wat');
    }
    for (const isolate of ['\u2066', '\u2067', '\u2068', '\u2069']) {
      expect(textIn(line(`Wie${isolate} wat`))).toBe('Wie wat');
    }
  });

  it('[D4] takes no heap of joiners or marks for one character of a name', () => {
    for (const heap of [`a${'\u200d'.repeat(40)}`, '\u1100'.repeat(60), `👍${'\u{1f3fb}'.repeat(20)}`]) {
      expect(readCommand('ChangeAlias', { alias: heap })).toMatchObject({ code: 'text-too-long' });
    }
    for (const alias of ['👨‍👩‍👧‍👦', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '각각']) {
      expect(readCommand('ChangeAlias', { alias })).toMatchObject({ ok: true });
    }
  });

  it.each([
    ['a lone surrogate', 'half \ud83d paar'],
    ['a lone low surrogate', 'half \ude00 paar'],
    ['U+0000', 'nul\u0000'],
    ['a control character', 'bel\u0007'],
    ['an escape', '\u001b[31m'],
    ['heaped marks', `z${'\u0335'.repeat(9)}algo`],
  ])('[D5] refuses text with %s', (_what, text) => {
    expect(line(text)).toEqual({ ok: false, code: 'text-not-clean' });
  });

  it('[D5] lets tabs, new lines, accents and emoji pass', () => {
    for (const text of ['a\tb', 'a\nb', 'één ïdee', 'ok 👍🏽', 'è\u0323\u0302', 'שלום', '1️⃣']) {
      expect(line(text)).toMatchObject({ ok: true });
    }
  });

  it('[D6] refuses names that reach for a prototype', () => {
    const ballot = '{"kind":"roles","weights":{"__proto__":{"user":3}}}';
    for (const json of ['{"__proto__":{}}', '{"constructor":{}}', '{"prototype":1}']) {
      expect(readCommand('OpenLobby', JSON.parse(json))).toEqual({ ok: false, code: 'malformed' });
    }
    expect(readCommand('CastBallot', { roundId: uuid('r'), ballot: JSON.parse(ballot) })).toEqual({
      ok: false,
      code: 'malformed',
    });
    const polls = { id: 'p', version: '1', hash: 'x', cases: [], polls: JSON.parse('{"__proto__":["a","b"]}') };
    const data = { title: 't', pack: polls, locales: ['nl'], format: 'custom', plan: [], lead: uuid('lead') };
    expect(readCommand('CreateWorkshop', data)).toEqual({ ok: false, code: 'malformed' });
  });

  it('[D2] knows ids by their form', () => {
    const close = (roundId: unknown) => readCommand('CloseRound', { roundId });
    const id = '0192f0c1-7a5b-7def-8abc-0123456789ab';
    expect(close(id).ok).toBe(true);
    for (const wrong of ['r', '', 7, null, id.toUpperCase(), ` ${id}`, `${id}0`, [id]]) {
      expect(close(wrong)).toEqual({ ok: false, code: 'malformed' });
    }
    const open = (activityId: unknown) => readCommand('OpenActivity', { activityId });
    for (const wrong of ['', '-a', 'a b', 'a'.repeat(65), 'a/b', 'é', '__proto__']) {
      expect(open(wrong)).toEqual({ ok: false, code: 'malformed' });
    }
  });

  it('[D2] never throws, whatever comes, and refuses only with codes that are known', () => {
    const kinds = fc.oneof(fc.constantFrom(...commandKinds), fc.string());
    const fields = fc.constantFrom(
      'roundId',
      'ballot',
      'text',
      'objectionId',
      'kind',
      'weights',
      'plan',
      'pack',
      '__proto__',
    );
    const deep = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.double(),
        fc.constantFrom(null, undefined, true, uuid('r'), 'roles', 'consent'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fields, fc.string()), tie('value'), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(kinds, deep.value, (kind, data) => {
        const result = readCommand(kind, data);
        expect(result.ok || refusalCodes.includes(result.code)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
