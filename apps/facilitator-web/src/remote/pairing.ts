import { read, write } from '@rolwissel/ui/page';

const keyOf = (workshopId: string) => `remote ${workshopId}`;

/** Where a trainer's phone finds its seat: what is secret stands after the `#`, and so is sent to no server. */
export const remoteLink = (base: string, workshopId: string, token: string): string =>
  `${new URL(base).origin}/w/${workshopId}/remote#${token}`;

/** The token of the link that was scanned, taken out of the address at once; or the one that this phone keeps. */
export function pairedToken(workshopId: string): string | undefined {
  const scanned = location.hash.slice(1);
  if (scanned === '') return read<string>(keyOf(workshopId));
  write(keyOf(workshopId), scanned);
  history.replaceState(history.state, '', location.pathname);
  return scanned;
}

/** The token opens nothing any more. */
export const forgetPairing = (workshopId: string): void => write(keyOf(workshopId), undefined);
