/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import { fitSize, widthEm } from './fit.tsx';

/** The size in px that the expression gives in a box of so many px. */
function sizeIn(text: string, width: number, height: number): number {
  const options = Array.from(fitSize(text).matchAll(/min\(([\d.]+)cqw, ([\d.]+)cqh\)/g), ([, cqw, cqh]) =>
    Math.min((Number(cqw) * width) / 100, (Number(cqh) * height) / 100),
  );
  return Math.max(...options);
}

describe('fitSize', () => {
  const sentence = 'De klant is ontevreden en wil nu de baas spreken.';

  it('keeps the longest word on one line', () => {
    const word = 'arbeidsongeschiktheidsverzekeringsmaatschappij';
    expect(sizeIn(`De ${word} belt.`, 900, 500) * widthEm(word)).toBeLessThanOrEqual(900);
  });

  it('keeps one word within the height', () => {
    expect(sizeIn('Ja', 1800, 300)).toBeLessThanOrEqual(300);
  });

  it('sets a sentence in more lines where the box is narrower, and never smaller than it must', () => {
    expect(sizeIn(sentence, 1700, 600)).toBeGreaterThan(sizeIn(sentence, 900, 600));
    expect(sizeIn(sentence, 900, 600) / 600).toBeGreaterThan(0.15);
  });

  it('gives thirty words on a 4:3 stage more than a twenty-fifth of its height', () => {
    const thirty = Array.from({ length: 30 }, (_, index) => (index % 2 ? 'leveringsvoorwaarden' : 'en')).join(' ');
    expect(sizeIn(thirty, 920, 480)).toBeGreaterThan(768 / 25);
  });

  it('has a size for no text at all', () => {
    expect(sizeIn('', 100, 100)).toBeGreaterThan(0);
  });
});
