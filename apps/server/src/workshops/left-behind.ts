import { isOut, type WorkshopState } from '@rolwissel/domain';
import type { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { PersonalTexts } from '../rooms/personal-texts.ts';
import { stateOf } from '../rooms/state-of.ts';

/**
 * What was promised of a workshop holds in those that go on from it: once it is erased, they hold nothing any more of people who were
 * in it and came back in none of them. Before it goes, this writes down whom they owe it to forget. Throws DatabaseAway.
 */
export async function oweForgetting(pool: Pool, log: EventLog, workshopId: string): Promise<void> {
  const others = (await rows<{ readonly id: string }>(pool, 'SELECT family_of($1) AS id', [workshopId]))
    .map(({ id }) => id)
    .filter((id) => id !== workshopId);
  if (others.length === 0) return;
  const left = new Set(await whoWasIn(log, workshopId));
  for (const id of others) for (const seen of await whoWasIn(log, id)) left.delete(seen);
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
const whoWasIn = async (log: EventLog, id: string): Promise<readonly string[]> =>
  seenIn(await stateOf(await log.read(id, 0), PersonalTexts.with(id, [])));

const rows = <R extends object>(pool: Pool, text: string, values: readonly unknown[]): Promise<readonly R[]> =>
  onConnection(pool, async (client) => (await client.query<R>(text, [...values])).rows);
