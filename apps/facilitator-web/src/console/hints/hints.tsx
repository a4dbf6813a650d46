import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { read, write } from '@rolwissel/ui/page';

const key = 'hints read';

type HintsProps = Readonly<{ language: LanguageTag }>;

/** Three lines for whoever conducts for the first time; gone for good once they were read. */
export function Hints({ language }: HintsProps) {
  const t = consoleTexts.in(language).hints;
  const isRead = useSignal(read<boolean>(key) ?? false);
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
          write(key, true);
        }}
      >
        {commonTexts.in(language).acts('understood')}
      </button>
    </section>
  );
}
