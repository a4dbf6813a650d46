import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

export type AreaName = Exclude<keyof typeof nl, 'name' | 'dates'>;

/** Its own name, the tag by which it writes dates and clocks (14:05, not 2:05 PM), and every area that Dutch has; each file
 *  of it is held to the Dutch one by the compiler. */
export type Language = Readonly<{ name: string; dates: string } & Record<AreaName, () => Promise<unknown>>>;

/** Every language of the screens, by its tag (BCP 47). A new one is a folder beside these, and a line here. */
const all = { nl, en, de };

export type LanguageTag = keyof typeof all;

export const languages: Readonly<Record<LanguageTag, Language>> = all;

/** The first is spoken where nobody said otherwise. */
export const languageTags = Object.keys(all) as readonly LanguageTag[]; // the keys of the list above

/** The language of the screens for a tag such as `en-GB`; undefined when there is none. */
export const languageOf = (tag: unknown): LanguageTag | undefined =>
  typeof tag === 'string' ? languageTags.find((known) => tag.toLowerCase().split('-', 1)[0] === known) : undefined;
