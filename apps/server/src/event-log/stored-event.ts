import type { JsonObject } from './json.ts';

/** An event as the log keeps it. `position` counts 1, 2, 3 … within its stream; `commandIndex` counts from 0 within its
 *  command; `commandId` is a lower-case uuid; `at` is ISO 8601, UTC, with milliseconds; `hash` is 64 hex digits. */
export interface StoredEvent {
  readonly position: number;
  readonly commandId: string;
  readonly commandIndex: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly actor: string;
  readonly at: string;
  readonly data: JsonObject;
  readonly hash: string;
}

/** The last event of a stream: its position and hash. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}

/** The head of a stream without events. */
export const genesis: Head = { position: 0, hash: '0'.repeat(64) };

/** The key of one person's texts in one stream, wrapped. */
export interface SubjectKey {
  readonly subject: string;
  readonly wrapped: Buffer;
}

/** One or more events to be recorded in a stream, all or none, and only while `after` is its head.
 *  `status` is the stream's new one; `newKeys` are kept along with the events that need them. */
export interface Batch {
  readonly streamId: string;
  readonly after: Head;
  readonly events: readonly StoredEvent[];
  readonly status: string;
  readonly newKeys: readonly SubjectKey[];
  /** The head it follows had no sound seal: nothing that comes after it is vouched for. */
  readonly isDoubted?: boolean;
}

/** What became of a batch: recorded; not after the head; or somebody else has the head locked, and nobody waited for it. */
export type Appended = 'recorded' | 'conflict' | 'locked';
