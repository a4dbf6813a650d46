import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { testKeys } from './test-server.ts';

export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of the server's built commands (`backup`, `restore` …) to its end. */
export function runCommand(
  name: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const program = join(import.meta.dirname, `../../apps/server/dist/${name}.js`);
  const given = { PATH: process.env.PATH, OWNER_KEY: testKeys.ownerKey, SECRET_KEY: testKeys.secretKey };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { env: { ...given, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: `${out}${err}` });
    });
  });
}
