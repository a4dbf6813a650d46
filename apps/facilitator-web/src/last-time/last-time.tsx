import type { LastWorkshop } from '@rolwissel/protocol';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';

type LastTimeProps = Readonly<{ last: LastWorkshop; language: LanguageTag }>;

/** What the same group agreed the last time, and how many promised something; nobody's own. */
export function LastTime({ last: { objectives, promises }, language }: LastTimeProps) {
  const t = commonTexts.in(language).lastTime;
  return (
    <>
      <p>{objectives.length === 0 ? t('none') : t('objectives')}</p>
      {objectives.length > 0 && (
        <ul class="last-objectives">
          {objectives.map(({ text, language: written }) => (
            <li key={text} lang={written}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {promises && (
        <p class="soft">
          {t('promises', { n: promises.made })}
          {promises.kept && `. ${t('kept', promises.kept)}`}
        </p>
      )}
    </>
  );
}
