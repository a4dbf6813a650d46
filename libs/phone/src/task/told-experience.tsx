import { useSignal } from '@preact/signals';
import type { CaseExperience } from '@rolwissel/domain';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';

export interface ToldExperienceProps {
  readonly caseId: string;
  readonly language: LanguageTag;
  /** Asks for the words of those that still stand; nothing while they cannot be had. They are kept nowhere. */
  readonly read: () => Promise<readonly CaseExperience[] | undefined>;
}

const retryMs = 5_000;

/** The words of an experience as they stand now: read each time it is shown, until they are here. */
export function ToldExperience({ caseId, language, read }: ToldExperienceProps) {
  const told = useSignal<readonly CaseExperience[] | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const found = await read();
      if (isGone) return;
      told.value = found;
      if (!found) timer = setTimeout(() => void ask(), retryMs);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  if (!told.value) return null;
  const text = told.value.find(({ experienceId }) => experienceId === caseId)?.text;
  return text === undefined ? (
    <p class="soft">{commonTexts.in(language).experience('gone')}</p>
  ) : (
    <p class="as-written">{text}</p>
  );
}
