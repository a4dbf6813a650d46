import { useId } from 'preact/hooks';

interface PickProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
}

/** One out of many, in the phone's own list: where seeing all at once would push the rest off the screen. */
export function Pick<Id extends string>({ label, options, value, onChoose }: PickProps<Id>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option.id === currentTarget.value);
          if (chosen) onChoose(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
