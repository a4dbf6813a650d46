import { useSignal } from '@preact/signals';
import type { PassedLink } from '@rolwissel/protocol';
import { followUpTexts, type LanguageTag } from '@rolwissel/texts';

interface PassedLinksProps {
  readonly links: readonly PassedLink[];
  readonly language: LanguageTag;
}

/** Of those who asked for it: their link, to be given to them and to nobody else. */
export function PassedLinks({ links, language }: PassedLinksProps) {
  const t = followUpTexts.in(language).links;
  const copied = useSignal<string | undefined>(undefined);
  const copy = async (url: string) => {
    await navigator.clipboard?.writeText(url);
    copied.value = url;
  };
  return (
    <section>
      <h2>{t('title')}</h2>
      <p class="soft">{t('how')}</p>
      <ul class="links">
        {links.map(({ alias, url, hasAnswered }) => (
          <li key={url}>
            <strong>{alias}</strong> {hasAnswered && <span class="soft">{t('answered')}</span>}
            <input
              readOnly
              value={url}
              aria-label={`${alias}: ${t('title')}`}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button type="button" onClick={() => void copy(url)}>
              {copied.value === url ? t('copied') : t('copy')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
