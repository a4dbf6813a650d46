import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { keptKey } from './kept-key.ts';
import { lanAddress } from './lan-address.ts';
import { type Environment, readSettings, type Settings } from './settings.ts';

/** Everything that can be set, complete. `databaseUrl` stays undefined for the embedded PostgreSQL. */
export interface Config extends Settings {
  readonly publicUrl: string;
  /** Whether `publicUrl` was set. Otherwise people come by whatever address this machine has, and nobody else reads its output. */
  readonly isPublic: boolean;
  readonly ownerKey: string;
  readonly secretKey: string;
  readonly apiDocs: boolean;
}

const projectRoot = resolve(import.meta.dirname, '../../../..');

/** The settings of this process: its environment, then `.env` in the project. Makes missing keys. Throws UnusableSettings. */
export function loadConfig(): Config {
  return completeConfig(readSettings({ ...environmentFile(join(projectRoot, '.env')), ...given(process.env) }));
}

/** Fills in what is unset: keys that are made once and kept in `dataDir`, and the address of this machine. */
export function completeConfig(settings: Settings): Config {
  const dataDir = resolve(projectRoot, settings.dataDir);
  const publicUrl = settings.publicUrl ?? lanUrl(settings.port);
  return {
    ...settings,
    dataDir,
    isPublic: settings.publicUrl !== undefined,
    publicUrl,
    apiDocs: settings.apiDocs ?? !publicUrl.startsWith('https:'),
    ownerKey: settings.ownerKey ?? keptKey(join(dataDir, 'owner-key')),
    secretKey: settings.secretKey ?? keptKey(join(dataDir, 'secret-key')),
  };
}

/** Where phones on the same network find a server that listens on this port. */
function lanUrl(port: number): string {
  return new URL(`http://${lanAddress(networkInterfaces()) ?? 'localhost'}:${port}`).origin;
}

/** Without the empty ones: a variable set to nothing must not hide the file's. */
const given = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, text]) => text?.trim()));

const environmentFile = (file: string): Environment => (existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {});
