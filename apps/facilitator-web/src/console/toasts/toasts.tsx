import { type Signal, signal } from '@preact/signals';
import { CloseIcon } from '@rolwissel/ui';

interface Toast {
  readonly id: number;
  readonly text: string;
}

const shownMs = 7_000;

/** What is said in passing: refusals, and what became of an act. Each goes by itself. */
export class Toasts {
  readonly list: Signal<readonly Toast[]> = signal([]);
  #count = 0;

  readonly tell = (text: string): void => {
    const toast = { id: ++this.#count, text };
    this.list.value = [...this.list.value.filter((known) => known.text !== text), toast].slice(-3);
    setTimeout(() => this.drop(toast.id), shownMs);
  };

  drop(id: number): void {
    this.list.value = this.list.value.filter((toast) => toast.id !== id);
  }
}

type ToastListProps = Readonly<{ toasts: Toasts; close: string }>;

export function ToastList({ toasts, close }: ToastListProps) {
  return (
    <output class="toasts">
      {toasts.list.value.map(({ id, text }) => (
        <p key={id} class="toast">
          {text}
          <button type="button" class="quiet" aria-label={close} onClick={() => toasts.drop(id)}>
            <CloseIcon />
          </button>
        </p>
      ))}
    </output>
  );
}
