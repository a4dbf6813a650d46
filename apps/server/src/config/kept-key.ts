import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkOwner } from './folder.ts';
import { UnusableSettings } from './settings.ts';

/** The 256-bit key kept in a file (mode 0600), made at the first call. Throws UnusableSettings when the file holds
 *  none, UnusableFolder when root would make it in somebody's folder. */
export function keptKey(file: string): string {
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): string | undefined {
  const text = textOf(file)?.trim();
  if (text !== undefined && text.length < 16) {
    throw new UnusableSettings([
      `${file} holds no key of 16 or more characters: restore it, or delete it for a new one.`,
    ]);
  }
  return text;
}

/** Linked when complete: of two servers that start at once, one makes the key and both use it. */
function makeKey(file: string): string {
  checkOwner(dirname(file));
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isCode = (error: unknown, code: string) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
