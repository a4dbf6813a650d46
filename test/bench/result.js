// The result of a workshop whose log has 100,000 events of 1,000 people and is in no memory: read, opened, folded and told.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { derivedKey } from '../../apps/server/dist/access/secrets.js';
import { chain } from '../../apps/server/dist/event-log/chain.js';
import { EventLog } from '../../apps/server/dist/event-log/event-log.js';
import { HeadSeals } from '../../apps/server/dist/event-log/head-seals.js';
import { wrappingKey } from '../../apps/server/dist/event-log/sealing.js';
import { genesis } from '../../apps/server/dist/event-log/stored-event.js';
import { PersonalTexts } from '../../apps/server/dist/rooms/personal-texts.js';
import { currentVersion, upcasts } from '../../libs/domain/dist/index.js';
import { heading, line, percentiles, ratio } from './figures.js';
import { longLog } from './long-recording.js';
import { startServer } from './processes.js';
import { cookieOf, signIn } from './workshop.js';

const wanted = 100_000;
const workshops = Number(process.env.WORKSHOPS ?? 3);

process.env.SECRET_KEY ??= randomBytes(24).toString('hex');
const secretKey = process.env.SECRET_KEY;
const server = await startServer();
const pool = new pg.Pool({ connectionString: server.databaseUrl });
try {
  report(await measure());
} finally {
  await pool.end();
  await server.stop();
}

async function measure() {
  const call = await signIn(server.url);
  const cookie = await cookieOf(server.url);
  const { trainerId } = await call('GET', '/api/session');
  const log = new EventLog(pool, new HeadSeals(secretKey));
  const decided = longLog(wanted);
  const [cold, bare, warm, begun, ended] = [[], [], [], [], []];
  for (let n = 0; n < workshops; n++) {
    const id = randomUUID();
    await entered(id, trainerId, log, decided);
    await fetch(`${server.url}/healthz`).catch(() => undefined); // making the log took longer than a connection waits
    bare.push(await timed(() => log.whole(id)));
    cold.push(await timed(() => call('GET', `/api/workshops/${id}/result`)));
    const recording = await timesOf(`/api/workshops/${id}/recording?as=facilitator`);
    begun.push(recording.begun);
    ended.push(recording.ended);
    await call('GET', `/api/workshops/${id}`); // from here on it is in memory
    for (let again = 0; again < 10; again++) warm.push(await timed(() => call('GET', `/api/workshops/${id}/result`)));
  }
  return { cold, bare, warm, begun, ended };

  /** When the first bytes came, and when the last. */
  async function timesOf(path) {
    const start = performance.now();
    const { body } = await fetch(server.url + path, { headers: { cookie } });
    let begun;
    for await (const _bytes of body) begun ??= performance.now() - start;
    return { begun, ended: performance.now() - start };
  }
}

/** A workshop in the database as the server would have recorded it, of which the server knows nothing yet. */
async function entered(id, trainerId, log, decided) {
  const texts = new PersonalTexts(id, wrappingKey(secretKey));
  const events = chain(
    genesis,
    decided.map(({ event, at, actor }) => ({
      commandId: randomUUID(),
      commandIndex: 0,
      type: event.type,
      schemaVersion: currentVersion(upcasts, event.type),
      actor: `${actor.seat}:${actor.id}`,
      at,
      data: texts.sealed(event),
    })),
  );
  await pool.query(
    `INSERT INTO workshop (id, trainer_id, title, format, join_code, join_secret_hash, door)
     VALUES ($1, $2, 'Bench', 'custom', $3, $4, 1)`,
    [id, trainerId, id.slice(0, 8), derivedKey(secretKey, id)],
  );
  const begun = await log.begin(id, { events, status: 'finished', newKeys: texts.send() });
  if (!begun) throw new Error('There is such a workshop already');
}

async function timed(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function report({ cold, bare, warm, begun, ended }) {
  const [first, read, again, replay, whole] = [cold, bare, warm, begun, ended].map(percentiles);
  console.log(`
${wanted} events of 1,000 people, ${workshops} such workshops one after the other, everything on this machine

${heading}
${line('result of a workshop in no memory', first)}
${line('of it: its log as read from the database', read)}
${line('result of a workshop in memory', again)}
${line('recording of one in no memory: begins to come', replay)}
${line('it is there', whole)}

result from a cold log   ${first.p50.toFixed(0)} ms in the middle, ${first.max.toFixed(0)} ms at most   (aim: at most 1,000 ms)
cold / reading its log   ${ratio(first.p50, read.p50)}
`);
}
