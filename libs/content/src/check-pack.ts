import type { Pack } from './pack.ts';
import { packShape } from './pack-shape.ts';
import type { Problem } from './shape.ts';

/** Everything that keeps a value from being a content pack; empty when it is one. */
export const checkPack = (value: unknown): readonly Problem[] => packShape(value, 'pack');

/** The value as a content pack; throws InvalidPack when it is none. */
export function readPack(value: unknown): Pack {
  const problems = checkPack(value);
  if (problems.length > 0) throw new InvalidPack(problems);
  // checkPack looked at every field
  return value as Pack;
}

/** A value that should have been a content pack, with everything that is wrong with it. */
export class InvalidPack extends Error {
  override readonly name = 'InvalidPack';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(['This is no content pack:', ...problems.map(({ path, message }) => `${path} ${message}`)].join('\n'));
    this.problems = problems;
  }
}
