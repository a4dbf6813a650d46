import { useEffect, useState } from 'preact/hooks';
import type { Sending } from '../live/store.ts';

/** A choice that is only true once it is recorded: what was wished shows at once, and goes back if it is refused. */
export function useWish<Value>(
  actual: Value,
  sending: Sending | undefined,
): readonly [shown: Value, wish: (value: Value) => void] {
  const [wished, setWished] = useState<{ readonly value: Value }>();
  const isOver = wished !== undefined && (wished.value === actual || sending?.state === 'refused');
  useEffect(() => {
    if (isOver) setWished(undefined);
  }, [isOver]);
  return [wished && !isOver ? wished.value : actual, (value) => setWished({ value })];
}
