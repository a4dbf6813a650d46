import type { ClientBase } from 'pg';
import { genesis, type Head, type StoredEvent } from './stored-event.ts';

/** Where to read: after one position, up to and including another. */
export interface Span {
  readonly after: number;
  readonly to: number;
}

/** The greatest position that a column can hold. */
export const endOfTime = 2 ** 31 - 1;

/** Events at a time: as many as are parsed in 20 ms or so. */
const eventsPerPage = 5_000;

/** As one JSON text per page: it costs this process a third of what rows cost. Bounded by positions, which have no gaps,
 *  not by LIMIT, which may sort the rest of the stream for each page. */
const pageOfEvents = `
  SELECT coalesce(json_agg(e ORDER BY e.position), '[]')::text AS events,
         (SELECT count(*)::int FROM event WHERE stream_id = $1 AND position > $2 AND position <= $3) AS there
  FROM (
    SELECT position, command_id AS "commandId", command_index AS "commandIndex", type, schema_version AS "schemaVersion",
           actor, to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, data,
           encode(hash, 'hex') AS hash
    FROM event WHERE stream_id = $1 AND position > $2 AND position <= $3 AND type <> ALL ($4)
  ) AS e`;

interface Page {
  /** A list, as JSON. */
  readonly events: string;
  /** How many there are of any type. */
  readonly there: number;
}

const noEvents: Page = { events: '[]', there: 0 };

/** The events of a stream in the order of their positions, page by page, to the end or to the first gap or so; `without` those of some
 *  types. */
export async function* pagesOf(
  client: ClientBase,
  streamId: string,
  span: Span,
  without: readonly string[] = [],
): AsyncGenerator<readonly StoredEvent[]> {
  for (let after = span.after; after < span.to; after += eventsPerPage) {
    const to = Math.min(after + eventsPerPage, span.to);
    const values = [streamId, after, to, without];
    const { rows } = await client.query<Page>({ name: 'page_of_events', text: pageOfEvents, values });
    const [{ events: text, there } = noEvents] = rows;
    const events = JSON.parse(text) as readonly StoredEvent[]; // the statement above names these members
    if (events.length > 0) yield events;
    if (there < to - after) return;
  }
}

/** The events of a stream. */
export async function eventsOf(
  client: ClientBase,
  streamId: string,
  span: Span,
  without?: readonly string[],
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const more of pagesOf(client, streamId, span, without)) for (const event of more) events.push(event);
  return events;
}

/** The head of a stream; genesis when there is none. Other appends wait until the transaction ends. */
export async function lockedHeadOf(client: ClientBase, streamId: string): Promise<Head> {
  const text = `SELECT head_position AS position, encode(hash, 'hex') AS hash FROM lock_head($1)`;
  const { rows } = await client.query<Head>(text, [streamId]);
  return rows[0] ?? genesis;
}

/** A head as it is stored, with what vouches for it. */
export interface StoredHead extends Head {
  readonly status: string;
  readonly seal: Buffer | null;
}

/** Undefined when there is no such stream. */
export async function storedHeadOf(client: ClientBase, streamId: string): Promise<StoredHead | undefined> {
  const text = `SELECT position, encode(head_hash, 'hex') AS hash, status, seal FROM stream WHERE id = $1`;
  const { rows } = await client.query<StoredHead>(text, [streamId]);
  return rows[0];
}

/** When a stream was taken over out of a file, as ISO 8601; undefined when it was not. */
export async function importedAtOf(client: ClientBase, streamId: string): Promise<string | undefined> {
  const text = 'SELECT imported_at AS "importedAt" FROM workshop WHERE id = $1';
  const { rows } = await client.query<{ readonly importedAt: Date | null }>(text, [streamId]);
  return rows[0]?.importedAt?.toISOString();
}

/** Under the name of which stream its texts are sealed: of a fork that is the first of its family, else its own. */
export async function sealedUnder(client: ClientBase, streamId: string): Promise<string> {
  const text = 'SELECT root_id AS "rootId" FROM workshop WHERE id = $1';
  const { rows } = await client.query<{ readonly rootId: string | null }>(text, [streamId]);
  return rows[0]?.rootId ?? streamId;
}

/** The wrapped keys of everybody in a stream who was not forgotten. */
export async function keysOf(client: ClientBase, streamId: string): Promise<ReadonlyMap<string, Buffer>> {
  const text = 'SELECT subject, wrapped FROM subject_key WHERE stream_id = $1';
  const { rows } = await client.query<{ readonly subject: string; readonly wrapped: Buffer }>(text, [streamId]);
  return new Map(rows.map(({ subject, wrapped }) => [subject, wrapped]));
}
