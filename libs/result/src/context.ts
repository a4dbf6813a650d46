import { type InOneLanguage, localizedPack, type ShownPack } from '@rolwissel/content';
import type { CaseResult, RoleId, SentenceId, StepId, WorkshopResult } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, followUpTexts, type LanguageTag, resultTexts } from '@rolwissel/texts';

/** In which words a document is made, and how wide. */
export interface Wording {
  readonly pack: InOneLanguage<ShownPack>;
  readonly language: LanguageTag;
  /** Of the drawings. */
  readonly width: number;
  readonly t: ReturnType<typeof resultTexts.in>;
  readonly ballots: ReturnType<typeof ballotsTexts.in>;
  readonly common: ReturnType<typeof commonTexts.in>;
}

/** What a section is made from. */
export interface Context extends Wording {
  readonly result: WorkshopResult;
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
  await Promise.all([resultTexts, ballotsTexts, commonTexts, followUpTexts].map((area) => area.load(...languages)));
}

export const wordingOf = ({ pack, language, width = usualWidth }: DocumentOptions): Wording => ({
  pack: localizedPack(pack, language),
  language,
  width,
  t: resultTexts.in(language),
  ballots: ballotsTexts.in(language),
  common: commonTexts.in(language),
});

/** What a case is called: as its author said or the pack has it, and an experience by its number. */
export function nameOfCase({ pack, common }: Wording, { caseId, pseudonym, experience }: NamedCase): string {
  if (experience !== undefined) return common.experience('name', { n: experience });
  return pseudonym ?? pack.roleplays.find(({ id }) => id === caseId)?.alias ?? common.words('someSalesperson');
}

type NamedCase = Pick<CaseResult, 'caseId' | 'pseudonym' | 'experience'>;

export const nameOfRole = ({ pack }: Wording, roleId: RoleId): string =>
  pack.roles.find(({ id }) => id === roleId)?.name ?? roleId;

/** A step in a word or two, as where all seven share a screen. */
export const nameOfStep = ({ common }: Wording, stepId: StepId): string => common.steps(stepId);

/** The whole sentence, as the pack has it. */
export const sentenceOf = ({ pack, common }: Wording, sentenceId: SentenceId): string =>
  pack.sentences.find(({ id }) => id === sentenceId)?.text ?? common.sentences(sentenceId);

/** Words of the room, or that they were removed. */
export const wordsOfRoom = ({ pack }: Wording, words: string | undefined): string => words ?? pack.ui.removed;

/** Rows of a picture said one after the other, as part of a sentence. */
export const spoken = (rows: readonly string[]): string => rows.map((row) => row.replace(/[.?!…]+$/u, '')).join('; ');
