import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FOLD } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { Pool } from 'pg';
import { io, type Socket } from 'socket.io-client';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/server/src/database/embedded-postgres.ts';
import { Browser } from '../support/browser.ts';
import { logFacts } from '../support/log.ts';
import { type ServerProcess, spawnServer } from '../support/server-process.ts';
import { eventually, until } from '../support/until.ts';
import { openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

/** How often each is killed; the long form is `npm run chaos`. */
const kills = Number(process.env.CHAOS_KILLS ?? 1);
const databaseKills = Number(process.env.CHAOS_DATABASE_KILLS ?? 1);
jest.setTimeout(60_000 + (kills + databaseKills) * 30_000);

const home = mkdtempSync(join(tmpdir(), 'rolwissel-chaos-'));
const running: ServerProcess[] = [];
const closing: Phone[] = [];
let database: EmbeddedPostgres;

beforeAll(async () => {
  database = await startEmbeddedPostgres(home);
});
afterAll(async () => {
  for (const phone of closing) phone.close();
  await Promise.all(running.map((server) => server.kill()));
  await database.stop();
  rmSync(home, { recursive: true });
});

async function serve(port?: number): Promise<ServerProcess> {
  const server = await spawnServer(database.url, port === undefined ? {} : { port });
  running.push(server);
  return server;
}

/** What was promised: one entry per vote. */
interface Promised {
  readonly id: string;
  readonly position: number;
}

/** A phone that votes again and again, and asks again under the same id until it has a reply. */
class Phone {
  readonly #socket: Socket;
  readonly #token: string;
  readonly #other: Browser;
  readonly #workshop: string;
  readonly promised: Promised[] = [];
  /** Replies to the same id that told another position. */
  readonly differing: string[] = [];
  repeated = 0;
  /** When the latest yes came. */
  latest = 0;
  #stopped = false;

  constructor(workshop: TestWorkshop, token: string, server: ServerProcess, other: ServerProcess) {
    this.#workshop = workshop.id;
    this.#token = token;
    this.#other = new Browser(other);
    const auth = { proto: 1, fold: FOLD, token, workshop: workshop.id, after: null };
    const pauses = { reconnectionDelay: 100, reconnectionDelayMax: 500 };
    this.#socket = io(server.url, { auth, transports: ['websocket'], forceNew: true, ...pauses });
  }

  async vote(roundId: string): Promise<void> {
    for (let n = 0; !this.#stopped; n++) {
      const envelope = {
        id: randomUUID(),
        kind: 'CastBallot',
        data: { roundId, ballot: recognition((n % 4) as 0) },
        seen: 0,
      };
      const { position } = await this.#insist(envelope);
      this.promised.push({ id: envelope.id, position });
      this.latest = performance.now();
      if (n % 5 === 0) await this.#repeat(envelope, position);
      await sleep(650); // within the limit of 20 per 10 s
    }
  }

  stop(): void {
    this.#stopped = true;
  }

  close(): void {
    this.#socket.disconnect();
  }

  async #insist(envelope: object): Promise<{ readonly position: number }> {
    for (;;) {
      const reply: Ack | undefined = await this.#socket
        .timeout(4_000)
        .emitWithAck('cmd', envelope)
        .catch(() => undefined);
      if (reply?.ok) return reply;
      if (reply && reply.retryAfterMs === undefined) throw new Error(reply.code);
      await sleep(Math.min(reply?.retryAfterMs ?? 100, 500));
    }
  }

  /** Asks the other node the same again. */
  async #repeat(envelope: { readonly id: string }, position: number): Promise<void> {
    const reply = await this.#other.command(this.#workshop, this.#token, envelope).catch(() => undefined);
    if (!reply?.ok) return; // away just now
    this.repeated += 1;
    if (reply.position !== position || !reply.again) this.differing.push(envelope.id);
  }
}

/** So long a killed database may still answer: its backends outlive it for a moment. */
const lastBreathMs = 300;

/** Milliseconds between a kill and the first vote that was promised after it. */
async function gapAfter(kill: () => unknown, phones: readonly Phone[]): Promise<number> {
  const since = performance.now();
  await kill();
  const killed = performance.now() + lastBreathMs;
  await until('somebody is heard again', () => phones.some(({ latest }) => latest > killed), 30_000);
  return performance.now() - since;
}

const postmaster = (): number => Number(readFileSync(join(home, 'data/postmaster.pid'), 'utf8').split('\n')[0]);

describe('while servers and database are killed in the middle of voting', () => {
  it('[K3] no promise is broken, nothing happens twice, and the log has no hole', async () => {
    const other = await serve();
    let server = await serve();
    const port = Number(new URL(server.url).port);
    const workshop = await openWorkshop(server, { participants: 20 });
    const roundId = await workshop.openRound();
    const phones = workshop.people.map(({ token }) => new Phone(workshop, token, server, other));
    closing.push(...phones);
    const voting = Promise.all(phones.map((phone) => phone.vote(roundId)));
    const gaps: { readonly what: string; readonly ms: number }[] = [];
    const count = () => phones.reduce((sum, { promised }) => sum + promised.length, 0);

    for (let n = 0; n < Math.max(kills, databaseKills); n++) {
      const before = count();
      await until('they vote', () => count() > before + 40, 30_000);
      if (n < kills) {
        const restart = async () => {
          await server.kill();
          server = await serve(port);
        };
        gaps.push({ what: 'server', ms: await gapAfter(restart, phones) });
      }
      if (n < databaseKills) {
        gaps.push({ what: 'database', ms: await gapAfter(() => process.kill(postmaster(), 'SIGKILL'), phones) });
      }
    }
    for (const phone of phones) phone.stop();
    await voting;

    const pool = new Pool({ connectionString: database.url });
    const { rows } = await pool.query<Promised>(
      `SELECT command_id::text AS id, position FROM event WHERE stream_id = $1 AND type = 'BallotCast' ORDER BY position`,
      [workshop.id],
    );
    const promised = phones.flatMap((phone) => phone.promised).sort((a, b) => a.position - b.position);
    expect(rows).toEqual(promised);
    expect(await logFacts(pool, workshop.id)).toMatchObject({ holes: 0, doubled: 0 });
    expect(phones.flatMap(({ differing }) => differing)).toEqual([]);
    const verified = () =>
      new Browser(other).get(`/api/workshops/${workshop.id}/verify`, { cookie: workshop.trainer.cookie });
    await eventually(async () => expect((await verified()).body).toMatchObject({ ok: true }), 10_000);

    report(promised.length, phones, gaps);
    workshop.close();
    await pool.end();
  });
});

function report(
  votes: number,
  phones: readonly Phone[],
  gaps: readonly { readonly what: string; readonly ms: number }[],
): void {
  if (kills + databaseKills < 3) return;
  const repeated = phones.reduce((sum, phone) => sum + phone.repeated, 0);
  const lines = ['server', 'database'].map((what) => {
    const all = gaps
      .filter((gap) => gap.what === what)
      .map(({ ms }) => Math.round(ms))
      .sort((a, b) => a - b);
    return `${what}: ${all.length} kills, back after ${all[all.length >> 1]} ms (median), ${all.at(-1)} ms at most`;
  });
  process.stdout.write(
    [`${votes} votes, 0 lost, 0 doubled; ${repeated} asked again, 0 answered otherwise`, ...lines, ''].join('\n'),
  );
}
