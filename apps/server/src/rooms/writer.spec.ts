import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type Actor, readCommand } from '@rolwissel/domain';
import { loseHistory } from '../../../../test/support/lost-history.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { createScratchDatabase, type ScratchDatabase } from '../database/scratch-database.ts';
import { EventLog } from '../event-log/event-log.ts';
import { HeadSeals } from '../event-log/head-seals.ts';
import { wrappingKey } from '../event-log/sealing.ts';
import type { Appended, Batch, StoredEvent } from '../event-log/stored-event.ts';
import { busy, type Outcome } from './command.ts';
import { PersonalTexts } from './personal-texts.ts';
import { Room } from './room.ts';
import { Writer } from './writer.ts';

jest.setTimeout(60_000);
Logger.overrideLogger(false);

let scratch: ScratchDatabase;
beforeAll(async () => {
  scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
});
afterAll(() => scratch.drop());

type Fate = 'recorded' | 'slow' | Promise<void> | 'lost before' | 'lost after' | 'refused';

/** A log whose appends meet one fate after the other. */
class FatefulLog extends EventLog {
  readonly fates: Fate[] = [];
  /** It is read from a copy that lags so many events behind. */
  lag = 0;
  readonly sizes: number[] = [];

  override async append(batches: readonly Batch[]): Promise<ReadonlyMap<string, Appended>> {
    const fate = this.fates.shift() ?? 'recorded';
    this.sizes.push(...batches.map(({ events }) => events.length));
    if (fate === 'lost before') throw new DatabaseAway('nothing-recorded', new Error('gone'));
    if (fate === 'refused' && batches.some(({ events }) => events.length > 1)) {
      throw Object.assign(new Error('refused'), { code: '22P05' });
    }
    const accepted = await super.append(batches);
    if (fate === 'slow') await sleep(30);
    await fate; // until it is let go
    if (fate === 'lost after') throw new DatabaseAway('unknown', new Error('gone'));
    return accepted;
  }

  override async read(streamId: string, after: number): Promise<readonly StoredEvent[]> {
    const events = await super.read(streamId, after);
    return events.slice(0, Math.max(0, events.length - this.lag));
  }
}

const door: Actor = { seat: 'visitor', id: 'door' };
const lead: Actor = { seat: 'facilitator', id: randomUUID() };
const system: Actor = { seat: 'system', id: 'creation' };

/** One node: its room of the workshop, and what it is asked. */
class Node {
  readonly room: Room;
  readonly log = new FatefulLog(scratch.pool, new HeadSeals('the secret of these tests'));
  parted = 0;
  readonly writer = new Writer(this.log, {
    shown: (room) => void room.feeds.takeNewOwnEvents(),
    parted: (room) => {
      this.parted += 1;
      room.retire();
    },
  });

  constructor(id: string) {
    this.room = new Room(id, new PersonalTexts(id, wrappingKey('the secret of these tests')));
  }

  ask(id: string, kind: string, data: object, actor: Actor): Promise<Outcome> {
    const result = readCommand(kind, data);
    if (!result.ok) throw new Error(`${kind} is ${result.code}`);
    return new Promise((reply) => {
      this.room.ask({ id, command: result.command, actor, reply });
      this.writer.wake(this.room);
    });
  }

  async catchUp(): Promise<void> {
    const isRead = this.room.askToRead();
    this.writer.wake(this.room);
    if (!(await isRead)) throw new Error('The log could not be read');
  }
}

async function openWorkshop(node: Node): Promise<void> {
  const pack = { id: 'pack', version: '1', hash: 'x', cases: [], polls: {} };
  const plan = [{ id: 'only', kind: 'poll' }];
  const data = { title: 'Proef', pack, locales: ['nl'], format: 'custom', plan, lead: lead.id };
  await node.ask(randomUUID(), 'CreateWorkshop', data, system);
  await node.ask(randomUUID(), 'OpenLobby', {}, lead);
}

/** Asks one of the nodes, and again under the same id until there is a position. */
async function insist(nodes: readonly Node[], id: string, kind: string, data: object, actor: Actor): Promise<number> {
  for (let n = 0; ; n++) {
    const outcome = await nodes[n % nodes.length]?.ask(id, kind, data, actor);
    if (outcome?.ok) return outcome.position;
    if (outcome?.retryAfterMs === undefined) throw new Error(`${kind} is ${outcome?.code}`);
    await sleep(20);
  }
}

