import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { bestEncoding, type Encoding, encodings } from './encodings.ts';

/** Bytes in memory, ready to be sent again and again: as they are, and compressed where that makes them smaller. */
export interface PreparedResponse {
  /** Content-Type, with its charset. */
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly compressed: ReadonlyMap<Encoding, Buffer>;
}

interface Label {
  readonly type: string;
  readonly cacheControl: string;
}

/** Packs bytes that somebody else has compressed already, if at all. */
export function preparedResponse(
  plain: Buffer,
  label: Label,
  compressed: ReadonlyMap<Encoding, Buffer> = new Map(),
): PreparedResponse {
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`; // one for all encodings
  return { ...label, etag, plain, compressed };
}

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;

/** Packs bytes and compresses them, once and aside. */
export async function compressedResponse(plain: Buffer, label: Label): Promise<PreparedResponse> {
  const compress = async (encoding: Encoding) => [encoding, await compressors[encoding](plain)] as const;
  return preparedResponse(plain, label, new Map(await Promise.all(encodings.map(compress))));
}

/** Answers a request to read with it, or with 304 when the asker has it already. */
export function sendPrepared(request: Request, response: Response, sent: PreparedResponse, status = 200): void {
  response.status(status);
  response.setHeader('Cache-Control', sent.cacheControl);
  response.setHeader('ETag', sent.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  const encoding = bestEncoding(request.headers['accept-encoding']?.toString(), [...sent.compressed.keys()]);
  const body = (encoding && sent.compressed.get(encoding)) ?? sent.plain;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Type', sent.type);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}
