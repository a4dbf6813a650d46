import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** On paper nothing can be opened: what is folded up in this page lies open while it is printed, however that was asked for. */
export function usePrint(page: RefObject<Element | null>): () => void {
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = () => {
      unfolded = [...(page.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const details of unfolded) details.open = true;
    };
    const fold = () => {
      for (const details of unfolded) details.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
  return () => print();
}
