import { lookalikes } from './lookalikes.ts';
import { withoutInkless } from './text.ts';

/**
 * What a name looks like, whoever wrote it with which keyboard: two texts, after the skeletons of UTS 39. Names that share
 * the first one are the same but for large and small letters; names that share the second one look the same as they stand.
 */
export function looksOf(name: string): readonly [letters: string, shape: string] {
  const plain = withoutInkless(name.normalize('NFKC')).replaceAll(/\s+/g, ' ').trim();
  return [skeleton(plain.toLowerCase()), skeleton(plain).toLowerCase()];
}

/** Written so that it passes for a number of the list, P01, T02 …: at least one of its digits is one. */
export function passesForHandle(name: string): boolean {
  const plain = withoutInkless(name.normalize('NFKC')).replaceAll(/[\s\p{P}]/gu, '');
  const [first = ''] = Array.from(plain);
  const digits = plain.slice(first.length);
  return (
    ['p', 't'].includes(skeleton(first).toLowerCase()) &&
    /^[\p{Nd}OoIl|]+$/u.test(folded(digits)) &&
    /\p{Nd}/u.test(digits)
  );
}

/** Capitals and small letters of other scripts as those of this one; what is a digit already stays one. */
const folded = (text: string): string => text.replaceAll(/\P{Nd}/gu, skeleton);

const skeleton = (text: string): string =>
  text.normalize('NFD').replaceAll(/[^a-zA-HJ-Z2-9 ]/gu, (sign) => letters().get(sign) ?? sign);

let table: ReadonlyMap<string, string> | undefined;

/** Made when it is first asked for: most screens never do. */
const letters = (): ReadonlyMap<string, string> => {
  table ??= new Map(
    Object.entries(lookalikes).flatMap(([meant, points]) =>
      points.split(' ').map((point) => [String.fromCodePoint(Number.parseInt(point, 16)), meant] as const),
    ),
  );
  return table;
};
