import { type ReadonlySignal, signal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';

const reading = signal(false);

/** Asked for once, it holds for every list, until the activity is over or the page is loaded again. */
export const isReading: ReadonlySignal<boolean> = reading;

/** Opens what people wrote to the trainer's eyes, or closes it. */
export function read(isWanted: boolean): void {
  reading.value = isWanted;
}

type UnreleasedProps = Readonly<{ language: LanguageTag; children: ComponentChildren }>;

/** What people wrote and the room may not read (yet): in sight only when asked for, because laptops get mirrored. */
export function Unreleased({ language, children }: UnreleasedProps) {
  const t = consoleTexts.in(language).unreleased;
  return (
    <>
      <button type="button" aria-pressed={isReading.value} onClick={() => read(!isReading.peek())}>
        {t(isReading.value ? 'hide' : 'read')}
      </button>
      {isReading.value && <p class="soft">{t('warning')}</p>}
      {isReading.value && children}
    </>
  );
}
