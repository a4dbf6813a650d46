import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const fields = 'textarea, select, input:not([type="checkbox"], [type="radio"])';

type UnfoldedProps = Readonly<{ class?: string; children: ComponentChildren }>;

/**
 * What a press has just opened: it comes into sight, and its first field has the keyboard. Where there is only something to
 * press, the keyboard stands before it and presses nothing, so that the space bar stays the key that goes on.
 */
export function Unfolded({ class: more = '', children }: UnfoldedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) intoSight(place.current);
  }, []);
  return (
    <div class={`unfolded ${more}`} ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Scrolls no further than it must, and gives the keyboard to the first field in it. */
export function intoSight(element: HTMLElement): void {
  const target = element.querySelector<HTMLElement>(fields) ?? element;
  target.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'nearest' }); // not in every test
}
