import type { Desk } from '../live/desk.ts';
import { EyesUp } from './eyes-up.tsx';
export function ReadAlong({ desk }: { desk: Desk }) {
  return <EyesUp desk={desk} />;
}
