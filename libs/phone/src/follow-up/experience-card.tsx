import type { FollowUpPack, InOneLanguage } from '@rolwissel/content';
import type { ExperienceSubject } from '@rolwissel/domain';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';

interface ExperienceCardProps {
  readonly experience: ExperienceSubject & {
    readonly text: string;
    readonly alias?: string;
    readonly isCoAuthor?: boolean;
    readonly thanks: number;
  };
  readonly pack: InOneLanguage<FollowUpPack>;
  readonly language: LanguageTag;
  readonly children?: ComponentChildren;
}

/** What somebody told, who did where they signed it, what it is about, and how many thanked for it. */
export function ExperienceCard({ experience, pack, language, children }: ExperienceCardProps) {
  const { text, alias, isCoAuthor, thanks } = experience;
  const t = phoneTexts.in(language).experiences;
  const about = aboutIn(pack, experience);
  return (
    <article class="card">
      <p class="as-written">{text}</p>
      {about.length > 0 && <p class="small soft">{about.join(' · ')}</p>}
      {(alias !== undefined || thanks > 0) && (
        <p class="small">
          {alias !== undefined && <strong>{alias}</strong>}
          {isCoAuthor && ' '}
          {isCoAuthor && <mark>{t('coAuthor')}</mark>}
          {alias !== undefined && thanks > 0 && ' · '}
          {thanks > 0 && t('thanks', { n: thanks })}
        </p>
      )}
      {children}
    </article>
  );
}

/** What it is about, in the words of the pack. */
function aboutIn(
  { sentences, roles, steps }: InOneLanguage<FollowUpPack>,
  { sentenceId, role, stepId }: ExperienceSubject,
): readonly string[] {
  const sentence = sentences.find(({ id }) => id === sentenceId)?.text;
  return [
    sentence === undefined ? undefined : `“${sentence}”`,
    roles.find(({ id }) => id === role)?.name,
    steps.find(({ id }) => id === stepId)?.name,
  ].flatMap((words) => words ?? []);
}
