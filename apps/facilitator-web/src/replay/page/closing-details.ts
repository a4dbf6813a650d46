import type { RefObject } from 'preact';

/** Lies over the page only as long as it is wanted: Escape closes it, and so does a press anywhere else. */
export function closing(card: RefObject<HTMLDetailsElement | null>): () => void {
  const close = () => {
    if (card.current) card.current.open = false;
  };
  const onPress = ({ target }: Event) => {
    if (!(target instanceof Node && card.current?.contains(target))) close();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !card.current?.open) return;
    close();
    card.current.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', onPress);
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('pointerdown', onPress);
    document.removeEventListener('keydown', onKey);
  };
}
