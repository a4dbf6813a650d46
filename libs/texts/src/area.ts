import { type Dictionary, type Texts, type Translation, texts } from './dictionary.ts';
import { type AreaName, type LanguageTag, languages } from './languages.ts';
import type { nl } from './nl/index.ts';

/** Messages by group: a group for each thing that a screen shows. */
export type Groups = Readonly<Record<string, Dictionary>>;

/** What another language must provide for the groups of an area: `{ … } as const satisfies TranslationOf<typeof nl>`. */
export type TranslationOf<All extends Groups> = { readonly [Name in keyof All]: Translation<All[Name]> };

/** A lookup for each group: `consoleTexts.in('nl').rounds('close')`. */
export type TextsOf<All extends Groups> = { readonly [Name in keyof All]: Texts<All[Name]> };

/** What is read in one part of the product. Each language of it comes when it is asked for. */
export interface Area<Read> {
  /** Resolves when it can be read in these languages. Rejects when they cannot be had; ask again then. */
  load(...tags: readonly LanguageTag[]): Promise<void>;
  /** What is read in this language. Throws when nobody has loaded it. */
  in(tag: LanguageTag): Read;
  isHere(tag: LanguageTag): boolean;
}

type Content<Name extends AreaName> = Awaited<ReturnType<(typeof nl)[Name]>>;

/** An area of every language. `make` turns what stands in its file into what is read; Dutch may come with the code. */
export function area<Name extends AreaName, Read>(
  name: Name,
  make: (content: Content<Name>, tag: LanguageTag) => Read,
  dutch?: Content<Name>,
): Area<Read> {
  const here = new Map<LanguageTag, Read>();
  if (dutch) here.set('nl', make(dutch, 'nl'));
  const fetch = async (tag: LanguageTag) => {
    const content = (await languages[tag][name]()) as Content<Name>; // held to the Dutch one where it stands
    here.set(tag, make(content, tag));
  };
  return {
    isHere: (tag) => here.has(tag),
    async load(...tags) {
      await Promise.all(tags.filter((tag) => !here.has(tag)).map(fetch));
    },
    in(tag) {
      const read = here.get(tag);
      if (!read) throw new Error(`The ${name} texts in ${tag} are not loaded.`);
      return read;
    },
  };
}

/** The lookups of an area. */
export const lookups = <All extends Groups>(groups: All, tag: LanguageTag): TextsOf<All> =>
  Object.fromEntries(
    Object.entries(groups).map(([name, dictionary]) => [name, texts(dictionary, tag)]),
  ) as TextsOf<All>; // a lookup for each group
