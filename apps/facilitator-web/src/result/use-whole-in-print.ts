import { useLayoutEffect } from 'preact/hooks';

/** On paper everything is open, and light; afterwards the page is as it was. */
export function useWholeInPrint(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'));
      for (const details of opened) details.open = true;
      root.dataset['scheme'] = 'light';
    };
    const close = () => {
      for (const details of opened) details.open = false;
      delete root.dataset['scheme'];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
