import type { Signal } from '@preact/signals';
import type { LanguageTag } from '@rolwissel/texts';
import type { SeatView } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';

/** While the room still works the projector speaks the language of the console: from the start, and after each change here. */
export function useProjectorLanguage(view: SeatView | undefined, language: Signal<LanguageTag>): void {
  const { seat, workshop } = view ?? {};
  const { status, projectorLanguage } = workshop?.agenda ?? {};
  const isOn = status === 'draft' || status === 'lobby' || status === 'live' || status === 'paused';
  const isMissing = isOn && projectorLanguage === undefined;
  useEffect(() => {
    if (isMissing) choose(seat, language.peek());
  }, [seat, isMissing, language]);
  useEffect(() => {
    if (!isOn) return undefined;
    let isChange = false; // the first is what it speaks already
    return language.subscribe((tag) => {
      if (isChange) choose(seat, tag);
      isChange = true;
    });
  }, [seat, isOn, language]);
}

const choose = (seat: SeatView['seat'] | undefined, language: LanguageTag): void =>
  void seat?.send({ kind: 'ChooseProjectorLanguage', data: { language } });
