import type { Signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { actOf, type KeyAct, letGo } from '../keys/keys.ts';
import { otherLocale } from '../language/locale.ts';
import { toggleFullScreen } from './screen.ts';

/** What keys do in the projector's window itself. */
const ownActs: Readonly<Record<string, (locale: Signal<Locale>) => void>> = {
  f: toggleFullScreen,
  l: (locale) => {
    locale.value = otherLocale(locale.value);
  },
};

/** Hears the keys of this window: its own few, and those that are for the console. Gives back the way to stop. */
export function hearKeys(locale: Signal<Locale>, pressed: (act: KeyAct) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const act = actOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (act) pressed(act);
    else if (isPlain) ownActs[event.key.toLowerCase()]?.(locale);
  };
  addEventListener('keydown', onKey);
  addEventListener('click', letGo);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('click', letGo);
  };
}
