import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Recording } from '@rolwissel/protocol';
import { bestEncoding, type Encoding } from '../sending/encodings.ts';

/** So many events are written before others get their turn. */
const eventsPerTurn = 2_000;

/** How a recording travels: as JSON, compressed if the browser takes that; a full hall makes fifteen megabytes of it. */
export interface RecordingStream {
  readonly body: Readable;
  /** Of the header Content-Encoding; absent when it is sent as it is. */
  readonly encoding?: Encoding;
}

/** The recording as a stream, in the best of the encodings that a header Accept-Encoding offers. */
export function recordingStream(recording: Recording, acceptEncoding: string): RecordingStream {
  const plain = Readable.from(piecesOf(recording), { objectMode: false });
  const encoding = bestEncoding(acceptEncoding);
  return encoding ? { body: through(plain, compressors[encoding]()), encoding } : { body: plain };
}

/** Its JSON, piece by piece and each on a line of its own, so that whoever reads along can begin with the first events. */
export function* piecesOf({ events, ...rest }: Recording): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"events":[\n`;
  for (let from = 0; from < events.length; from += eventsPerTurn) {
    const piece = JSON.stringify(events.slice(from, from + eventsPerTurn)).slice(1, -1);
    yield from + eventsPerTurn < events.length ? `${piece},\n` : `${piece}\n`;
  }
  yield ']}';
}

/** Brotli of quality 4 of 11: fast enough to keep up, and still far smaller than gzip on events that look alike. */
const compressors: Readonly<Record<Encoding, () => Transform>> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
};

/** A reader who goes away ends both; nobody else has to hear of it. */
const through = (plain: Readable, compression: Transform): Readable => pipeline(plain, compression, () => undefined);
