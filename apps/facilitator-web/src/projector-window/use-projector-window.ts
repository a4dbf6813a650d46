import { useSignal } from '@preact/signals';
import type { LanguageTag } from '@rolwissel/texts';
import { useEffect } from 'preact/hooks';
import { hearProjectorWindow } from './projector-window.ts';

/** A window that was not heard for so long is not there any more. */
const silentMs = 5_000;

/** The language of a projector's window of this workshop that is open in this browser; undefined while none is. */
export function useProjectorWindow(workshopId: string): LanguageTag | undefined {
  const showing = useSignal<LanguageTag | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hearProjectorWindow(workshopId, {
      onShowing(language) {
        showing.value = language;
        clearTimeout(timer);
        timer = setTimeout(() => {
          showing.value = undefined;
        }, silentMs);
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [workshopId, showing]);
  return showing.value;
}
