import type { ClientBase } from 'pg';
import { NotCanonical } from './canonical-json.ts';
import { hashOf } from './chain.ts';
import { everything, headOf, pagesOf } from './reading.ts';
import { genesis, type Head, type StoredEvent } from './stored-event.ts';

/** What walking the chain of a stream found. `firstBroken` is the first position that is not as it was recorded. */
export interface Verification {
  readonly ok: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly firstBroken?: number;
}

/** Walks the whole stream; needs one snapshot of the database, that is: a transaction with repeatable reads. */
export async function verification(client: ClientBase, streamId: string): Promise<Verification> {
  const head = await headOf(client, streamId);
  let sound: Head = genesis;
  let events = 0;
  let firstBroken: number | undefined;
  for await (const page of pagesOf(client, streamId, everything)) {
    events += page.length;
    for (const event of page) {
      if (firstBroken !== undefined) break;
      if (!follows(sound, event)) firstBroken = sound.position + 1;
      else sound = event;
    }
  }
  firstBroken ??= breakAtHead(sound, head);
  return { ok: firstBroken === undefined, events, headHash: head.hash, ...(firstBroken && { firstBroken }) };
}

/** A chain that is sound in itself may still have lost its end, grown one, or been rewritten. */
function breakAtHead(end: Head, head: Head): number | undefined {
  if (end.position !== head.position) return Math.min(end.position, head.position) + 1;
  return end.hash === head.hash ? undefined : Math.max(end.position, 1);
}

function follows(previous: Head, event: StoredEvent): boolean {
  if (event.position !== previous.position + 1) return false;
  try {
    return hashOf(previous.hash, event) === event.hash;
  } catch (error) {
    if (error instanceof NotCanonical) return false; // no event was ever recorded so
    throw error;
  }
}
