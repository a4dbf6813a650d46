import { type ActivityKind, type Localized, type Personal, type Shown, wordsOf } from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import { type InOneLanguage, localized } from './localized-pack.ts';
import type { ShownPack } from './shown-pack.ts';

type Pack = InOneLanguage<ShownPack>;

/** What somebody wrote, or that it was removed. */
export const written = (text: Personal | Shown | undefined, { ui }: Pick<Pack, 'ui'>): string =>
  wordsOf(text) ?? ui.removed;

/** What a workshop is called in the language of a screen. */
export const workshopTitle = ({ title, titles }: Titled, language: LanguageTag): string =>
  titles ? localized(titles, language) : title;

interface Titled {
  readonly title: string;
  readonly titles?: Localized | undefined;
}

/** What an activity is called: its own title, or that of its kind. */
export const activityName = (
  { kind, title }: Readonly<{ kind: ActivityKind; title?: Localized }>,
  language: LanguageTag,
): string => (title ? localized(title, language) : commonTexts.in(language).activities(kind));
