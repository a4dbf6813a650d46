import type { ComponentChildren } from 'preact';
import { Scale, type ScaleStyle } from './scale.tsx';

/** What was given to each item, as far as it was tapped. */
export type Given<Id extends string, Value extends number> = { readonly [Name in Id]?: Value };

export interface ScalesProps<Id extends string, Value extends number> extends ScaleStyle<Value> {
  readonly items: readonly { readonly id: Id; readonly legend: ComponentChildren }[];
  readonly given: Given<Id, Value>;
  /** What one gave the time before. */
  readonly earlier?: Given<Id, Value> | undefined;
  readonly onChange: (given: Given<Id, Value>) => void;
}

/** Several things, each to be given a value of the same scale. */
export function Scales<Id extends string, Value extends number>(props: ScalesProps<Id, Value>) {
  const { items, given, earlier, onChange, ...look } = props;
  return (
    <>
      {items.map(({ id, legend }) => (
        <Scale
          key={id}
          {...look}
          legend={legend}
          value={given[id]}
          earlier={earlier?.[id]}
          onChoose={(value) => onChange({ ...given, [id]: value })}
        />
      ))}
    </>
  );
}
