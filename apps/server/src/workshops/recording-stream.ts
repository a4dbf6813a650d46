import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Recording } from '@rolwissel/protocol';

/** So many events are written before others get their turn. */
const turn = 2_000;

/** How a recording travels: as JSON, compressed if the browser takes that; a full hall makes fifteen megabytes of it. */
export interface RecordingStream {
  readonly body: Readable;
  /** Of the header Content-Encoding; absent when it is sent as it is. */
  readonly encoding?: 'br' | 'gzip';
}

/** The recording as a stream, in the best of the encodings that a header Accept-Encoding offers. */
export function recordingStream(recording: Recording, acceptEncoding: string): RecordingStream {
  const plain = Readable.from(piecesOf(recording), { objectMode: false });
  if (takes('br', acceptEncoding)) return { body: through(plain, quickBrotli()), encoding: 'br' };
  if (takes('gzip', acceptEncoding)) return { body: through(plain, createGzip()), encoding: 'gzip' };
  return { body: plain };
}

/** Its JSON, piece by piece. */
export function* piecesOf({ events, ...rest }: Recording): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"events":[`;
  for (let from = 0; from < events.length; from += turn) {
    const piece = JSON.stringify(events.slice(from, from + turn)).slice(1, -1);
    yield from === 0 ? piece : `,${piece}`;
  }
  yield ']}';
}

/** Quality 4 of 11: fast enough to keep up, and still far smaller than gzip on events that look alike. */
const quickBrotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** A reader who goes away ends both; nobody else has to hear of it. */
const through = (plain: Readable, compression: Transform): Readable => pipeline(plain, compression, () => undefined);

const takes = (encoding: string, accepted: string): boolean =>
  accepted
    .split(',')
    .map((each) => each.trim().split(';'))
    .some(([name, weight = '']) => name === encoding && !/^\s*q=0(\.0*)?$/u.test(weight));
