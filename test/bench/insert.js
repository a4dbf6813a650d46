import pg from 'pg';
import { exampleOf } from '../../libs/domain/dist/testing-door.js';

const rows = 1_000;
const rounds = 30;

/** Durable rows per second of the plainest way to store votes: one statement with 1,000 unnested rows, one commit. */
export async function insertRate(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('CREATE TABLE bare (stream uuid, position int, data jsonb, PRIMARY KEY (stream, position))');
  const data = JSON.stringify({
    roundId: crypto.randomUUID(),
    participantId: crypto.randomUUID(),
    ballot: exampleOf('recognition', 1),
  });
  const stream = crypto.randomUUID();
  const insert = (round) =>
    client.query({
      name: 'bare',
      text: 'INSERT INTO bare SELECT $1, * FROM unnest($2::int[], $3::jsonb[])',
      values: [
        stream,
        Array.from({ length: rows }, (_, n) => round * rows + n),
        Array.from({ length: rows }, () => data),
      ],
    });
  await insert(0);
  const start = performance.now();
  for (let round = 1; round <= rounds; round++) await insert(round);
  const seconds = (performance.now() - start) / 1_000;
  await client.query('DROP TABLE bare');
  await client.end();
  return (rows * rounds) / seconds;
}
