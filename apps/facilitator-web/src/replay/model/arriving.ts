import type { RecordedEvent } from '@rolwissel/domain';
import type { Problem } from '@rolwissel/protocol';
import type { WindowRecording } from './folded-recording.ts';

/** The connection ended before the recording did. */
export const cutOff: Problem = {
  type: 'about:blank',
  title: 'unreachable',
  status: 0,
  code: 'unreachable',
  detail: '',
};

/** A recording on its way: all of it but its events, and those as they come. */
export interface ArrivingRecording {
  readonly source: RecordingSource;
  /** Rejects when the rest does not come. */
  readonly events: AsyncIterable<readonly RecordedEvent[]>;
}

export type RecordingSource = Omit<WindowRecording, 'events'>;

/** A recording as the server writes it: the first line opens the list of events, each of the others has some of them. */
export async function arriving(lines: AsyncIterable<string>): Promise<ArrivingRecording> {
  const reading = lines[Symbol.asyncIterator]();
  const first = await reading.next();
  const { events: _none, ...source } = JSON.parse(`${first.done ? '' : first.value}]}`) as WindowRecording; // as the contract says
  return { source, events: eventsIn(reading) };
}

async function* eventsIn(lines: AsyncIterator<string>): AsyncGenerator<readonly RecordedEvent[], void, void> {
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (line.value === end) return;
    yield JSON.parse(`[${line.value.replace(/,$/u, '')}]`) as RecordedEvent[]; // likewise
  }
  throw new Error('The recording ended before its end');
}

const end = ']}';
