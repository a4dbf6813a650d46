/** The names between braces in a text: `'a' | 'b'` of `'{a} of {b}'`. */
export type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** What may stand in for a placeholder. */
export type Values = Readonly<Record<string, string | number>>;

/** The names between braces in a text, each once, in alphabetical order. */
export const placeholdersIn = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name))].sort();

/** The text with `{name}` replaced by what `show` makes of its value; a name without a value stays as it stands. */
export const filled = (text: string, values: Values, show: (value: string | number) => string = String): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    return value === undefined ? placeholder : show(value);
  });
