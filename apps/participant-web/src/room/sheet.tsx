import { CloseIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { closeSheet } from './sheets.ts';

/** Some browsers close what is tapped beside by themselves. */
const closesItself = 'closedBy' in HTMLDialogElement.prototype;

interface SheetProps {
  readonly title: string;
  readonly close: string;
  readonly children: ComponentChildren;
}

/** Something that lies over the task until it is put away: with its button, Escape, a tap beside it, or the back button. */
export function Sheet({ title, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const task = taskHeading();
    dialog.current?.showModal();
    if (!closesItself) dialog.current?.addEventListener('click', closeBeside);
    return () => {
      if (before instanceof HTMLElement && before.isConnected && task === taskHeading()) before.focus();
      else taskHeading()?.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class="sheet"
      closedby="any"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        closeSheet();
      }}
    >
      <div class="sheet-inside">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" class="quiet" aria-label={close} onClick={closeSheet}>
            <CloseIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** What is inside fills the sheet: a tap on the sheet itself is a tap beside it. */
function closeBeside({ target, currentTarget }: Event): void {
  if (target === currentTarget) closeSheet();
}

/** Where the task begins. Another one means that there is another task now, and that is what matters. */
const taskHeading = () => document.querySelector<HTMLElement>('main h1');