describe('the writer', () => {
  it('[K3] records during a flush nothing, and after it everything that came meanwhile', async () => {
    const node = new Node(randomUUID());
    await openWorkshop(node);
    await sleep(10); // the writer is at rest
    const join = () =>
      node.ask(
        randomUUID(),
        'JoinWorkshop',
        { participantId: randomUUID(), locale: 'nl', via: 'qr', rulesAccepted: true },
        door,
      );
    node.log.sizes.length = 0;
    let letGo: () => void = () => undefined;
    node.log.fates.push(
      new Promise((resolve) => {
        letGo = resolve;
      }),
    );
    const first = join();
    const others = [join(), join()];
    await sleep(10);
    others.push(...Array.from({ length: 18 }, join));
    await sleep(10);
    letGo();
    await Promise.all([first, ...others]);
    expect(node.log.sizes).toEqual([1, 20]);
  });

  it('[K4] [K6] [K8] gives no answer that does not know what another node has recorded', async () => {
    const id = randomUUID();
    const [one, other] = [new Node(id), new Node(id)];
    await openWorkshop(one);
    await other.catchUp();
    const join = { participantId: randomUUID(), locale: 'nl', via: 'qr', rulesAccepted: true };
    await one.ask(randomUUID(), 'JoinWorkshop', join, door);
    const start = randomUUID();
    expect(await other.ask(start, 'StartWorkshop', {}, lead)).toEqual({ ok: true, position: 4 });
    expect(await one.ask(start, 'StartWorkshop', {}, lead)).toEqual({ ok: true, position: 4, again: true });
    const pause = randomUUID();
    expect(await one.ask(pause, 'PauseWorkshop', {}, lead)).toEqual({ ok: true, position: 5 });
    expect(await other.ask(randomUUID(), 'ResumeWorkshop', {}, lead)).toEqual({ ok: true, position: 6 });
    expect(await one.ask(randomUUID(), 'FinishWorkshop', {}, lead)).toEqual({ ok: true, position: 7 });
    expect(await other.ask(pause, 'PauseWorkshop', {}, lead)).toEqual({ ok: true, position: 5, again: true });
  });

  it('[W15] takes a standby that lags behind for what it is, and not for a log that lost something', async () => {
    const node = new Node(randomUUID());
    await openWorkshop(node);
    node.log.lag = 1;
    await node.catchUp();
    expect([node.parted, node.room.isRetired]).toEqual([0, false]);
    expect(await node.ask(randomUUID(), 'LockLobby', {}, lead)).toEqual({ ok: true, position: 3 });
  });

  it.each(['reads', 'records', 'records under a lock', 'answers without a trace'] as const)(
    '[W15] finds out when it %s that the log has another past, and records nothing onto it',
    async (when) => {
      const node = new Node(randomUUID());
      await openWorkshop(node);
      const { id, head } = node.room;
      await node.ask(randomUUID(), 'LockLobby', {}, lead);
      await loseHistory(scratch.pool, id, head.position, 3);
      const locked = (await node.log.heads([id])).get(id);
      const kind = when === 'answers without a trace' ? 'LockLobby' : 'UnlockLobby';
      if (when === 'records under a lock') node.room.approach.lockFirst();
      if (when === 'reads') node.room.approach.readFirst();
      expect(await node.ask(randomUUID(), kind, {}, lead)).toEqual(busy);
      expect([node.parted, node.room.isRetired]).toEqual([1, true]);
      expect((await node.log.heads([id])).get(id)).toEqual(locked);
      expect(node.room.feeds.position).toBe(3);
    },
  );

  it.each([1, 2])('[K3] [K4] keeps every promise, once, whatever becomes of a batch, on %i at once', async (count) => {
    const id = randomUUID();
    const nodes = Array.from({ length: count }, () => new Node(id));
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) throw new Error('There is no node');
    await openWorkshop(first);
    await last.catchUp();
    const all: Fate[] = ['recorded', 'slow', 'lost before', 'lost after', 'refused'];
    for (const [turn, { log }] of nodes.entries()) {
      log.fates.push(...Array.from({ length: 40 }, (_, n) => all[(n * (turn + 2)) % all.length] ?? 'slow'));
    }
    const promises = new Map<string, number>();
    const phone = async (n: number) => {
      const mine = n % 2 === 0 ? nodes : nodes.toReversed();
      await sleep(n * 3);
      const participantId = randomUUID();
      const self: Actor = { seat: 'participant', id: participantId };
      const give = async (kind: string, data: object, actor = self) => {
        const command = randomUUID();
        const position = await insist(mine, command, kind, data, actor);
        promises.set(command, position);
      };
      const alias = `Gast ${String.fromCharCode(97 + (n % 26))}${n}`;
      await give('JoinWorkshop', { participantId, alias, locale: 'nl', via: 'qr', rulesAccepted: true }, door);
      for (let turn = 0; turn < 6; turn++) {
        await sleep((n * 7 + turn * 13) % 5);
        await give('ChangeAlias', { alias: `${alias} ${'abcdef'[turn]}` });
      }
    };
    await Promise.all(Array.from({ length: 30 }, (_, n) => phone(n)));
    for (const node of nodes) {
      node.log.fates.length = 0;
      await sleep(1_000); // a room that could not be served rests for a while
      await node.catchUp();
    }
    const events = await first.log.read(id, 0);
    expect(await first.log.verify(id)).toMatchObject({ ok: true });
    const recorded = new Map(events.map(({ commandId, position }) => [commandId, position]));
    expect(recorded.size).toBe(events.length); // each of these commands is one fact
    expect([...promises].filter(([command, position]) => recorded.get(command) !== position)).toEqual([]);
    expect(promises.size).toBe(30 * 7);
    const fresh = new Node(id); // folds the log and nothing else
    await fresh.catchUp();
    for (const { room } of nodes) {
      expect(room.head).toEqual(fresh.room.head);
      expect(room.feeds.position).toBe(events.length);
      expect([room.workshop, room.shown]).toEqual([fresh.room.workshop, fresh.room.shown]);
    }
    expect(fresh.room.workshop.people.joined).toBe(30);
  });
});
