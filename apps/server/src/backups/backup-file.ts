import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline as joined, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import { codeOf } from '../database/database-away.ts';
import { isKept, type KeptTable } from './kept-tables.ts';

/**
 * A backup is a gzip of lines of JSON: a header, then `["table",{…row…}]` for each row as PostgreSQL writes it, and at
 * the end the sha-256 of everything before.
 */
export interface Header {
  readonly format: typeof format;
  readonly version: number;
  /** The last migration that the database had run. */
  readonly migration: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly rows: Readonly<Record<string, number>>;
}

/** A row as JSON, and the table it is of. */
export interface Row {
  readonly table: KeptTable;
  readonly json: string;
}

/** This file cannot be restored; the message says in one sentence why. */
export class UnusableBackup extends Error {
  override readonly name = 'UnusableBackup';
}

export const format = 'rolwissel backup';
export const version = 1;

/** No row comes near this length. */
const maxLineCharacters = 16 * 1_048_576;

/** Writes a backup. Whoever else wants to read the file must be let; it is there when it is complete, or not at all. */
export async function writeBackup(file: string, header: Header, rows: AsyncIterable<readonly Row[]>): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const output = createWriteStream(draft, { mode: 0o600, flush: true });
    await pipeline(Readable.from(withChecksum(header, rows)), createGzip(), output);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function* withChecksum(header: Header, rows: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const summed = (text: string) => {
    sum.update(text);
    return text;
  };
  yield summed(`${JSON.stringify(header)}\n`);
  for await (const some of rows) {
    yield summed(some.map(({ table, json }) => `["${table}",${json}]\n`).join(''));
  }
  yield `${JSON.stringify({ sha256: sum.digest('hex') })}\n`;
}

/** Reads the file once to its end, so that nothing of one that is damaged is ever restored. Throws UnusableBackup. */
export async function checkBackup(file: string): Promise<Header> {
  const sum = createHash('sha256');
  let header: Header | undefined;
  let last: string | undefined;
  for await (const line of linesOf(file)) {
    if (last !== undefined) sum.update(`${last}\n`);
    header ??= headerIn(file, line);
    last = line;
  }
  if (!header || last !== JSON.stringify({ sha256: sum.digest('hex') })) throw damaged(file);
  return header;
}

/** The rows of a backup that was checked. Throws UnusableBackup. */
export async function* rowsIn(file: string): AsyncGenerator<Row> {
  for await (const line of linesOf(file)) {
    const comma = line.indexOf(',');
    const table = line.startsWith('["') ? line.slice(2, comma - 1) : '';
    if (isKept(table)) yield { table, json: line.slice(comma + 1, -1) };
    else if (table !== '')
      throw new UnusableBackup(`${file} holds something that this release does not know: ${table}.`);
  }
}

function headerIn(file: string, line: string): Header {
  const header = parsed(line);
  if (header?.format !== format) throw foreign(file);
  if (header.version !== version) throw newer(file);
  return header;
}

function parsed(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header; // its format says whether it is one
  } catch {
    return undefined;
  }
}

/** Only \n ends a line: readline would also break at U+2028, which people paste. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder();
  let rest = '';
  try {
    const bytesOf = joined(createReadStream(file), createGunzip(), () => undefined); // which tells it what went wrong
    for await (const bytes of bytesOf) {
      const lines = `${rest}${decoder.write(bytes)}`.split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > maxLineCharacters) throw foreign(file);
      yield* lines;
    }
  } catch (error) {
    throw asUnusable(file, error);
  }
  if (rest !== '') throw damaged(file);
}

function asUnusable(file: string, error: unknown): unknown {
  const code = codeOf(error) ?? '';
  if (code === 'ENOENT') return new UnusableBackup(`There is no file ${file}.`);
  if (!code.startsWith('Z_')) return error;
  return String(error).includes('incorrect header check') ? foreign(file) : damaged(file);
}

const foreign = (file: string) => new UnusableBackup(`${file} is no backup of Rolwissel.`);
const damaged = (file: string) => new UnusableBackup(`${file} is damaged or cut short: nothing of it was restored.`);
export const newer = (file: string) =>
  new UnusableBackup(`${file} was made by a newer release: install that one, then restore it.`);
