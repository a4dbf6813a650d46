import { readJoinCode, readJoinSecret } from '@rolwissel/protocol';
import type { JoinLink } from './join-link.ts';

/** The link in what was typed or pasted; people also paste the link that one scans. */
export function linkIn(written: string): JoinLink {
  const secret = readJoinSecret(written);
  if (secret !== undefined) return { secret };
  const code = readJoinCode(written);
  return code === undefined ? {} : { code };
}
