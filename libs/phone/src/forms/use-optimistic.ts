import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Sending } from '../task/sending.ts';

/** A choice that is only true once it is recorded: what was chosen shows at once, and goes back if it is refused. */
export function useOptimistic<Value>(
  actual: Value,
  sending: Sending | undefined,
): readonly [shown: Value, choose: (value: Value) => void] {
  const chosen = useSignal<{ readonly value: Value } | undefined>(undefined);
  const { value: choice } = chosen;
  const isOver = choice !== undefined && (choice.value === actual || sending?.state === 'refused');
  useEffect(() => {
    if (isOver) chosen.value = undefined;
  }, [isOver]);
  const choose = (value: Value) => {
    chosen.value = { value };
  };
  return [choice && !isOver ? choice.value : actual, choose];
}
