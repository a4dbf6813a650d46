import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** The width of an element in CSS pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const width = useSignal(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      width.value = Math.round(entry?.contentRect.width ?? 0);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element, width]);
  return width.value;
}
