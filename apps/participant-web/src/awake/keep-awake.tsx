import { useEffect } from 'preact/hooks';
import { keepAwake } from './awake.ts';

/** While this is drawn, the screen stays on if it can. */
export function KeepAwake() {
  useEffect(keepAwake, []);
  return null;
}
