import { type Signal, useSignal } from '@preact/signals';
import { type LanguageTag, projectorTexts } from '@rolwissel/texts';
import { ProjectorIcon, TimerIcon } from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { strike } from './gong.ts';
import { toggleFullScreen } from './screen.ts';

/** So long after the last move of the mouse the room sees nothing of the controls. */
const shownMs = 4_000;

type HintProps = Readonly<{ language: Signal<LanguageTag>; gong: Signal<boolean> }>;

/** The few things one can do here, for whoever moves the mouse; never while the room looks on undisturbed. */
export function Hint({ language, gong }: HintProps) {
  const isShown = useSignal(true);
  useEffect(() => {
    let timer = setTimeout(hide, shownMs);
    function hide() {
      isShown.value = false;
    }
    const wake = () => {
      isShown.value = true;
      clearTimeout(timer);
      timer = setTimeout(hide, shownMs);
    };
    const events = ['pointermove', 'focusin'] as const; // no keys: a clicker's are pressed all the time
    for (const event of events) addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) removeEventListener(event, wake);
    };
  }, [isShown]);
  const words = projectorTexts.in(language.value).page;
  return (
    <div class={isShown.value ? 'hint' : 'hint away'} data-scheme="dark">
      <button type="button" onClick={toggleFullScreen}>
        <ProjectorIcon /> {words('screen')} <kbd>F</kbd>
      </button>
      <button
        type="button"
        aria-pressed={gong.value}
        onClick={() => {
          gong.value = !gong.value;
          if (gong.value) strike(1);
        }}
      >
        <TimerIcon /> {words(gong.value ? 'gongOn' : 'gongOff')} <kbd>G</kbd>
      </button>
      <LanguageSwitch language={language}>
        <kbd>L</kbd>
      </LanguageSwitch>
    </div>
  );
}
