import { filled, type PlaceholderOf, type Values } from './placeholders.ts';

/** A text with `{name}` placeholders; as a plural it is chosen by its value `n`. */
export type Message = string | Readonly<{ one: string; other: string }>;

/** The interface texts of one screen in one language. */
export type Dictionary = Readonly<Record<string, Message>>;

/** What another language must provide for `D`: the same keys, of the same kind, with at least the same placeholders.
 *  Write it as `{ … } as const satisfies Translation<typeof nl>`. */
export type Translation<D extends Dictionary> = {
  readonly [Key in keyof D]: D[Key] extends string
    ? TextWith<PlaceholderOf<D[Key]>>
    : Readonly<{ one: string; other: TextWith<PlaceholderOf<OtherOf<D[Key]>>> }>;
};

/** Looks a text up and fills it in; keys and values are checked by the compiler. A number is a quantity and is written as the
 *  language writes it (1.000 in Dutch); a year or a code goes in as a string. */
export type Texts<D extends Dictionary> = <Key extends keyof D, Given extends ValuesOf<D[Key]> | []>(
  key: Key & Fault<PlaceholderIn<D[Key]>, Given>,
  ...values: Given
) => string;

/** The texts of a dictionary in its language: `const t = texts(nl, 'nl'); t('votedOf', { cast: 17, of: 24 })`. */
export function texts<D extends Dictionary>(dictionary: D, tag: string): Texts<D> {
  const plural = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (key, ...rest) => {
    const message: Message = dictionary[key] ?? '';
    const values: Values = rest[0] ?? {};
    const text =
      typeof message === 'string' ? message : message[plural.select(Number(values.n)) === 'one' ? 'one' : 'other'];
    return filled(text, values, (value) => (typeof value === 'number' ? numbers.format(value) : value));
  };
}

type PlaceholderIn<M extends Message> = M extends string
  ? PlaceholderOf<M>
  : M extends Readonly<{ one: infer One extends string; other: infer Other extends string }>
    ? PlaceholderOf<One> | PlaceholderOf<Other> | 'n'
    : never;

type OtherOf<M extends Message> = M extends Readonly<{ other: infer Other extends string }> ? Other : never;

type ValuesOf<M extends Message> = [PlaceholderIn<M>] extends [never]
  ? []
  : [values: { readonly [Name in PlaceholderIn<M>]: Name extends 'n' ? number : string | number }];

/** What is wrong with the values given for these placeholders; nothing when they are as they should be. It is asked of the key,
 *  since the compiler only counts the arguments of a call that has too few, and would not say which value it misses. */
type Fault<Names extends string, Given extends readonly unknown[]> = Given extends []
  ? [Names] extends [never]
    ? unknown
    : MissingValue<Names>
  : [Exclude<keyof Given[0], Names>] extends [never]
    ? unknown
    : SurplusValue<Exclude<keyof Given[0], Names>>;

/** No key is one of these: their names are what the compiler says. */
interface MissingValue<Names> {
  readonly missing: Names;
}
interface SurplusValue<Names> {
  readonly surplus: Names;
}

/** A string in which every one of the names stands between braces. */
type TextWith<Names extends string> = string & Every<Names extends string ? [`${string}{${Names}}${string}`] : never>;

/** From a union of one-element tuples the intersection of their elements. */
type Every<Tuples extends [string]> = (Tuples extends [infer Text] ? (text: Text) => void : never) extends (
  text: infer All,
) => void
  ? All
  : never;
