import { makeId } from '@rolwissel/client';
import { readJoinCode, readJoinSecret } from '@rolwissel/protocol';
import { read, write } from './shelf.ts';

/** How somebody came in: by scanning a picture, by a link with the code in it, or with nothing yet. */
export interface Door {
  readonly secret?: string;
  readonly code?: string;
}

/** One attempt at joining, kept so that a retry after a reload joins nobody twice. */
interface Knock {
  readonly door: string;
  readonly participantId: string;
}

/** Reads the door from the address, and takes the secret out of the address bar before anybody reads along. */
export function doorFrom({ hash, pathname }: Pick<Location, 'hash' | 'pathname'>): Door {
  const secret = readJoinSecret(hash);
  if (secret !== undefined) {
    history.replaceState(history.state, '', '/');
    write('door', { secret });
    return { secret };
  }
  const code = readJoinCode(pathname);
  return code === undefined ? (read<Door>('door') ?? {}) : { code };
}

/** The door was taken, or turned out to lead nowhere. */
export function closeDoor(): void {
  write('door', undefined);
  write('knock', undefined);
}

/** Empty when what was typed can be no door. */
export const nameOf = ({ secret, code = '' }: Door): string => secret ?? readJoinCode(code) ?? '';

/** Where leads what was typed or pasted: people also paste the link that one scans. */
export function typedDoor(written: string): Door {
  const secret = readJoinSecret(written);
  return secret === undefined ? { code: nameOf({ code: written }) } : { secret };
}

/** The id under which this phone knocks at a door: the same until it is let in. */
export function knockAt(door: string): string {
  const known = read<Knock>('knock');
  if (known?.door === door) return known.participantId;
  const participantId = makeId();
  write('knock', { door, participantId } satisfies Knock);
  return participantId;
}
