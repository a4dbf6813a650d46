import { useSignal } from '@preact/signals';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { Hold } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';

interface HeldTextProps {
  readonly language: LanguageTag;
  /** Nothing while it is not here. */
  readonly text: string | undefined;
  /** Called each time it begins to be read. */
  readonly onRead: () => void;
  /** Stands among other things: its button is not the one in reach of the thumb. */
  readonly isInner: boolean;
  /** What stands in its place while it is not held. */
  readonly children: ComponentChildren;
}

/** A text that is there only while its button is held, by a thumb, Enter or the space bar; gone with the thumb, and with the page. */
export function HeldText({ language, text, onRead, isInner, children }: HeldTextProps) {
  const t = phoneTexts.in(language).brief;
  const isHeld = useSignal(false);
  const isShown = isHeld.value && text !== undefined;
  return (
    <>
      <div class={isInner ? 'sealed inner' : 'sealed'}>
        {!isShown && children}
        <output class="sealed-text">{isShown && text}</output>
      </div>
      <div class={isInner ? 'inner-actions' : 'actions'}>
        {text === undefined && <p class="soft">{t('coming')}</p>}
        <Hold
          class={isInner ? 'hold' : 'primary hold'}
          isHeld={isShown}
          isDisabled={text === undefined}
          onChange={(isHolding) => {
            isHeld.value = isHolding;
            if (isHolding) onRead();
          }}
        >
          {t(isShown ? 'held' : 'hold')}
        </Hold>
      </div>
    </>
  );
}
