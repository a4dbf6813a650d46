import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  emptyWorkshop,
  evolve,
  isOut,
  type RecordedEvent,
  upcast,
  upcasts,
  type WorkshopState,
} from '@rolwissel/domain';
import type { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import type { EventLog } from '../event-log/event-log.ts';

/** So many events are folded before others get their turn. */
const eventsPerTurn = 500;

/**
 * What was promised of a workshop holds in those that go on from it: once it is erased, they hold nothing any more of people who were
 * in it and came back in none of them. Before it goes, this writes down whom they owe it to forget. Throws DatabaseAway.
 */
export async function oweForgetting(pool: Pool, log: EventLog, workshopId: string): Promise<void> {
  const others = (await rows<{ readonly id: string }>(pool, 'SELECT family_of($1) AS id', [workshopId]))
    .map(({ id }) => id)
    .filter((id) => id !== workshopId);
  if (others.length === 0) return;
  const left = new Set(seenIn(await stateOf(log, workshopId)));
  for (const id of others) for (const seen of seenIn(await stateOf(log, id))) left.delete(seen);
  await rows(
    pool,
    `INSERT INTO owed_forgetting SELECT w, p FROM unnest($1::uuid[]) AS w, unnest($2::uuid[]) AS p ON CONFLICT DO NOTHING`,
    [others, [...left]],
  );
}

/** Whoever had a screen there and can still be forgotten. */
const seenIn = ({ people }: WorkshopState): readonly string[] =>
  Object.values(people.byId).flatMap((person) =>
    person.unseen || person.simulated || (isOut(person) && person.status !== 'removed') ? [] : person.id,
  );

/** Words make no difference to it, so it needs no keys. */
async function stateOf(log: EventLog, id: string): Promise<WorkshopState> {
  const state = emptyWorkshop();
  for (const [index, { type, schemaVersion, data, position, at }] of (await log.read(id, 0)).entries()) {
    if (index % eventsPerTurn === eventsPerTurn - 1) await nextTurn();
    const event = { type, data: upcast(upcasts, type, schemaVersion, data), position, at } as RecordedEvent; // as the log holds it
    evolve(state, event, event);
  }
  return state;
}

const rows = <R extends object>(pool: Pool, text: string, values: readonly unknown[]): Promise<readonly R[]> =>
  onConnection(pool, async (client) => (await client.query<R>(text, [...values])).rows);
