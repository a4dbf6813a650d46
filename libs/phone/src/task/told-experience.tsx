import type { CaseExperience } from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import { useAsked } from './use-asked.ts';

export interface ToldExperienceProps {
  readonly caseId: string;
  readonly language: LanguageTag;
  /** Asks for the words of those that still stand; nothing while they cannot be had. They are kept nowhere. */
  readonly read: () => Promise<readonly CaseExperience[] | undefined>;
}

/** The words of an experience as they stand now: read each time it is shown, until they are here. */
export function ToldExperience({ caseId, language, read }: ToldExperienceProps) {
  const told = useAsked(read);
  if (!told) return null;
  const text = told.find(({ experienceId }) => experienceId === caseId)?.text;
  return text === undefined ? (
    <p class="soft">{commonTexts.in(language).experience('gone')}</p>
  ) : (
    <p class="as-written">{text}</p>
  );
}
