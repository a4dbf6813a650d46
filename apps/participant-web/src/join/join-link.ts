import { makeId } from '@rolwissel/client';
import { readJoinSecret } from '@rolwissel/protocol';
import { read, write } from '@rolwissel/ui/page';
import { fetched } from '../lazy/fetched.ts';

/** How somebody came in: by scanning a picture, by a link or field with the code in it, or with nothing yet. */
export interface JoinLink {
  readonly secret?: string;
  readonly code?: string;
}

/** One attempt at joining, kept so that a retry after a reload joins nobody twice. */
interface Knock {
  readonly link: string;
  readonly participantId: string;
}

/** Whoever scanned needs no reading of codes: it is fetched when it is wanted. */
const loadReading = () => import('./written-link.ts');

/** The link in what was typed or pasted; empty when there can be none in it. */
export const typedLink = async (written: string): Promise<JoinLink> => (await fetched(loadReading)).linkIn(written);

/** Reads the link from the address, and takes the secret out of the address bar before anybody reads along. */
export async function joinLinkFrom({ hash, pathname }: Pick<Location, 'hash' | 'pathname'>): Promise<JoinLink> {
  const secret = readJoinSecret(hash);
  if (secret !== undefined) {
    history.replaceState(history.state, '', '/');
    write('join link', { secret });
    return { secret };
  }
  const reading = pathname === '/' ? undefined : await loadReading().catch(() => undefined); // rather an empty field than none
  const link = reading?.linkIn(pathname) ?? {};
  return link.code === undefined ? (read<JoinLink>('join link') ?? {}) : link;
}

/** The link was taken, or turned out to lead nowhere. */
export function forgetJoinLink(): void {
  write('join link', undefined);
  write('knock', undefined);
}

export const nameOf = ({ secret, code = '' }: JoinLink): string => secret ?? code;

/** The id under which this phone knocks: the same until it is let in. */
export function knockAt(link: string): string {
  const known = read<Knock>('knock');
  if (known?.link === link) return known.participantId;
  const participantId = makeId();
  write('knock', { link, participantId } satisfies Knock);
  return participantId;
}
