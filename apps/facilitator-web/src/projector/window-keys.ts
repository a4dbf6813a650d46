import type { Signal } from '@preact/signals';
import type { LanguageTag } from '@rolwissel/texts';
import { letGo, nextLanguage } from '@rolwissel/ui/page';
import { actOf, type KeyAct } from '../keys/keys.ts';
import { toggleFullScreen } from './screen.ts';

/** What keys do in the projector's window itself. */
const ownActs: Readonly<Record<string, (window: WindowChoices) => void>> = {
  f: toggleFullScreen,
  l: ({ language }) => {
    language.value = nextLanguage(language.value);
  },
  g: ({ gong }) => {
    gong.value = !gong.value;
  },
};

/** What is chosen in this window for this window. */
type WindowChoices = Readonly<{ language: Signal<LanguageTag>; gong: Signal<boolean> }>;

/** Hears the keys of this window: its own few, and those that are for the console. Gives back the way to stop. */
export function hearKeys(choices: WindowChoices, pressed: (act: KeyAct) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const act = actOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (act) pressed(act);
    else if (isPlain) ownActs[event.key.toLowerCase()]?.(choices);
  };
  addEventListener('keydown', onKey);
  addEventListener('click', letGo);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('click', letGo);
  };
}
