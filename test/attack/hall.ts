import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FOLD } from '@rolwissel/domain';
import type { Joined, WorkshopSummary } from '@rolwissel/protocol';
import type { ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { Browser } from '../support/browser.ts';
import { type ServerProcess, spawnServer } from '../support/server-process.ts';
import { until } from '../support/until.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';
import { answerOf, Child } from './child.ts';
import type { Attack, Coming } from './table.ts';
import type { Felt, Gauged, Report } from './verdict.ts';

const root = join(import.meta.dirname, '../..');
const phones = 30;
/** What a server that was held up may take to say how long. */
const patienceMs = 60_000;

export interface Length {
  /** How long the room is watched before, and how long it is attacked, in milliseconds. */
  readonly calmMs: number;
  readonly attackMs: number;
}

/** A server in a process of its own, looked into from inside, and a workshop on it whose phones vote on and on. */
export class Hall {
  readonly #database: ScratchDatabase;
  readonly #room = new Child('room.js');
  #server: ServerProcess;
  readonly #workshop: TestWorkshop;
  /** All acks that were felt while nobody attacked. */
  readonly #calm: number[] = [];

  private constructor(database: ScratchDatabase, server: ServerProcess, workshop: TestWorkshop) {
    this.#database = database;
    this.#server = server;
    this.#workshop = workshop;
  }

  static async open(database: ScratchDatabase): Promise<Hall> {
    const server = await serve(database);
    const workshop = await openWorkshop(server, { participants: 0, create: { settings: { maxParticipants: 1_000 } } });
    const hall = new Hall(database, server, workshop);
    await hall.#enter();
    return hall;
  }

  async close(): Promise<void> {
    this.#room.end();
    await this.#server.kill();
  }

  async attack(attack: Attack, { calmMs, attackMs }: Length, address?: string): Promise<Report> {
    const isNeighbour = attack.sameAddress === true;
    const target = await this.#target(attack, isNeighbour ? undefined : address);
    // whoever comes from the attacker's address may be turned away, unless that is what this is about
    const { coming = isNeighbour || address ? 'a new phone' : 'nobody' } = attack;
    const calm = await this.#feel(calmMs, coming);
    this.#calm.push(...calm.acks);
    await this.#gauge();
    const filesBefore = this.#openFiles();
    const attacker = new Child('attacker.js');
    const [did, meanwhile] = await Promise.all([
      attacker.ask<Report['attacker']>({
        kind: 'attack',
        file: attack.file,
        options: attack.options ?? {},
        target,
        ms: attackMs,
      }),
      this.#feel(attackMs, coming),
    ]);
    const gauged = await this.#gauge().catch(() => undefined);
    attacker.end();
    return {
      title: attack.title,
      attacker: did,
      before: { ...calm, acks: this.#calm },
      meanwhile,
      gauged,
      leftOpen: await this.#leftOpen(filesBefore),
      forgotten: await this.#forgotten([...calm.promised, ...meanwhile.promised]),
    };
  }

  /** Starts the server anew on what is in the log; what the first look at the workshop costs it. */
  async restart(): Promise<Gauged & { readonly events: number }> {
    const { trainer, id } = this.#workshop;
    const small = await openWorkshop(this.#server, { participants: 1, live: false });
    small.close();
    await this.#server.kill();
    this.#server = await serve(this.#database);
    const look = (workshopId: string) =>
      new Browser(this.#server).get<WorkshopSummary>(`/api/workshops/${workshopId}`, { cookie: trainer.cookie });
    await look(small.id); // what is slow only the first time is over
    await this.#gauge();
    const { body } = await look(id);
    return { ...(await this.#gauge()), events: body.head };
  }

  /** People, a lead and a projector take their seats, and a round is opened. */
  async #enter(): Promise<void> {
    const people = await Promise.all(Array.from({ length: phones + 1 }, () => this.#join()));
    const [somebody, ...voting] = people;
    await this.#workshop.start();
    const roundId = await this.#workshop.openRound();
    await this.#room.ask({
      kind: 'enter',
      url: this.#server.url,
      ownerKey: this.#server.ownerKey,
      workshop: this.#workshop.id,
      code: this.#workshop.code,
      phones: voting.map(({ token }) => token),
      lead: await this.#workshop.token('facilitator'),
      projector: await this.#workshop.token('projector'),
      somebody,
      roundId,
      head: await this.#workshop.head(),
    });
    this.#workshop.close(); // the room has a lead of its own
    await this.#feel(1_000, 'nobody'); // what is slow only once is over
  }

  async #join(): Promise<Joined> {
    const { status, body } = await new Browser(this.#server).join({ code: this.#workshop.code });
    if (status !== 200) throw new Error(`Could not join: ${status} ${body.code}`);
    return body;
  }

  #feel(ms: number, coming: Coming): Promise<Felt> {
    return this.#room.ask<Felt>({ kind: 'feel', ms, coming });
  }

  #gauge(): Promise<Gauged> {
    return answerOf<Gauged>(this.#server.child, {}, () => true, patienceMs);
  }

  /** What the attacker knows. */
  async #target({ seats = 0 }: Attack, address = '127.0.0.1'): Promise<object> {
    const own: Joined[] = [];
    for (let n = 0; n < seats; n++) own.push(await this.#join());
    return {
      url: this.#server.url,
      from: address,
      workshop: this.#workshop.id,
      code: this.#workshop.code,
      fold: FOLD,
      seats: own.map(({ token }) => token),
      seat: own[0],
      assets: assets(),
    };
  }

  /** File descriptors of the server; undefined where the system does not list them, or the server is gone. */
  #openFiles(): number | undefined {
    try {
      return readdirSync(`/proc/${this.#server.pid}/fd`).length;
    } catch {
      return undefined;
    }
  }

  /** Descriptors that are not given back within some seconds after everybody who attacked has gone. */
  async #leftOpen(before: number | undefined): Promise<number> {
    const more = () => Math.max(0, (this.#openFiles() ?? 0) - (before ?? 0));
    await until('the server closes what was left', () => more() < 20).catch(() => undefined); // it is in the report
    return more();
  }

  /** Votes that were promised and are not in the log. */
  async #forgotten(promised: Felt['promised']): Promise<number> {
    const { rows } = await this.#database.pool.query<{ kept: number }>(
      `SELECT count(*)::int AS kept FROM event
       WHERE stream_id = $1 AND command_index = 0 AND command_id = ANY ($2::uuid[])`,
      [this.#workshop.id, promised.map(({ id }) => id)],
    );
    return promised.length - (rows[0]?.kept ?? 0);
  }
}

const serve = ({ url }: ScratchDatabase) => spawnServer(url, { preload: join(import.meta.dirname, 'gauge.js') });

/** Paths of the scripts that the pages consist of. */
function assets(): readonly string[] {
  const sites = { '': 'apps/participant-web/dist', '/console': 'apps/facilitator-web/dist' };
  const folders = Object.entries(sites).map(([prefix, dist]) => [prefix, join(root, dist, 'assets')] as const);
  if (!folders.every(([, folder]) => existsSync(folder))) throw new Error('The pages are not built: npm run build');
  return folders.flatMap(([prefix, folder]) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${prefix}/assets/${name}`),
  );
}
