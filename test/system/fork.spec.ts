import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { type Comparison, emptyWorkshop, evolve, rootOf, seeded } from '@rolwissel/domain';
import { improvise } from '@rolwissel/domain/testing';
import type { Joined, Problem, Recording, TrainerSession, Verified, WorkshopListed } from '@rolwissel/protocol';
import { backUp } from '../../apps/server/src/backups/backup.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { canonicalJson } from '../../apps/server/src/event-log/canonical-json.ts';
import { chain } from '../../apps/server/src/event-log/chain.ts';
import type { JsonObject } from '../../apps/server/src/event-log/json.ts';
import { genesis } from '../../apps/server/src/event-log/stored-event.ts';
import { recalled, written } from '../../apps/server/src/rooms/authority.ts';
import { PersonalTexts } from '../../apps/server/src/rooms/personal-texts.ts';
import { Rooms } from '../../apps/server/src/rooms/rooms.ts';
import { Beginnings } from '../../apps/server/src/workshops/beginnings.ts';
import { FamilyErasure } from '../../apps/server/src/workshops/family-erasure.ts';
import { entryOfFork } from '../../apps/server/src/workshops/workshop.entity.ts';
import { Browser, signedIn } from '../support/browser.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { testKeys } from '../support/test-server.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, recognition, TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(120_000);

const setting = inOneServer();
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-fork-'));
const opened: TestWorkshop[] = [];
const elsewhere: { server: OwnServer; database: ScratchDatabase }[] = [];
afterAll(async () => {
  for (const workshop of opened) workshop.close();
  for (const { server, database } of elsewhere) {
    await server.stop();
    await database.drop();
  }
  rmSync(folder, { recursive: true });
});

type Made = { readonly id: string } & Problem;

const fork = ({ trainer, id }: Pick<TestWorkshop, 'trainer' | 'id'>, wish: object) =>
  trainer.post<Made>(`/api/workshops/${id}/forks`, { seats: 'people', ...wish });

/** A fork whose lead is connected. */
async function branch(parent: TestWorkshop, wish: object): Promise<TestWorkshop> {
  const { status, body } = await fork(parent, wish);
  expect([status, body.code]).toEqual([201, undefined]);
  const child = new TestWorkshop(body.id, parent.server, parent.trainer);
  opened.push(child);
  return child;
}

/** The state at a position of a log, as the rules see it, by its hash. */
async function stateAt(id: string, position: number): Promise<string> {
  const log = await setting.server.app.get(Rooms).read(id);
  const state = emptyWorkshop();
  for (const stored of log?.events.slice(0, position) ?? []) {
    const event = recalled(stored, log?.texts as PersonalTexts);
    evolve(state, event, event);
  }
  expect(state.position).toBe(position);
  return createHash('sha256')
    .update(canonicalJson(state as unknown as JsonObject))
    .digest('hex');
}

const verified = async ({ trainer, id }: Pick<TestWorkshop, 'trainer' | 'id'>): Promise<Verified> =>
  (await trainer.get<Verified>(`/api/workshops/${id}/verify`)).body;

const listed = async (trainer: Browser): Promise<readonly WorkshopListed[]> =>
  (await trainer.get<WorkshopListed[]>('/api/workshops')).body;

/** Three people, of whom two voted in a round that is open; the first wrote something. */
async function parent(server = setting.server): Promise<TestWorkshop & { roundId: string }> {
  const made = await openWorkshop(server, {
    participants: 0,
    create: { settings: { minTotal: 2, moderation: 'off' } },
  });
  opened.push(made);
  for (const alias of ['Zwaluw', 'Kwartel', 'Wulp']) await made.join({ alias });
  await made.start();
  const objectionId = randomUUID();
  const text = 'Het prijslijstje klopt nooit';
  accepted(await made.person(0).wire.ask('RaiseObjection', { objectionId, text }));
  const roundId = await made.openRound();
  for (const n of [0, 1]) accepted(await made.person(n).wire.ask('CastBallot', { roundId, ballot: recognition(3) }));
  return Object.assign(made, { roundId });
}

