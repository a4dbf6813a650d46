import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface TaskHeadingProps {
  readonly children: ComponentChildren;
  readonly class?: string;
}

/**
 * What to do now. It takes the focus when the task begins, so that the new task is read aloud and typing starts at its top;
 * not where nobody can tap or type.
 */
export function TaskHeading({ children, class: className }: TaskHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current?.closest('fieldset:disabled')) return;
    scrollTo(0, 0);
    if (!document.querySelector('dialog[open]')) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={className}>
      {children}
    </h1>
  );
}
