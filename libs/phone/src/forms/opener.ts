import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a button that opens something in its place: when that closes, the button is back and has the focus again. */
export function useOpener(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
