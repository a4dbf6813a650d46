import { type InOneLanguage, localizedPack, type ShownPack } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, type LanguageTag, resultTexts } from '@rolwissel/texts';

/** What a section is made from. */
export interface Context {
  readonly result: WorkshopResult;
  readonly pack: InOneLanguage<ShownPack>;
  readonly language: LanguageTag;
  /** Of the drawings. */
  readonly width: number;
  readonly t: ReturnType<typeof resultTexts.in>;
  readonly ballots: ReturnType<typeof ballotsTexts.in>;
  readonly common: ReturnType<typeof commonTexts.in>;
}

/** How a document is wanted: the pack of the workshop, a language whose texts are here, and how wide its drawings are. */
export interface DocumentOptions {
  readonly pack: ShownPack;
  readonly language: LanguageTag;
  readonly width?: number;
}

/** As wide as a page of paper between its margins, in the units in which letters are 15 high. */
const usualWidth = 680;

/** Resolves when documents can be made in these languages. */
export async function loadResultTexts(...languages: readonly LanguageTag[]): Promise<void> {
  await Promise.all([resultTexts, ballotsTexts, commonTexts].map((area) => area.load(...languages)));
}

export const contextOf = (
  result: WorkshopResult,
  { pack, language, width = usualWidth }: DocumentOptions,
): Context => ({
  result,
  pack: localizedPack(pack, language),
  language,
  width,
  t: resultTexts.in(language),
  ballots: ballotsTexts.in(language),
  common: commonTexts.in(language),
});
