import { useEffect } from 'preact/hooks';
import { stayAwake } from './awake.ts';

/** While this is drawn, the screen stays on if it can. */
export function KeepAwake() {
  useEffect(stayAwake, []);
  return null;
}
