import { useSignal } from '@preact/signals';
import type { LastWorkshop } from '@rolwissel/protocol';
import { commonTexts } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import type { PhoneContext } from './phone-context.ts';

/** What the same group agreed the last time, and how many promised something. Nothing in a replay, or where it is not known. */
export function LastTime({ context: { acts, language } }: { readonly context: PhoneContext }) {
  const last = useSignal<LastWorkshop | undefined>(undefined);
  useEffect(() => {
    void acts?.fetchLast().then((found) => {
      last.value = found;
    });
  }, []);
  if (!last.value) return null;
  const { objectives, promises } = last.value;
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
