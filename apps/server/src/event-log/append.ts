import type { ClientBase } from 'pg';
import { codeOf } from '../database/database-away.ts';
import type { HeadSeals } from './head-seals.ts';
import type { Appended, Batch } from './stored-event.ts';

/** The caller made a mistake: batches without events, with a hole, or two for one stream. */
export class BrokenBatch extends Error {
  override readonly name = 'BrokenBatch';
}

/** Records the batches whose `after` is the head of their stream and not locked by somebody else; says what became of
 *  each. Throws BrokenBatch, or a DatabaseError (then nothing at all is recorded): a data error, or 23505 for a command that is
 *  recorded already. */
export async function append(
  client: ClientBase,
  seals: HeadSeals,
  batches: readonly Batch[],
): Promise<ReadonlyMap<string, Appended>> {
  checkBatches(batches);
  const { rows } = await client.query<{ id: string; outcome: Appended }>({
    name: 'append_events',
    text: statement,
    values: valuesOf(batches, seals),
  });
  const met = new Map(rows.map(({ id, outcome }) => [id, outcome]));
  return new Map(batches.map(({ streamId }) => [streamId, met.get(streamId) ?? 'conflict']));
}

/** Whether an append failed because one of its commands is in the log already. */
export const isRepeatedCommand = (error: unknown): boolean =>
  codeOf(error) === '23505' &&
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  /command/.test(String(error.constraint)); // on a partition PostgreSQL names it after the columns

const parameters = Array.from({ length: 20 }, (_, index) => `$${index + 1}`);
/** The data of all events comes as one JSON text: as elements of an array each of its quotes would be escaped. */
const dataParameter = 16;
parameters[dataParameter - 1] = `ARRAY(SELECT jsonb_array_elements($${dataParameter}::jsonb))`;
const statement = `SELECT stream_id AS id, outcome FROM append_events(${parameters.join(', ')})`;

/** In the order of the parameters of append_events. */
function valuesOf(batches: readonly Batch[], seals: HeadSeals): unknown[] {
  const numbered = <T>(itemsOf: (batch: Batch) => readonly T[]) =>
    batches.flatMap((batch, index) => itemsOf(batch).map((item) => ({ batch: index + 1, item })));
  const events = numbered((batch) => batch.events);
  const keys = numbered((batch) => batch.newKeys);
  return [
    batches.map((batch) => batch.streamId),
    batches.map((batch) => batch.after.position),
    batches.map((batch) => bytes(batch.after.hash)),
    batches.map((batch) => batch.events.at(-1)?.position),
    batches.map((batch) => bytes(batch.events.at(-1)?.hash)),
    batches.map((batch) => batch.status),
    batches.map((batch) => sealOf(batch, seals)),
    events.map(({ batch }) => batch),
    events.map(({ item }) => item.position),
    events.map(({ item }) => item.commandId),
    events.map(({ item }) => item.commandIndex),
    events.map(({ item }) => item.type),
    events.map(({ item }) => item.schemaVersion),
    events.map(({ item }) => item.actor),
    events.map(({ item }) => item.at),
    JSON.stringify(events.map(({ item }) => item.data)),
    events.map(({ item }) => bytes(item.hash)),
    keys.map(({ batch }) => batch),
    keys.map(({ item }) => item.subject),
    keys.map(({ item }) => item.wrapped),
  ];
}

/** A head that was found broken never looks sound again. */
function sealOf({ streamId, events, status, isDoubted }: Batch, seals: HeadSeals): Buffer {
  const head = events.at(-1);
  return isDoubted || !head ? Buffer.alloc(0) : seals.seal(streamId, head, status);
}

const bytes = (hex = ''): Buffer => Buffer.from(hex, 'hex');

function checkBatches(batches: readonly Batch[]): void {
  if (new Set(batches.map((batch) => batch.streamId)).size < batches.length) {
    throw new BrokenBatch('Two batches for one stream');
  }
  for (const { streamId, after, events } of batches) {
    if (events.length === 0) throw new BrokenBatch(`A batch without events for ${streamId}`);
    if (events.some((event, index) => event.position !== after.position + 1 + index)) {
      throw new BrokenBatch(`A hole in the batch for ${streamId}`);
    }
  }
}
