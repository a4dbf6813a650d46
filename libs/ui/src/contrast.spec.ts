/** @jest-environment node */
// oxlint-disable-next-line no-restricted-imports -- only this test reads the file it measures
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { roleIds } from './ids.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');

/** The colours declared in the rule that starts with this selector. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  if (start < 0) throw new RangeError(`No rule for ${selector}`);
  const rule = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    Array.from(rule.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, name = '', value = '']) => [name, value]),
  );
}

const light = colours(':root,');
const darkBySystem = colours(':root:not([data-scheme])');
const dark = colours('[data-scheme="dark"],');
const stage = { ...dark, ...colours('\n\n[data-stage]') };
const schemes = { light, dark, stage } as const;

/** Linear red, green and blue, 0 to 1. */
function linear(hex: string): readonly [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast of two hex colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other]
    .map((hex) => {
      const [red, green, blue] = linear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

type Matrix = readonly (readonly [number, number, number])[];

/** Complete colour blindness of the three kinds on linear colours (Machado, Oliveira and Fernandes 2009). */
const blindness: Readonly<Record<string, Matrix>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [x, y, z]: readonly [number, number, number]) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as [number, number, number];

/** Oklab, lightness 0 to 1, as somebody with this blindness sees it. */
function seen(hex: string, by: Matrix): readonly number[] {
  const rgb = times(by, linear(hex)).map((value) => Math.min(1, Math.max(0, value))) as [number, number, number];
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as [number, number, number];
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const difference = (one: readonly number[], other: readonly number[]) =>
  100 * Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)));

it('says the same in the dark by system and the dark by hand', () => {
  expect(darkBySystem).toEqual(dark);
});

it('keeps the identity: paper, ink and stage', () => {
  expect([light.paper, light.ink, stage.paper]).toEqual(['#fbf7f0', '#1c1a17', '#12110f']);
});

describe.each(Object.entries(schemes))('%s', (_, tokens) => {
  const on = (name: string, ground: string) => contrast(tokens[name] ?? '', tokens[ground] ?? '');

  it.each([...roleIds, 'bar', 'edge', 'focus'])('draws %s at 3:1 or more against paper and sheet', (name) => {
    expect(Math.min(on(name, 'paper'), on(name, 'sheet'))).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'soft', 'good', 'warn', 'bad'])('writes in %s at 4.5:1 or more against paper and sheet', (name) => {
    expect(Math.min(on(name, 'paper'), on(name, 'sheet'))).toBeGreaterThanOrEqual(4.5);
  });

  it('writes on the signal colour at 7:1 or more', () => {
    expect(on('on-signal', 'signal')).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(blindness))('keeps six roles apart with colour blindness: %s', (_kind, matrix) => {
    const roles = roleIds.map((id) => seen(tokens[id] ?? '', matrix));
    const distances = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => difference(one, other)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(9);
  });
});
