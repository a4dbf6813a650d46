import type { Workshop } from '@rolwissel/domain';
import { useEffect, useRef } from 'preact/hooks';

/** What may take the focus over from something inside it that has gone; the heading of the task when nothing of it is left. */
const footholds = 'article, section, fieldset, form, dialog';

interface KeepFocusProps {
  /** Another object after every change. */
  readonly workshop: Workshop;
}

/**
 * When news takes away what had the focus (a button that has served, an objection that was merged), the focus would fall
 * back to the top of the page. The nearest thing around it that still stands takes it over.
 */
export function KeepFocus({ workshop }: KeepFocusProps) {
  const path = useRef<readonly Element[]>([]);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      path.current = event.composedPath().filter((target) => target instanceof Element);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const [focused, ...around] = path.current;
    if (document.activeElement !== document.body || !focused || focused.isConnected) return;
    const foothold = around.find((element) => element.isConnected && element.matches(footholds));
    takeFocus(foothold ?? document.querySelector('main h1'));
  }, [workshop]);
  return null;
}

function takeFocus(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
