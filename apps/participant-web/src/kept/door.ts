import { makeId } from '@rolwissel/client';
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
  const secret = hash.slice(1);
  if (/^[\w-]{16,100}$/.test(secret)) {
    history.replaceState(history.state, '', '/');
    write('door', { secret });
    return { secret };
  }
  const code = /^\/j\/([A-Za-z0-9]{1,12})/.exec(pathname)?.[1];
  return code === undefined ? (read<Door>('door') ?? {}) : { code: code.toUpperCase() };
}

/** The door was taken, or turned out to lead nowhere. */
export function closeDoor(): void {
  write('door', undefined);
  write('knock', undefined);
}

export const nameOf = ({ secret, code = '' }: Door): string => secret ?? typed(code);

/** A code as people type it: case, spaces and dashes do not matter. */
export const typed = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** The id under which this phone knocks at a door: the same until it is let in. */
export function knockAt(door: string): string {
  const known = read<Knock>('knock');
  if (known?.door === door) return known.participantId;
  const participantId = makeId();
  write('knock', { door, participantId } satisfies Knock);
  return participantId;
}
