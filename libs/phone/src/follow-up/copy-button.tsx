import { useSignal } from '@preact/signals';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

/** Puts a text where it can be pasted from. Where the browser does not let it, the text can be marked and copied by hand. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const isDone = useSignal(false);
  if (!('clipboard' in navigator)) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        isDone.value = true;
      },
      () => undefined,
    );
  return (
    <div class="buttons">
      <button type="button" onClick={() => void copy()}>
        {isDone.value ? done : label}
      </button>
    </div>
  );
}
