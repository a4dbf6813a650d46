import { Readable } from 'node:stream';
import type { Recording } from '@rolwissel/protocol';
import { type ResponseStream, responseStream } from '../sending/response-stream.ts';

/** So many events are written before others get their turn. */
const eventsPerTurn = 2_000;

/** The recording as JSON, as it travels; a full hall makes fifteen megabytes of it. */
export const recordingStream = (recording: Recording, acceptEncoding: string): ResponseStream =>
  responseStream(Readable.from(piecesOf(recording), { objectMode: false }), acceptEncoding);

/** Its JSON, piece by piece and each on a line of its own, so that whoever reads along can begin with the first events. */
export function* piecesOf({ events, ...rest }: Recording): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"events":[\n`;
  for (let from = 0; from < events.length; from += eventsPerTurn) {
    const piece = JSON.stringify(events.slice(from, from + eventsPerTurn)).slice(1, -1);
    yield from + eventsPerTurn < events.length ? `${piece},\n` : `${piece}\n`;
  }
  yield ']}';
}
