import { type Localized, locales } from '@rolwissel/domain';
import { placeholdersIn } from '@rolwissel/texts';

/** What is wrong, and where: a path like `roles[2].says[0].en`; the whole is `pack`. */
export type Problem = Readonly<{ path: string; message: string }>;

/** Everything that is wrong with a value; nothing means it is a `T`. */
export interface Shape<T> {
  (value: unknown, path: string): readonly Problem[];
  /** Never there: by it the compiler knows what has this shape. */
  readonly of?: T;
}

/** What has this shape. */
export type Of<Some> = Some extends Shape<infer T> ? T : never;

const wrong = (path: string, message: string): readonly Problem[] => [{ path, message }];

const graphemes = new Intl.Segmenter();

/** How many characters a reader sees. */
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of 1 to `max` characters. */
export const text =
  (max: number): Shape<string> =>
  (value, path) => {
    if (typeof value !== 'string') return wrong(path, 'must be a text');
    if (value.trim() === '') return wrong(path, 'is empty');
    const length = lengthOf(value);
    return length > max ? wrong(path, `has ${length} characters, at most ${max} fit`) : [];
  };

/** A text in every language, each of 1 to `max` characters, with exactly these placeholders in each. */
export const localized =
  (max: number, placeholders: readonly string[] = []): Shape<Localized> =>
  (value, path) => {
    if (!isRecord(value)) return wrong(path, `must be an object with a text for ${locales.join(' and ')}`);
    return locales.flatMap((locale) => {
      const inLocale = value[locale];
      const at = `${path}.${locale}`;
      if (inLocale === undefined) return wrong(at, 'is missing');
      return [...text(max)(inLocale, at), ...placeholderProblems(inLocale, at, placeholders)];
    });
  };

/** A number from `min` to `max`. */
export const number =
  (min: number, max: number): Shape<number> =>
  (value, path) =>
    typeof value === 'number' && value >= min && value <= max
      ? []
      : wrong(path, `must be a number from ${min} to ${max}`);

/** One of a few fixed texts. */
export const oneOf =
  <const Option extends string>(options: readonly Option[]): Shape<Option> =>
  (value, path) =>
    options.some((option) => option === value) ? [] : wrong(path, `must be one of ${options.join(', ')}`);

/** A list of `min` to `max` values of one shape. */
export const list =
  <T>(shape: Shape<T>, min: number, max = min): Shape<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) return wrong(path, 'must be a list');
    const size = min === max ? `${min}` : `${min} to ${max}`;
    const items: readonly unknown[] = value;
    return [
      ...(items.length < min || items.length > max ? wrong(path, `has ${items.length} items, must have ${size}`) : []),
      ...items.flatMap((item, index) => shape(item, `${path}[${index}]`)),
    ];
  };

/** Two values of one shape. */
export const pair = <T>(shape: Shape<T>): Shape<readonly [T, T]> =>
  list(shape, 2) as Shape<unknown> as Shape<readonly [T, T]>; // a list of two

/** A list in which no two values have the same `key` (the values themselves when there is no key). */
export const distinct =
  <T>(shape: Shape<T>, key?: string): Shape<T> =>
  (value, path) => {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const keys = items.map((item) => (key === undefined ? item : isRecord(item) ? item[key] : undefined));
    const repeated = keys.flatMap((own, index) =>
      own !== undefined && keys.indexOf(own) < index
        ? wrong(`${path}[${index}]`, `repeats ${JSON.stringify(own)}`)
        : [],
    );
    return [...shape(value, path), ...repeated];
  };

/** An object with a shape for each of its fields; further fields are left alone. */
export const object =
  <Fields extends Readonly<Record<string, Shape<unknown>>>>(
    fields: Fields,
  ): Shape<{ readonly [Name in keyof Fields]: Of<Fields[Name]> }> =>
  (value, path) => {
    if (!isRecord(value)) return wrong(path, 'must be an object');
    return Object.entries(fields).flatMap(([name, shape]) => {
      const at = path === 'pack' ? name : `${path}.${name}`;
      return value[name] === undefined ? wrong(at, 'is missing') : shape(value[name], at);
    });
  };

function placeholderProblems(value: unknown, path: string, expected: readonly string[]): readonly Problem[] {
  if (typeof value !== 'string') return [];
  const found = placeholdersIn(value);
  const lacking = expected.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !expected.includes(name));
  return [
    ...lacking.flatMap((name) => wrong(path, `lacks the placeholder {${name}}`)),
    ...unknown.flatMap((name) => wrong(path, `has the placeholder {${name}}, which nothing fills in here`)),
  ];
}
