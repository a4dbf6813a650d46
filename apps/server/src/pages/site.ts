import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Encoding } from '../sending/encodings.ts';
import { type PreparedResponse, preparedResponse } from '../sending/prepared-response.ts';

/** The files of a web app, by the path under which they are served. */
export type Site = ReadonlyMap<string, PreparedResponse>;

/** Every kind of file that a build makes for a browser; what is not here is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The compressed twin of a file is beside it, under its name and this. */
const twins: readonly (readonly [Encoding, string])[] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** Files in assets/ carry their hash in their name and may be kept; all others are asked for again. */
const aYear = 'public,max-age=31536000,immutable';

/** Reads a built web app into memory, a megabyte or so: it is served from there, whatever becomes of the folder. */
export function readSite(folder: string, base: string): Site {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const served = names.flatMap((name) => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const path = base + name.replaceAll(sep, '/');
    const cacheControl = path.startsWith(`${base}assets/`) ? aYear : 'no-cache';
    const file = join(folder, name);
    return [[path, preparedResponse(readFileSync(file), { type, cacheControl }, twinsOf(file))] as const];
  });
  return new Map(served);
}

const twinsOf = (file: string): ReadonlyMap<Encoding, Buffer> =>
  new Map(
    twins.flatMap(([encoding, ending]) =>
      existsSync(file + ending) ? [[encoding, readFileSync(file + ending)] as const] : [],
    ),
  );
