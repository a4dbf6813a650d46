import { signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import type { ComponentChildren } from 'preact';
import { unreleasedTexts } from './texts.ts';

/** Asked for once, it holds for every list, until the page is loaded again. */
const isReading = signal(false);

type UnreleasedProps = Readonly<{ locale: Locale; children: ComponentChildren }>;

/** What people wrote and the room may not read (yet): in sight only when asked for, because laptops get mirrored. */
export function Unreleased({ locale, children }: UnreleasedProps) {
  const t = unreleasedTexts(locale);
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
