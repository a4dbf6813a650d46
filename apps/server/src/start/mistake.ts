import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config/config.ts';
import { plainError } from './plain-error.ts';

type Where = Partial<Pick<Config, 'port' | 'host' | 'databaseUrl' | 'dataDir'>>;

/** Why the server did not start, in one sentence that says what to do. Without secrets, stacks and colours. */
export function mistakeIn(error: unknown, where: Where = {}): string {
  const { code, message, path, syscall } = plainError(error);
  if (syscall === 'listen') return ofListening(code, where);
  if (path !== undefined && code !== undefined) return ofFiles(code, path);
  return sentence(ofDatabase(code, message, where) ?? ofTls(code, message) ?? message);
}

const sentence = (text: string): string =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .join(' ')
    .replace(/[^.!?]$/, '$&.');

function ofListening(code: string | undefined, { port, host }: Where): string {
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `Port ${port} is taken, perhaps by a Rolwissel that runs already: stop that one, or choose another port with PORT.`;
    case 'EACCES':
      return `This user may not listen on port ${port}: choose one above 1023 with PORT, and let a proxy take the other.`;
    default:
      return `This machine cannot listen on ${host} (${code}): set HOST to an address it has, or leave it out.`;
  }
}

/** Of the settings' folder and files: they belong to somebody else, or the disk does not take any more. */
function ofFiles(code: string, path: string): string {
  switch (code ?? '') {
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be used by this user${ownerOf(path)}: give it back with chown, start as that user, or name another folder in DATA_DIR.`;
    case 'EROFS':
      return `${path} is on a disk that can only be read: name another folder in DATA_DIR.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `There is no room left on the disk of ${path}: make some, or name another folder in DATA_DIR.`;
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return `${path} is in the way, a file where a folder should be or the other way round: move it, or name another folder in DATA_DIR.`;
    default:
      return `${path} cannot be used (${code}).`;
  }
}

/** The owner of a path or of the nearest folder above it that can be looked at. */
function ownerOf(path: string): string {
  try {
    const { uid } = statSync(path);
    return process.getuid?.() === uid ? '' : `, it belongs to the user with number ${uid}`;
  } catch {
    return dirname(path) === path ? '' : ownerOf(dirname(path));
  }
}

/** What PostgreSQL, or the way to it, says. */
function ofDatabase(code: string | undefined, message: string, { databaseUrl }: Where): string | undefined {
  const place = placeOf(databaseUrl);
  switch (code ?? '') {
    case '28P01':
      return `${place} does not take this user and password: correct DATABASE_URL, with special characters percent-encoded.`;
    case '28000':
      return /encryption/.test(message)
        ? `${place} wants TLS: add ?sslmode=require to DATABASE_URL, or verify-full with sslrootcert.`
        : `${place} does not let this user in (${message}): correct DATABASE_URL or pg_hba.conf.`;
    case '3D000':
      return `${place} has no database of this name: make it, or correct DATABASE_URL.`;
    case '42501':
      return `The role in DATABASE_URL may not change the tables (${message}): start once as their owner, as docs/self-hosting.md says under Least rights.`;
    case '53300':
      return `${place} has no connection left: allow more (a server takes up to 16), or stop who holds them.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${place} cannot be found by this name: correct it in DATABASE_URL, or look at the name server.`;
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return `${place} does not answer (${code}): start PostgreSQL there, or correct host and port in DATABASE_URL.`;
    default:
      return /timeout|terminated/i.test(message)
        ? `${place} does not answer in time: look whether it runs and whether a firewall is in the way, or correct DATABASE_URL.`
        : undefined;
  }
}

/** Host and port, never user or password. */
function placeOf(databaseUrl: string | undefined): string {
  if (databaseUrl === undefined || !URL.canParse(databaseUrl)) return 'The database';
  return `The database at ${new URL(databaseUrl).host || 'this machine'}`;
}

/** What is wrong with a certificate, or that there is none. */
function ofTls(code: string | undefined, message: string): string | undefined {
  if (/does not support SSL/i.test(message))
    return 'The database does not speak TLS: switch it on there, or leave sslmode out of DATABASE_URL.';
  if (/establishing an SSL/i.test(message))
    return 'What answers there is no PostgreSQL, or does not speak TLS: correct DATABASE_URL.';
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'The certificate of the database is for another host: name that one in DATABASE_URL, or write sslmode=verify-ca.';
  if (code === 'CERT_HAS_EXPIRED') return 'The certificate of the database has expired: renew it.';
  return /self.signed|SIGNATURE|ISSUER/i.test(`${code} ${message}`)
    ? 'The certificate of the database comes from an authority that is not known here: name its certificate in DATABASE_URL with sslrootcert=/path/to/ca.crt, or write sslmode=require to go without proof.'
    : undefined;
}
