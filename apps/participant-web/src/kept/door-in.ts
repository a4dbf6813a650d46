import { readJoinCode, readJoinSecret } from '@rolwissel/protocol';
import type { Door } from './door.ts';

/** The door in what was typed or pasted; people also paste the link that one scans. */
export function doorIn(written: string): Door {
  const secret = readJoinSecret(written);
  if (secret !== undefined) return { secret };
  const code = readJoinCode(written);
  return code === undefined ? {} : { code };
}
