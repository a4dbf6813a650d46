/**
 * Text that a person wrote or that names a person. In the log it is sealed with the key of `of`; the server opens it
 * for its own state; a window shows it without `of`. Without its key it is erased for ever.
 */
export type Personal =
  | { readonly of: string; readonly text: string }
  | { readonly of: string; readonly sealed: string }
  | { readonly of: string; readonly erased: true };

/** Personal text as an audience reads it: the words, or the fact that they are gone. Never whose they are. */
export type Shown = { readonly text: string } | { readonly erased: true };

export const personal = (of: string, text: string): Personal => ({ of, text });

/** The reason somebody gave, if they gave one, as a field of the fact it explains. */
export const because = (reason: string | undefined, { id }: { readonly id: string }): { readonly reason?: Personal } =>
  reason ? { reason: personal(id, reason) } : {};

/** The words, where they can be read. */
export const wordsOf = (value: Personal | Shown | undefined): string | undefined =>
  value && 'text' in value ? value.text : undefined;

/** The same text without its words: what is left of something that was taken back. */
export const withoutWords = <T extends Personal | Shown>(text: T): T =>
  ('of' in text ? { of: text.of, erased: true } : { erased: true }) as T; // both forms have an erased form

export function isPersonal(value: object): value is Personal {
  return 'of' in value && ('text' in value || 'sealed' in value || 'erased' in value);
}

/** The same value with every personal text in it replaced; untouched branches are not copied. */
export function mapPersonal<T>(value: T, replace: (text: Personal) => Personal | Shown): T {
  return walk(value, replace) as T; // the replacement stands where a Personal stood; the shape around it is kept
}

/** The same value as an audience reads it: every personal text without the person it belongs to. */
export const show = <T>(value: T): T => mapPersonal(value, shown);

export function shown(text: Personal): Shown {
  return 'text' in text ? { text: text.text } : { erased: true };
}

function walk(value: unknown, replace: (text: Personal) => Personal | Shown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return mapItems(value, replace);
  if (isPersonal(value)) return replace(value);
  const members = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(members)) {
    const replaced = walk(members[key], replace);
    if (replaced === members[key]) continue;
    copy ??= { ...members };
    copy[key] = replaced;
  }
  return copy ?? value;
}

function mapItems(items: readonly unknown[], replace: (text: Personal) => Personal | Shown): unknown {
  let copy: unknown[] | undefined;
  items.forEach((item, index) => {
    const replaced = walk(item, replace);
    if (replaced === item) return;
    copy ??= [...items];
    copy[index] = replaced;
  });
  return copy ?? items;
}
