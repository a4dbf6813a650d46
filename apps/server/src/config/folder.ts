import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The embedded database or the keys cannot live in this folder; the message says why, and what to do. */
export class UnusableFolder extends Error {
  override readonly name = 'UnusableFolder';
}

/** Numbers of users. */
export const root = 0;
/** Whom root lends a database to where it cannot show itself as somebody else. */
export const nobody = 65_534;

/** Throws UnusableFolder when root is about to write into an ordinary user's folder, who could not use it afterwards. */
export function checkOwner(folder: string): void {
  const owner = ownerOf(folder);
  if (process.getuid?.() !== root || owner === root || owner === nobody) return;
  throw new UnusableFolder(
    `${folder} belongs to the user with number ${owner}, and root would take it away from them: start as that user, or name another folder in DATA_DIR.`,
  );
}

/** Throws UnusableFolder when PostgreSQL's own programs, which hand paths to a shell, would not find this one. */
export function checkName(path: string): void {
  if (!/[$`"]/.test(path)) return;
  throw new UnusableFolder(
    `The embedded PostgreSQL cannot live in ${path}, because of the dollar sign, back quote or quotation mark in it: rename the folder, or name a server in DATABASE_URL.`,
  );
}

/** Of the folder, or while it is not made yet of the one it will be made in. */
function ownerOf(folder: string): number {
  try {
    return statSync(folder).uid;
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return ownerOf(dirname(folder));
  }
}
