import { useSignal } from '@preact/signals';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface HeldTextProps {
  readonly language: LanguageTag;
  /** Nothing while it is not here. */
  readonly text: string | undefined;
  /** Called each time it begins to be read. */
  readonly onRead: () => void;
  /** What stands in its place while it is not held. */
  readonly children: ComponentChildren;
}

/** A text that is there only while its button is held, by a thumb, Enter or the space bar; gone with the thumb, and with the page. */
export function HeldText({ language, text, onRead, children }: HeldTextProps) {
  const t = phoneTexts.in(language).brief;
  const isHeld = useSignal(false);
  const hold = () => {
    if (isHeld.peek() || text === undefined) return;
    isHeld.value = true;
    onRead();
  };
  const release = () => {
    isHeld.value = false;
  };
  useEffect(() => {
    document.addEventListener('visibilitychange', release);
    return () => document.removeEventListener('visibilitychange', release);
  }, []);
  const isShown = isHeld.value && text !== undefined;
  return (
    <>
      <div class="sealed">
        {!isShown && children}
        <output class="sealed-text">{isShown && text}</output>
      </div>
      <div class="actions">
        {text === undefined && <p class="soft">{t('coming')}</p>}
        <button
          type="button"
          class="primary hold"
          aria-disabled={text === undefined}
          aria-pressed={isShown}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture?.(event.pointerId); // not in every test
            hold();
          }}
          onPointerUp={release}
          onPointerCancel={release}
          onBlur={release}
          onContextMenu={(event) => event.preventDefault()}
          onKeyDown={(event) => {
            if (event.key !== ' ' && event.key !== 'Enter') return;
            event.preventDefault();
            hold();
          }}
          onKeyUp={release}
        >
          {t(isShown ? 'held' : 'hold')}
        </button>
      </div>
    </>
  );
}
