import { signal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';

/** Asked for once, it holds for every list, until the page is loaded again. */
const isReading = signal(false);

type UnreleasedProps = Readonly<{ language: LanguageTag; children: ComponentChildren }>;

/** What people wrote and the room may not read (yet): in sight only when asked for, because laptops get mirrored. */
export function Unreleased({ language, children }: UnreleasedProps) {
  const t = consoleTexts.in(language).unreleased;
  const toggle = () => {
    isReading.value = !isReading.value;
  };
  return (
    <>
      <button type="button" aria-pressed={isReading.value} onClick={toggle}>
        {t(isReading.value ? 'hide' : 'read')}
      </button>
      {isReading.value && <p class="soft">{t('warning')}</p>}
      {isReading.value && children}
    </>
  );
}
