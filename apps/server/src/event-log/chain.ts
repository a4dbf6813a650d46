import { hash as digest } from 'node:crypto';
import { canonicalJson, NotCanonical } from './canonical-json.ts';
import type { Head, StoredEvent } from './stored-event.ts';

/** An event before it has its place in a stream. */
export type UnplacedEvent = Omit<StoredEvent, 'position' | 'hash'>;

/** Gives events their positions and hashes after a head. Throws NotCanonical. */
export function chain(after: Head, events: readonly UnplacedEvent[]): readonly StoredEvent[] {
  let { position, hash } = after;
  return events.map((event) => {
    position += 1;
    hash = hashOf(hash, { ...event, position });
    return { ...event, position, hash };
  });
}

/** sha-256 over the hash before and everything an event says, as 64 hex digits. Throws NotCanonical. */
export function hashOf(previous: string, event: Omit<StoredEvent, 'hash'>): string {
  if (!isoInstant.test(event.at))
    throw new NotCanonical(`${event.at} is no instant of the form 2026-11-23T13:05:07.089Z`);
  if (!lowerCaseUuid.test(event.commandId)) throw new NotCanonical(`${event.commandId} is no lower-case uuid`);
  const { position, commandId, commandIndex, type, schemaVersion, actor, at } = event;
  const fields = JSON.stringify([previous, position, commandId, commandIndex, type, schemaVersion, actor, at]);
  return digest('sha256', `${fields}\n${canonicalJson(event.data)}`, 'hex');
}

const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const lowerCaseUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