/** With the new door, and what one had before. */
async function comeBack(child: TestWorkshop, { alias, personalCode }: Joined) {
  const secret = (await child.summary()).joinUrl.split('#')[1];
  return new Browser(setting.server).post<Joined & Problem>('/api/rejoin', { secret, alias, personalCode });
}

/** Everything that is in the database. */
async function dump(): Promise<readonly string[]> {
  const file = join(folder, `${randomUUID()}.jsonl.gz`);
  await backUp(setting.database.url, file, new Date().toISOString());
  return gunzipSync(readFileSync(file)).toString().split('\n');
}

const keysOf = async (participantId: string): Promise<readonly string[]> =>
  (await dump()).filter((line) => /^\["(subject_key|seat_seen)"/.test(line) && line.includes(participantId));

describe('a fork', () => {
  it('[H56] has the state of its parent at fifty random positions of a random workshop', async () => {
    const trainer = await signedIn(setting.server);
    const { trainerId } = (await trainer.get<TrainerSession>('/api/session')).body;
    const [id, chance] = [randomUUID(), seeded('vorken')];
    const { rehearsal } = improvise(
      Array.from({ length: 400 }, () => chance(2 ** 31)),
      400,
    );
    const texts = new PersonalTexts(id, Buffer.alloc(32, 7), rootOf(id, rehearsal.state.agenda));
    const actor = 'system:clock';
    const unplaced = rehearsal.log.map((event) => ({
      commandId: randomUUID(),
      commandIndex: 0,
      actor,
      at: event.at,
      ...written(event, texts),
    }));
    texts.send();
    texts.keep();
    const past = { events: chain(genesis, unplaced), status: 'live', keys: texts.named };
    await setting.server.app
      .get(Beginnings)
      .begin({ id, trainerId, title: 'Proef', format: 'custom', ...entryOfFork(rehearsal.state.agenda.lineage) }, past);
    const before = await verified({ trainer, id });
    for (let n = 0; n < 50; n++) {
      const position = 1 + chance(past.events.length);
      const { status, body } = await fork({ trainer, id }, { position, seats: n % 2 === 0 ? 'people' : 'simulated' });
      expect([position, status, body.code]).toEqual([position, 201, undefined]);
      expect(await stateAt(body.id, position)).toBe(await stateAt(id, position));
      expect((await verified({ trainer, id: body.id })).findings).toEqual([]);
      await trainer.delete(`/api/workshops/${body.id}`);
    }
    const after = await verified({ trainer, id });
    expect([after.ok, after.headHash, after.events]).toEqual([before.ok, before.headHash, before.events]);
    await trainer.delete(`/api/workshops/${id}`);
  });

  it('[H56] is of a moment that the workshop has, of one’s own, and says so otherwise', async () => {
    const made = await parent();
    const head = await made.head();
    for (const position of [0, -1, head + 1]) {
      const { status, body } = await made.trainer.post<Problem>(
        `/api/workshops/${made.id}/forks`,
        { position, seats: 'people' },
        { 'accept-language': 'en' },
      );
      expect([status, body.code]).toEqual([422, 'fork-position']);
      expect(body.detail).toBe(`Choose a moment of this workshop: between action 1 and ${head}.`);
    }
    for (const bad of [{ position: 'x' }, { position: 1.5 }, {}, { position: 1, seats: 'ghosts' }]) {
      expect((await fork(made, bad)).body.code).toBe('malformed');
    }
    expect((await fork({ trainer: made.trainer, id: randomUUID() }, { position: 1 })).status).toBe(404);
    expect((await fork({ trainer: new Browser(setting.server), id: made.id }, { position: 1 })).status).toBe(401);
  });

  it('[H57] gives the same people their seats back, and a vote that was open goes on in secret', async () => {
    const made = await parent();
    const head = await made.inStep();
    const before = await verified(made);
    const child = await branch(made, { position: head, title: 'Anders' });
    expect(await verified(made)).toEqual(before);
    const [there, here] = [await made.summary(), await child.summary()];
    expect(here).toMatchObject({ title: 'Anders', status: 'paused', joined: 0 });
    expect([here.joinCode, here.joinUrl]).not.toEqual([there.joinCode, there.joinUrl]);
    const { body: door } = await new Browser(setting.server).door({ code: here.joinCode });
    expect([door.workshopId, door.continues]).toEqual([child.id, true]);
    const lead = await child.conductor('facilitator');
    const wires = [];
    for (const person of made.people) {
      const { status, body } = await comeBack(child, person);
      expect([status, body.participantId, body.alias]).toEqual([200, person.participantId, person.alias]);
      expect(body.personalCode).toBe(person.personalCode);
      wires.push(await child.wire({ token: body.token }));
    }
    const wrong = await comeBack(child, { ...made.person(0), personalCode: '0000000' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'code-wrong']);
    accepted(await lead.ask('ResumeWorkshop'));
    accepted((await wires[2]?.ask('CastBallot', { roundId: made.roundId, ballot: recognition(1) })) as never);
    accepted(await lead.ask('CloseRound', { roundId: made.roundId }));
    accepted(await lead.ask('RevealRound', { roundId: made.roundId }));
    const room = await setting.server.app.get(Rooms).find(child.id);
    const tally = room?.workshop.rounds.byId[made.roundId]?.tally;
    expect(tally).toMatchObject({ cast: 3 });
    const own = wires[0]?.snapshots[0]?.state.you.rounds.ballots[made.roundId];
    expect(own).toMatchObject({ ballot: recognition(3) });
    expect(await verified(child)).toMatchObject({ ok: true });
    expect((await made.summary()).status).toBe('live');
    expect((await listed(made.trainer)).find(({ id }) => id === child.id)?.fork).toMatchObject({
      parentId: made.id,
      position: head,
      activity: 'recognition',
    });
  });

  it('[W23] says in every window that it goes on, and to the room not by whom', async () => {
    const made = await parent();
    const child = await branch(made, { position: await made.inStep() });
    const lead = (await made.trainer.get<TrainerSession>('/api/session')).body.trainerId;
    const windows = await Promise.all(
      ['facilitator', 'projector', 'participant'].map(async (as) => {
        const { body } = await made.trainer.get<Recording>(`/api/workshops/${child.id}/recording?as=${as}`);
        return body.events.flatMap((event) => (event.type === 'WorkshopForked' ? [event.data] : []));
      }),
    );
    const common = { parentId: made.id, seats: 'people' };
    const counts = { joined: 0, simulated: 0, voting: 0 };
    expect(windows).toMatchObject([[{ ...common, lead }], ...[1, 2].map(() => [{ ...common, lead: '', counts }])]);
  });

  it('[H57] lets as many simulated participants in as there were people', async () => {
    const made = await parent();
    const child = await branch(made, { position: await made.inStep(), seats: 'simulated' });
    const again = await branch(child, { position: await child.head(), seats: 'simulated' });
    for (const { id } of [child, again]) {
      const room = await setting.server.app.get(Rooms).find(id);
      expect(room?.workshop.people).toMatchObject({ joined: 3, simulated: 3, voting: 3 });
    }
    const seats = await made.trainer.get<unknown[]>(`/api/workshops/${again.id}/simulated-seats`);
    expect(seats.body).toHaveLength(3);
  });

  it('[H58] somebody who is forgotten in one workshop of a family is in no dump of any, and every log says so', async () => {
    const made = await parent();
    const child = await branch(made, { position: await made.inStep() });
    const grandchild = await branch(child, { position: await child.head() });
    const sibling = await branch(made, { position: 2 }); // before anybody joined
    const [zwaluw] = made.people;
    const id = zwaluw?.participantId ?? '';
    expect((await keysOf(id)).filter((line) => line.startsWith('["subject_key"'))).toHaveLength(3);
    const lead = await child.conductor('facilitator');
    const text = async (of: TestWorkshop) =>
      (await of.trainer.get<Recording>(`/api/workshops/${of.id}/recording`)).text;
    for (const each of [made, child, grandchild]) expect(await text(each)).toContain('Zwaluw');
    accepted(await lead.ask('ResumeWorkshop'));
    accepted(await lead.ask('DiscardRound', { roundId: made.roundId }));
    accepted(await lead.ask('EraseParticipant', { participantId: 'P01' }));
    expect(await keysOf(id)).toEqual([]); // with that very commit
    await setting.server.app.get(FamilyErasure).round();
    await eventually(async () => {
      for (const each of [made, child, grandchild]) {
        const words = await text(each);
        expect(['Zwaluw', 'prijslijstje'].filter((word) => words.includes(word))).toEqual([]);
        expect(words).toContain('ParticipantErased');
        expect((await verified(each)).findings).toEqual([]);
      }
    });
    expect((await verified(sibling)).ok).toBe(true);
    expect((await dump()).filter((line) => line.startsWith('["owed_forgetting"'))).toEqual([]);
    const later = await branch(made, { position: 5 + (await made.head()) - 6 }); // after they were forgotten
    const early = await branch(made, { position: 12 });
    for (const each of [later, early]) {
      expect((await verified(each)).findings).toEqual([]);
      expect(await text(each)).not.toContain('Zwaluw');
    }
  });

  it('[H81] stands beside its parent with what they have in common said, and nothing added up', async () => {
    const made = await parent();
    const head = await made.inStep();
    const child = await branch(made, { position: head });
    const other = await parent();
    const compared = async (...ids: readonly string[]) =>
      (await made.trainer.get<Comparison>(`/api/comparison?workshops=${ids.join(',')}`)).body;
    expect((await compared(other.id, made.id, child.id)).common).toEqual([{ between: [1, 2], events: head }]);
    expect((await compared(other.id, made.id)).common).toEqual([]);
  });

  it('[H59] goes on without its parent, and then holds nothing of people who came back in none of its family', async () => {
    const made = await parent();
    const child = await branch(made, { position: await made.inStep() });
    const [zwaluw, kwartel] = made.people;
    if (!zwaluw || !kwartel) throw new Error('Nobody is here');
    expect((await comeBack(child, kwartel)).status).toBe(200);
    expect((await made.trainer.delete(`/api/workshops/${made.id}`)).status).toBe(204);
    await setting.server.app.get(FamilyErasure).round();
    await eventually(async () => {
      expect(await keysOf(zwaluw.participantId)).toEqual([]);
      const { text } = await child.trainer.get(`/api/workshops/${child.id}/recording`);
      expect(['Zwaluw', 'Wulp', 'Kwartel'].filter((word) => text.includes(word))).toEqual(['Kwartel']);
    });
    expect((await verified(child)).findings).toEqual([]);
    accepted(await (await child.conductor('facilitator')).ask('ResumeWorkshop'));
    expect((await comeBack(child, zwaluw)).status).not.toBe(200);
    const grandchild = await branch(child, { position: 10 }); // before it left the one that is gone
    expect((await listed(child.trainer)).find(({ id }) => id === grandchild.id)?.fork?.parentId).toBe(made.id);
    expect((await verified(grandchild)).findings).toEqual([]);
  });

  it('[H59] is a file like any other, and is marked as both where it is taken over', async () => {
    const database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    const server = await startServer(database.url, { secretKey: testKeys.secretKey });
    elsewhere.push({ server, database });
    const made = await parent();
    const child = await branch(made, { position: await made.inStep() });
    const grandchild = await branch(child, { position: await child.head() });
    const file = (await made.trainer.get(`/api/workshops/${grandchild.id}/log`)).text;
    expect(JSON.parse(file.split('\n')[0] ?? '')).toMatchObject({ root: made.id, workshop: { id: grandchild.id } });
    const there = await signedIn(server);
    const headers = { 'content-type': 'application/jsonl' };
    const forged = file.replace(`"root":"${made.id}"`, `"root":"${child.id}"`);
    expect((await there.call<Problem>('POST', '/api/workshops/import', forged, headers)).status).toBe(422);
    const { status } = await there.call('POST', '/api/workshops/import', file, headers);
    expect(status).toBe(201);
    const [entry] = await listed(there);
    expect(entry).toMatchObject({ id: grandchild.id, fork: { parentId: child.id } });
    expect(entry?.importedAt).toBeDefined();
    expect(await verified({ trainer: there, id: grandchild.id })).toMatchObject({ ok: true });
    const again = await fork({ trainer: there, id: grandchild.id }, { position: 5 });
    expect([again.status, again.body.code]).toEqual([409, 'imported']);
  });
});
