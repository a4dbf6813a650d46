import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

export type HoldProps = Readonly<{
  isHeld: boolean;
  onChange: (isHeld: boolean) => void;
  /** What it is called while it is not held, where that is not what stands in it. */
  label?: string;
  class?: string;
  /** Cannot be held now; it can still be reached. */
  isDisabled?: boolean;
  children: ComponentChildren;
}>;

/** A button for what is there only while it is held: by mouse, thumb, Enter or the space bar; let go with the page, too. */
export function Hold({ isHeld, onChange, label, class: className, isDisabled = false, children }: HoldProps) {
  const hold = () => {
    if (!isHeld && !isDisabled) onChange(true);
  };
  const release = () => onChange(false);
  useEffect(() => {
    document.addEventListener('visibilitychange', release);
    return () => document.removeEventListener('visibilitychange', release);
  }, [onChange]);
  return (
    <button
      type="button"
      class={className}
      aria-label={isHeld ? undefined : label}
      aria-pressed={isHeld}
      aria-disabled={isDisabled || undefined}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId); // not in every test
        hold();
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        hold();
      }}
      onKeyUp={release}
    >
      {children}
    </button>
  );
}
