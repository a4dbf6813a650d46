import type { ComponentChildren } from 'preact';

/** `children`: the same text with marks in it. */
export type FitProps = Readonly<{ text: string; lang?: string | undefined; children?: ComponentChildren }>;

/** A sentence as large as its box allows, by arithmetic instead of measuring, so the first frame is already right.
 *  Needs a box with a height of its own (the stage's main area is one); never smaller than a twenty-fifth of the stage. */
export function Fit({ text, lang, children }: FitProps) {
  return (
    <div class="fit" lang={lang}>
      <p style={{ fontSize: `clamp(4 * var(--unit), ${fitSize(text)}, 22 * var(--unit))` }}>{children ?? text}</p>
    </div>
  );
}

/** More than a sentence, with the lines somebody made: smaller, and set to be read. */
export function FitText({ text }: Pick<FitProps, 'text'>) {
  const breaks = text.split('\n').length - 1;
  const size = fitSize(text, { mostLines: 48, lineHeightEm: 1.3, breaks });
  return (
    <div class="fit whole-text">
      <p style={{ fontSize: `clamp(2.4 * var(--unit), ${size}, 8 * var(--unit))` }}>{text}</p>
    </div>
  );
}

interface Setting {
  readonly mostLines: number;
  readonly lineHeightEm: number;
  /** Lines that end before they are full. */
  readonly breaks: number;
}

const ofASentence: Setting = { mostLines: 12, lineHeightEm: 1.06, breaks: 0 };

/** A CSS length: set in n lines, a text may be as large as the box is wide for its longest line and high for n lines;
 *  of all n the best. Lines break greedily in the browser, so what fits here in n lines takes no more there. */
export function fitSize(text: string, { mostLines, lineHeightEm, breaks } = ofASentence): string {
  const words = text.split(/\s+/u).filter(Boolean).map(widthEm);
  const sizes: string[] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let lines = 1; lines <= mostLines; lines += 1) {
    const longest = longestLine(words, lines);
    if (longest < narrowest)
      sizes.push(`min(${roundedDown(100 / longest)}cqw, ${roundedDown(100 / ((lines + breaks) * lineHeightEm))}cqh)`);
    narrowest = Math.min(narrowest, longest);
  }
  return `max(${sizes.join(', ')})`;
}

/** About how wide the display face sets a text, in em; a little too wide rather than too narrow. */
export function widthEm(text: string): number {
  return Array.from(text, letterEm).reduce((sum, letter) => sum + letter, 0);
}

const spaceEm = 0.22;

function letterEm(letter: string): number {
  if (/[ijlI1.,:;!|()'’]/u.test(letter)) return 0.26;
  if (/[ftrJ\-„“”"?]/u.test(letter)) return 0.4;
  if (/[mwMW%@…—]/u.test(letter)) return 0.9;
  return /[\p{Lu}\d]/u.test(letter) ? 0.65 : 0.56;
}

/** The smallest width in which the words take no more than so many lines. */
function longestLine(words: readonly number[], lines: number): number {
  let width = Math.max(1, ...words, (words.reduce((sum, word) => sum + word + spaceEm, 0) - spaceEm) / lines);
  while (linesNeeded(words, width) > lines) width *= 1.02;
  return width;
}

function linesNeeded(words: readonly number[], width: number): number {
  let lines = 1;
  let used = -spaceEm;
  for (const word of words) {
    used += spaceEm + word;
    if (used > width + 1e-9) {
      lines += 1;
      used = word;
    }
  }
  return lines;
}

function roundedDown(value: number): number {
  return Math.floor(value * 100) / 100;
}
