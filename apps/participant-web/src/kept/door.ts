import { makeId } from '@rolwissel/client';
import { readJoinSecret } from '@rolwissel/protocol';
import { fetched } from '../parts/fetched.ts';
import { read, write } from './shelf.ts';

/** How somebody came in: by scanning a picture, by a link or field with the code in it, or with nothing yet. */
export interface Door {
  readonly secret?: string;
  readonly code?: string;
}

/** One attempt at joining, kept so that a retry after a reload joins nobody twice. */
interface Knock {
  readonly door: string;
  readonly participantId: string;
}

/** Whoever scanned needs no reading of codes: it is fetched when it is wanted. */
const loadReading = () => import('./door-in.ts');

/** The door in what was typed or pasted; empty when there can be none in it. */
export const typedDoor = async (written: string): Promise<Door> => (await fetched(loadReading)).doorIn(written);

/** Reads the door from the address, and takes the secret out of the address bar before anybody reads along. */
export async function doorFrom({ hash, pathname }: Pick<Location, 'hash' | 'pathname'>): Promise<Door> {
  const secret = readJoinSecret(hash);
  if (secret !== undefined) {
    history.replaceState(history.state, '', '/');
    write('door', { secret });
    return { secret };
  }
  const reading = pathname === '/' ? undefined : await loadReading().catch(() => undefined); // rather an empty field than none
  const door = reading?.doorIn(pathname) ?? {};
  return door.code === undefined ? (read<Door>('door') ?? {}) : door;
}

/** The door was taken, or turned out to lead nowhere. */
export function closeDoor(): void {
  write('door', undefined);
  write('knock', undefined);
}

export const nameOf = ({ secret, code = '' }: Door): string => secret ?? code;

/** The id under which this phone knocks at a door: the same until it is let in. */
export function knockAt(door: string): string {
  const known = read<Knock>('knock');
  if (known?.door === door) return known.participantId;
  const participantId = makeId();
  write('knock', { door, participantId } satisfies Knock);
  return participantId;
}
