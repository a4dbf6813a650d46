import type { ClientBase } from 'pg';
import { NotCanonical } from './canonical-json.ts';
import { hashOf } from './chain.ts';
import { headOf, pagesOf } from './reading.ts';
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
  const { events, first, last } = await extentOf(client, streamId);
  const end = await endOfSoundness(client, streamId, head);
  const broken = [
    ...(end.position < head.position ? [end.position + 1] : []),
    ...(end.position === head.position && end.hash !== head.hash ? [Math.max(end.position, 1)] : []),
    ...(first < 1 ? [1] : []),
    ...(last > head.position ? [head.position + 1] : []),
  ];
  const headHash = head.hash;
  return broken.length === 0
    ? { ok: true, events, headHash }
    : { ok: false, events, headHash, firstBroken: Math.min(...broken) };
}

interface Extent {
  readonly events: number;
  readonly first: number;
  readonly last: number;
}

async function extentOf(client: ClientBase, streamId: string): Promise<Extent> {
  const { rows } = await client.query<Extent>(
    `SELECT count(*)::int AS events, coalesce(min(position), 1) AS first, coalesce(max(position), 0) AS last
     FROM event WHERE stream_id = $1`,
    [streamId],
  );
  return rows[0] ?? { events: 0, first: 1, last: 0 };
}

/** The last event, up to the head, to which the chain holds. */
async function endOfSoundness(client: ClientBase, streamId: string, head: Head): Promise<Head> {
  let sound = genesis;
  for await (const events of pagesOf(client, streamId, { after: 0, to: head.position })) {
    for (const event of events) {
      if (!follows(sound, event)) return sound;
      sound = event;
    }
  }
  return sound;
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
