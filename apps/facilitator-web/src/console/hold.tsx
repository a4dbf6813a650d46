import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

type HoldProps = Readonly<{
  /** True while it is held. */
  isHeld: Signal<boolean>;
  label: string;
  class?: string;
  onHold?: () => void;
  children: ComponentChildren;
}>;

/** A button that shows something only while it is held: by mouse, finger, Enter or the space bar. */
export function Hold({ isHeld, label, class: className, onHold, children }: HoldProps) {
  const hold = () => {
    if (isHeld.peek()) return;
    isHeld.value = true;
    onHold?.();
  };
  const release = () => {
    isHeld.value = false;
  };
  return (
    <button
      type="button"
      class={className}
      aria-label={isHeld.value ? undefined : label}
      aria-pressed={isHeld.value}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold();
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onBlur={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={({ key }) => {
        if (key === ' ' || key === 'Enter') hold();
      }}
      onKeyUp={release}
    >
      {children}
    </button>
  );
}
