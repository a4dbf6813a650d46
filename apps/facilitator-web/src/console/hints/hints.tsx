import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';

const key = 'rolwissel hints read';

function wereRead(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false; // a browser that keeps nothing: the hints come back
  }
}

/** Three lines for whoever conducts for the first time; gone for good once they were read. */
export function Hints({ language }: Readonly<{ language: LanguageTag }>) {
  const t = consoleTexts.in(language).hints;
  const isRead = useSignal(wereRead());
  if (isRead.value) return null;
  return (
    <section class="hints" aria-label={t('title')}>
      <ol>
        <li>{t('key')}</li>
        <li>{t('safe')}</li>
        <li>{t('dark')}</li>
      </ol>
      <button
        type="button"
        onClick={() => {
          isRead.value = true;
          try {
            localStorage.setItem(key, 'yes');
          } catch {
            // likewise
          }
        }}
      >
        {commonTexts.in(language).acts('understood')}
      </button>
    </section>
  );
}
