import { commonTexts } from '@rolwissel/texts';
import type { PhoneContext } from './phone-context.ts';
import { found, useAsked } from './use-asked.ts';

/** What the same group agreed the last time, and how many promised something. Nothing in a replay, or where it is not known. */
export function LastTime({ context: { acts, language } }: { readonly context: PhoneContext }) {
  const last = useAsked(acts && (async () => found(await acts.fetchLast())));
  if (!last) return null;
  const { objectives, promises } = last;
  const t = commonTexts.in(language).lastTime;
  return (
    <section class="section last-time">
      <h2>{t('title')}</h2>
      <p>{objectives.length === 0 ? t('none') : t('objectives')}</p>
      {objectives.map(({ text, language: written }) => (
        <p key={text} class="card as-written" lang={written}>
          {text}
        </p>
      ))}
      {promises && (
        <p class="soft">
          {t('promises', { n: promises.made })}
          {promises.kept && `. ${t('kept', promises.kept)}`}
        </p>
      )}
    </section>
  );
}
