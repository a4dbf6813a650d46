import { describe, expect, it } from '@jest/globals';
import { codeAlphabet, codeLength, longestWriting, readJoinCode } from './join-code.ts';
import { grouped, readJoinSecret } from './join-link.ts';

describe('a join code', () => {
  it.each([
    '7ZEGHPK',
    '7zeghpk',
    ' 7ZE GHPK ',
    '7ZE-GHPK',
    '7ZE–GHPK',
    '7ze—ghpk',
    '7ZE‑GHPK',
    '7 Z E G H P K',
    '7-Z-E-G-H-P-K',
    '7ZE. GHPK',
    '７ＺＥＧＨＰＫ',
    '\u200e7ZE\u00a0GHPK\ufeff',
    '7ZEGHPK.',
    '(7ZEGHPK)',
    '7ZEGHPK)',
    'Code: 7ZE GHPK',
    'code:7zeghpk',
    'De code is 7ZE-GHPK, tot zo!',
    'Use the code 7ZEGHPK, please',
    'Ga naar workshop.test en typ 7ZE GHPK',
    'https://workshop.test/j/7ZEGHPK',
    'https://workshop.test/j/7ze-ghpk?from=mail#top',
    'http://192.168.178.24:3000/j/7ZE%20GHPK',
    'https://workshop.test/j/7ZE%E2%80%93GHPK/',
    '/j/7ZE-GHPK',
    '/J/7ZEGHPK.',
    '/j/7ZEGHPK)',
    '/7ZEGHPK',
  ])('is found in “%s”', (written) => {
    expect(readJoinCode(written)).toBe('7ZEGHPK');
  });

  it('of an older door has six characters', () => {
    for (const written of ['7ZEGHP', '/j/7ZE-GHP', 'Code: 7ze ghp', '7 Z E G H P']) {
      expect(readJoinCode(written)).toBe('7ZEGHP');
    }
  });

  it('may be a word', () => {
    expect(readJoinCode('Code: WELTERS')).toBe('WELTERS');
    expect(readJoinCode('The code is CHEESES')).toBe('CHEESES');
  });

  it.each([
    '',
    ' ',
    '7ZEGH',
    '7ZEGHPKK',
    '7 Z E G H P K K',
    '7ZEGHP0',
    '7ZEGHPO',
    '7ZEGHP1',
    '7ZEGHPI',
    '/j/',
    '/join',
    '/console',
    'ZZZZZZZZZZZZ',
    '😀😀😀😀😀😀😀',
    '%',
    'ÄBCDEFG',
  ])('is nothing that “%s” could be', (written) => {
    expect(readJoinCode(written)).toBeUndefined();
  });

  it('is not looked for in a book', () => {
    expect(readJoinCode(`${'x'.repeat(longestWriting)} 7ZEGHPK`)).toBeUndefined();
  });

  it('is shown in two groups', () => {
    expect(grouped('7ZEGHPK')).toBe('7ZE GHPK');
    expect(grouped('7ZEGHP')).toBe('7ZE GHP');
    expect(readJoinCode(grouped('7ZEGHPK'))).toBe('7ZEGHPK');
  });

  it('has letters and digits that nobody mistakes for each other', () => {
    expect(codeAlphabet).not.toMatch(/[01IO]/);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
    expect(codeLength).toBe(7);
  });
});

describe('a scanned link', () => {
  it('has its secret at the end', () => {
    expect(readJoinSecret('https://workshop.test/#abcdefghijklmnopqrstuv ')).toBe('abcdefghijklmnopqrstuv');
    expect(readJoinSecret('https://workshop.test/j/7ZEGHPK')).toBeUndefined();
    expect(readJoinSecret('#top')).toBeUndefined();
  });
});
