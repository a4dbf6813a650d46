import { signal } from '@preact/signals';
import { type DoorKey, makeId } from '@rolwissel/client';
import { readJoinSecret } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { read, write } from '@rolwissel/ui/page';
import { fetched } from '../lazy/fetched.ts';

/** How somebody came in: by scanning a picture, by a link or field with the code in it, or with nothing yet. */
export type JoinLink = DoorKey;

/** One attempt at joining, kept so that a retry after a reload joins nobody twice. */
interface Knock {
  readonly link: string;
  readonly participantId: string;
}

/** The link by which this page was opened, until one is where it leads. */
export const wayIn = signal<JoinLink>({});

/** Whoever scanned needs no reading of codes: it is fetched when it is wanted. */
const loadReading = () => import('./written-link.ts');

/** Why there is no link in what was typed. */
export const whyNoLink = async (written: string) => (await fetched(loadReading, phoneTexts)).whyNoCode(written);

/** The link in what was typed or pasted; empty when there can be none in it. */
export const typedLink = async (written: string): Promise<JoinLink> => (await fetched(loadReading)).linkIn(written);

/** Reads the link from the address, and takes the secret out of the address bar before anybody reads along. */
export async function joinLinkFrom({ hash, pathname }: Pick<Location, 'hash' | 'pathname'>): Promise<JoinLink> {
  const secret = readJoinSecret(hash);
  if (secret !== undefined) {
    clearAddress();
    write('join link', { secret });
    return { secret };
  }
  const reading = pathname === '/' ? undefined : await loadReading().catch(() => undefined); // rather an empty field than none
  const link = reading?.linkIn(pathname) ?? {};
  return link.code === undefined ? (read<JoinLink>('join link') ?? {}) : link;
}

const clearAddress = (): void => history.replaceState(history.state, '', '/');

/** The link was taken, or turned out to lead nowhere. */
export function forgetJoinLink(): void {
  write('join link', undefined);
  write('knock', undefined);
}

/** One is where the link leads, or stays where one was: from now on the page is one's place. */
export function arrive(): void {
  forgetJoinLink();
  clearAddress();
  wayIn.value = {};
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
