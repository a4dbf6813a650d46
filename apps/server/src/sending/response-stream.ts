import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { bestEncoding, type Encoding } from './encodings.ts';

/** How something long travels: compressed if whoever asks takes that. */
export interface ResponseStream {
  readonly body: Readable;
  /** Of the header Content-Encoding; absent when it is sent as it is. */
  readonly encoding?: Encoding;
}

/** In the best of the encodings that a header Accept-Encoding offers. */
export function responseStream(plain: Readable, acceptEncoding: string | undefined): ResponseStream {
  const encoding = bestEncoding(acceptEncoding);
  return encoding ? { body: through(plain, compressors[encoding]()), encoding } : { body: plain };
}

/** Brotli of quality 4 of 11: fast enough to keep up, and still far smaller than gzip on events that look alike. */
const compressors: Readonly<Record<Encoding, () => Transform>> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
};

/** A reader who goes away ends both; nobody else has to hear of it. */
const through = (plain: Readable, compression: Transform): Readable => pipeline(plain, compression, () => undefined);
