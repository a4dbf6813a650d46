import type { RoleId } from '@rolwissel/domain';

/** A colour by what it is for: each is the name of a design token, so that one picture has the colours of where it is shown. */
export type Tone = 'ink' | 'soft' | 'edge' | 'line' | 'track' | 'bar' | 'paper' | 'good' | 'warn' | RoleId;

/** One thing that is drawn, from back to front. Distances are in units of the drawing; `opacity` is 1 unless it is said. */
export type Mark =
  | Readonly<{ kind: 'rect'; x: number; y: number; width: number; height: number } & Filled>
  | Readonly<{ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Drawn>
  | Readonly<{ kind: 'circle'; x: number; y: number; radius: number } & (Filled | Drawn)>
  /** `d` holds absolute moves, lines and closings: M, L and Z. */
  | Readonly<{ kind: 'path'; d: string } & Filled>
  | Readonly<{
      kind: 'text';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor: Anchor;
      tone: Tone;
      bold?: true;
    }>;

/** `y` of a text is its base line. */
export type Anchor = 'start' | 'middle' | 'end';

/** Filled; with an outline where it says how thick. */
type Filled = Readonly<{ tone: Tone; opacity?: number; thickness?: undefined }>;
/** A line or an outline, so many units thick. */
type Drawn = Readonly<{ tone: Tone; thickness: number; dashes?: number; opacity?: number }>;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Below this width names stand above what they name. */
export const narrowBelow = 480;

/** Of a letter, in parts of its size: good for the letters of the pages and of the files, rather too wide than too narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|!()[\]]/, 0.28],
  [/[ frt-]/, 0.34],
  [/[mwMW%@—]/, 0.86],
  [/[A-Z]/, 0.64],
];

/** How wide a text is about, in the units of its size. */
export const widthOf = (words: string, size: number): number =>
  Array.from(words).reduce((sum, letter) => sum + (widths.find(([these]) => these.test(letter))?.[1] ?? 0.53), 0) *
  size;

/** A text in as many lines as it needs, broken between words; a word that is too wide for a line is broken as well. */
export function lines(words: string, size: number, width: number): readonly string[] {
  const broken = words.split(/\s+/).flatMap((word) => pieces(word, size, width));
  return broken.reduce<string[]>((made, word) => {
    const last = made.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > width) return [...made, word];
    return [...made.slice(0, -1), longer];
  }, []);
}

function pieces(word: string, size: number, width: number): readonly string[] {
  if (widthOf(word, size) <= width || word.length < 2) return [word];
  const fits = Array.from(word).findIndex((_, index) => widthOf(word.slice(0, index + 2), size) > width);
  const cut = Math.max(1, fits);
  return [`${word.slice(0, cut)}-`, ...pieces(word.slice(cut), size, width)];
}
