import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { emptyWorkshop, evolve, type WorkshopState } from '@rolwissel/domain';
import type { Problem, Recording, Verified, WorkshopListed, WorkshopSummary } from '@rolwissel/protocol';
import { backUp } from '../../apps/server/src/backups/backup.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { hashOf } from '../../apps/server/src/event-log/chain.ts';
import type { StoredEvent } from '../../apps/server/src/event-log/stored-event.ts';
import { recalled } from '../../apps/server/src/rooms/authority.ts';
import { Rooms } from '../../apps/server/src/rooms/rooms.ts';
import { SteadyClock } from '../../apps/server/src/time/steady-clock.ts';
import { Browser, signedIn } from '../support/browser.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);

const transferKey = 'what both hosts agreed on';
const databases: ScratchDatabase[] = [];
const servers: OwnServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-log-file-'));

async function installation(secretKey: string, more: { readonly transferKey?: string } = {}): Promise<OwnServer> {
  const database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  databases.push(database);
  const server = await startServer(database.url, { secretKey, ...more });
  servers.push(server);
  return server;
}

let here: OwnServer;
let there: OwnServer;
let stranger: OwnServer;
let workshop: TestWorkshop;
let file: string;

beforeAll(async () => {
  here = await installation('the key of this installation', { transferKey });
  there = await installation('the key of another installation', { transferKey });
  stranger = await installation('the key of somebody else');
  workshop = await talkative();
  file = await exported(here, workshop.id);
});

afterAll(async () => {
  workshop.close();
  await Promise.all(servers.map((server) => server.stop()));
  for (const database of databases) await database.drop();
  rmSync(folder, { recursive: true });
});

const exported = async (server: OwnServer, id: string): Promise<string> =>
  (await (await signedIn(server)).get(`/api/workshops/${id}/log`)).text;

async function imported(server: OwnServer, log: string) {
  const trainer = await signedIn(server);
  return trainer.call<{ id: string } & Problem>('POST', '/api/workshops/import', log, {
    'content-type': 'application/jsonl',
    'accept-language': 'en',
  });
}

const words = ['Zwaluw', 'Kwartel', 'prijslijstje', 'kraanmachinist', 'Fuutjeblauw', 'nooitmeer'];

/** Everybody voted, one wrote, one was forgotten. */
async function talkative(server = here): Promise<TestWorkshop> {
  const made = await openWorkshop(server, { participants: 0, create: { title: 'Proef', settings: { minTotal: 2 } } });
  const writer = await made.join({ alias: 'Zwaluw' });
  const gone = await made.join({ alias: 'Kwartel' });
  for (let n = 0; n < 2; n++) await made.join();
  await made.start();
  const roundId = await made.openRound();
  for (const { wire } of made.people) accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(2) }));
  accepted(await made.lead.ask('CloseRound', { roundId }));
  accepted(await made.lead.ask('RevealRound', { roundId }));
  const objectionId = randomUUID();
  accepted(await writer.wire.ask('RaiseObjection', { objectionId, text: 'Het prijslijstje klopt nooit' }));
  accepted(await made.person(2).wire.ask('SupportObjection', { objectionId }));
  accepted(
    await gone.wire.ask('AnswerObjection', {
      objectionId,
      answerId: randomUUID(),
      text: 'De kraanmachinist',
      kind: 'clarify',
    }),
  );
  const known = { pseudonym: 'Fuutjeblauw', customerKind: 'groothandel', sentenceIds: ['wait'], offered: true };
  accepted(await writer.wire.ask('NameCase', { caseId: randomUUID(), ...known }));
  accepted(await gone.wire.ask('EraseParticipant'));
  const later = await eventually(() => made.openRound('recognition', { ordinal: 2 })); // while it is read again it is busy
  accepted(await writer.wire.ask('CastBallot', { roundId: later, ballot: recognition(3) })); // of a round that is not shown
  await made.inStep();
  return made;
}

/** The state at every so many events, by its hash; as the rules see it, with every ballot and text. */
async function states(server: OwnServer, id: string, every: number): Promise<readonly string[]> {
  const log = await server.app.get(Rooms).read(id);
  const state: WorkshopState = emptyWorkshop();
  const hashes: string[] = [];
  for (const stored of log?.events ?? []) {
    const event = recalled(stored, log?.texts as NonNullable<typeof log>['texts']);
    evolve(state, event, event);
    if (stored.position % every === 0 || stored.position === log?.events.length) {
      hashes.push(`${stored.position} ${createHash('sha256').update(JSON.stringify(state)).digest('hex')}`);
    }
  }
  return hashes;
}

/** The script that the page for hosts explains. */
function script(): string {
  const page = readFileSync(join(import.meta.dirname, '../../docs/self-hosting.md'), 'utf8');
  const found = /```js\n([^`]*?createHash[\s\S]*?)```/.exec(page)?.[1];
  if (found === undefined) throw new Error('There is no script in the page');
  return found;
}

/** What the script says of a file. */
function checked(log: string): string {
  const [program, file] = [join(folder, 'check-log.mjs'), join(folder, 'log.jsonl')];
  writeFileSync(program, script());
  writeFileSync(file, log);
  const { stdout, stderr } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' });
  return stdout.trim() || (/Error: (.*)/.exec(stderr)?.[1] ?? stderr);
}

interface Line {
  readonly position?: number;
  readonly locked?: string;
  readonly type?: string;
  readonly actor?: string;
  readonly data?: object;
  readonly hash?: string;
}
interface Header {
  readonly head: { readonly position: number; readonly hash: string };
  readonly keys: number;
}

const linesOf = (log: string): readonly string[] => log.trimEnd().split('\n');
const headerOf = (log: string) => JSON.parse(linesOf(log)[0] ?? '') as Header;
const parsed = (line: string) => JSON.parse(line) as Line;

/** The file with the line of one event changed, or without it. */
function changed(position: number, change: (line: Record<string, unknown>) => object | undefined): string {
  const lines = linesOf(file).flatMap((line) => {
    if (parsed(line).position !== position) return line;
    const other = change(JSON.parse(line) as Record<string, unknown>);
    return other ? JSON.stringify(other) : [];
  });
  return `${lines.join('\n')}\n`;
}

const withHeader = (other: object): string =>
  [JSON.stringify({ ...headerOf(file), ...other }), ...linesOf(file).slice(1), ''].join('\n');

/** An event that is in the open. */
function openOne(): Line & { readonly position: number } {
  const line = linesOf(file)
    .map(parsed)
    .find(({ type }) => type === 'RoundRevealed');
  if (line?.position === undefined) throw new Error('No result is in the open');
  return { ...line, position: line.position };
}

const lockedOne = (): number =>
  linesOf(file)
    .map(parsed)
    .find(({ position, locked }) => position && locked)?.position ?? 0;

describe('the log as a file', () => {
  it('[H51] says in the open no more than the trainers’ window, whatever anybody did, and nothing of who is forgotten', async () => {
    const { body } = await workshop.trainer.get<Recording>(`/api/workshops/${workshop.id}/recording`);
    const shown = new Map(body.events.map((event) => [event.position, event.type as string]));
    const open = linesOf(file)
      .map(parsed)
      .filter(({ type }) => type !== undefined);
    expect(open.length).toBeGreaterThan(5);
    for (const { position = 0, type, actor } of open) {
      expect([position, shown.get(position)]).toEqual([position, type]);
      expect(actor).toMatch(/^(facilitator|system):/);
    }
    for (const { participantId, token } of workshop.people) {
      for (const secret of [participantId, token]) expect(file).not.toContain(secret);
    }
    expect(words.filter((word) => file.includes(word))).toEqual([]);
    expect(headerOf(file).keys).toBe(workshop.people.length - 1);
  });

  it('[H50] leads to the same states at the same head hash on another installation', async () => {
    const { status, body } = await imported(there, file);
    expect([status, body.id]).toEqual([201, workshop.id]);
    expect(await states(there, workshop.id, 1)).toEqual(await states(here, workshop.id, 1));
    const trainer = await signedIn(there);
    for (const as of ['facilitator', 'projector', 'participant']) {
      const path = `/api/workshops/${workshop.id}/recording?as=${as}`;
      const [one, other] = [await workshop.trainer.get<Recording>(path), await trainer.get<Recording>(path)];
      expect(other.body.workshop.importedAt).toBeDefined();
      expect({ ...other.body, workshop: one.body.workshop }).toEqual(one.body);
    }
    const verified = await trainer.get<Verified>(`/api/workshops/${workshop.id}/verify`);
    expect(verified.body).toMatchObject({ ok: true, headHash: headerOf(file).head.hash });
    const list = (await trainer.get<WorkshopListed[]>('/api/workshops')).body;
    expect(list).toMatchObject([{ id: workshop.id, title: 'Proef', status: 'live' }]);
    expect(list[0]?.importedAt).toBeDefined();
  });

  it('[H50] comes out again as it went in', async () => {
    const again = await exported(there, workshop.id);
    const open = (log: string) => linesOf(log).filter((line) => parsed(line).type !== undefined);
    expect(open(again)).toEqual(open(file));
    expect(headerOf(again)).toEqual(headerOf(file));
  });

  it('[H52] nothing is added to what came from a file', async () => {
    const trainer = await signedIn(there);
    const seat = await trainer.post<Problem>(`/api/workshops/${workshop.id}/seats`, { kind: 'facilitator' });
    expect([seat.status, seat.body.code]).toEqual([409, 'imported']);
    const summary = await trainer.get<WorkshopSummary>(`/api/workshops/${workshop.id}`);
    expect(summary.body.importedAt).toEqual(expect.any(String));
    const join = await new Browser(there).join({ code: summary.body.joinCode });
    expect([join.status, join.body.code]).toEqual([409, 'imported']);
    expect(summary.body.head).toBe(headerOf(file).head.position);
    const again = await imported(there, file);
    expect([again.status, again.body.code]).toEqual([409, 'workshop-here']);
  });

  it('[H52] is kept as long as it would have been where it happened', async () => {
    const list = (await (await signedIn(there)).get<WorkshopListed[]>('/api/workshops')).body;
    const asked = 'SELECT max(recorded_at) AS last FROM event WHERE stream_id = $1';
    const found = await databases[1]?.pool.query<{ readonly last: Date }>(asked, [workshop.id]);
    const last = found?.rows[0]?.last.getTime() ?? 0;
    expect(Date.parse(list[0]?.keptUntil ?? '') - last).toBe(180 * 86_400_000); // not from when it came here
  });

  it('[H55] somebody who took part is forgotten there too, and is in no dump', async () => {
    const trainer = await signedIn(there);
    const path = `/api/workshops/${workshop.id}/forgotten`;
    expect((await trainer.get(`/api/workshops/${workshop.id}/recording`)).text).toContain('Zwaluw');
    expect((await trainer.post<Problem>(path, { handle: 'P99' })).body.code).toBe('not-found');
    expect((await trainer.post(path, { handle: 'p01' })).status).toBe(204); // though a round is not shown
    for (const as of ['facilitator', 'projector', 'participant']) {
      const { text } = await trainer.get(`/api/workshops/${workshop.id}/recording?as=${as}`);
      expect(words.filter((word) => text.includes(word))).toEqual([]);
    }
    const verified = await trainer.get<Verified>(`/api/workshops/${workshop.id}/verify`);
    expect(verified.body).toMatchObject({ ok: true, events: headerOf(file).head.position + 1 });
    const [, database] = databases;
    const dump = join(folder, 'there.jsonl.gz');
    await backUp(database?.url ?? '', dump, new Date().toISOString());
    const lines = gunzipSync(readFileSync(dump)).toString().split('\n');
    const { participantId } = workshop.person(0);
    expect(lines.filter((line) => line.startsWith('["subject_key"')).length).toBe(headerOf(file).keys - 1);
    expect(lines.filter((line) => /^\["(subject_key|seat_seen)"/.test(line) && line.includes(participantId))).toEqual(
      [],
    );
    const again = await exported(there, workshop.id);
    expect(headerOf(again).keys).toBe(headerOf(file).keys - 1);
    const own = await workshop.trainer.post<Problem>(path, { handle: 'P01' });
    expect([own.status, own.body.code]).toEqual([409, 'not-in-phase']);
  });

  it('[H53] is refused whole, with the first position that is wrong and a sentence', async () => {
    const before = (await (await signedIn(there)).get<WorkshopListed[]>('/api/workshops')).body.length;
    await (await signedIn(there)).delete(`/api/workshops/${workshop.id}`);
    const { position } = openOne();
    const locked = lockedOne();
    const { head } = headerOf(file);
    const bad: readonly (readonly [string, string, number])[] = [
      [
        changed(position, (line) => ({ ...line, data: { ...(line.data as object), extra: 1 } })),
        'log-changed',
        position,
      ],
      [changed(position, (line) => ({ ...line, hash: 'f'.repeat(64) })), 'log-changed', position],
      [
        changed(locked, (line) => ({ ...line, locked: `${String(line.locked).slice(0, -2)}AA` })),
        'log-changed',
        locked,
      ],
      [changed(position, () => undefined), 'log-gap', position],
      [changed(position, (line) => ({ ...line, position: position + 7 })), 'log-gap', position],
      [changed(position, (line) => ({ ...line, data: 'no record' })), 'log-unreadable', position],
      [
        file.replace(/\{"actor":"facilitator/, '{"actor":"facilitator"'),
        'log-unreadable',
        openLines()[0]?.position ?? 0,
      ],
      [rechained(position, { type: 'RoundImagined' }), 'log-unknown-event', position],
      [rechained(position, { schemaVersion: 99 }), 'log-newer', position],
      [rechained(position, { data: { roundId: null } }), 'log-unfit', position],
      [rechained(position, { at: '2030-01-01T00:00:00.000Z' }), 'log-unfit', position],
      [withHeader({ version: 2 }), 'log-newer', 0],
      [withHeader({ fold: '999' }), 'log-newer', 0],
      [withHeader({ keys: headerOf(file).keys - 1 }), 'log-unreadable', 1],
      [`${linesOf(file).slice(0, -1).join('\n')}\n`, 'log-cut-short', head.position - 1],
      [withHeader({ head: { ...head, hash: 'f'.repeat(64) } }), 'log-changed', head.position],
      ['{"format":"something else"}\n', 'log-no-log', 1],
      ['no json at all', 'log-no-log', 1],
      ['', 'log-no-log', 1],
    ];
    for (const [log, code, at] of bad) {
      const { status, body } = await imported(there, log);
      expect([code, status, body.code, body.position]).toEqual([code, 422, code, at]);
      expect(body.detail).toMatch(/^\p{Lu}.+\.$/u);
      expect(body.detail).not.toContain('{');
    }
    const list = (await (await signedIn(there)).get<WorkshopListed[]>('/api/workshops')).body;
    expect(list).toHaveLength(before - 1);
    for (const [table, column] of [
      ['event', 'stream_id'],
      ['subject_key', 'stream_id'],
      ['workshop', 'id'],
    ]) {
      const found = await databases[1]?.pool.query(`SELECT FROM ${table} WHERE ${column} = $1`, [workshop.id]);
      expect(found?.rowCount).toBe(0);
    }
    expect((await imported(there, file)).status).toBe(201); // and then it can be had all the same
  });

  it('[H53] opens only where the hosts agreed on a key', async () => {
    const { status, body } = await imported(stranger, file);
    expect([status, body.code, body.position]).toEqual([422, 'log-locked', 0]);
    expect(body.detail).toContain('TRANSFER_KEY');
    const theirs = await talkative(stranger);
    const log = await exported(stranger, theirs.id);
    await theirs.trainer.delete(`/api/workshops/${theirs.id}`);
    expect((await imported(stranger, log)).status).toBe(201); // without one, where it was made
    theirs.close();
  });

  it('[H53] is refused when its time is over, when it is too large, and from who is no owner', async () => {
    const old = await talkative();
    const log = await exported(here, old.id);
    await old.trainer.delete(`/api/workshops/${old.id}`);
    const { position } = headerOf(log).head;
    jest.spyOn(there.app.get(SteadyClock), 'now').mockReturnValue(Date.now() + 181 * 86_400_000);
    const late = await imported(there, log);
    jest.restoreAllMocks();
    expect([late.status, late.body.code, late.body.position]).toEqual([422, 'log-over', position]);
    const nobody = await new Browser(there).call<Problem>('POST', '/api/workshops/import', log, {
      'content-type': 'application/jsonl',
    });
    expect(nobody.status).toBe(401);
    const json = await (await signedIn(there)).post<Problem>('/api/workshops/import', {});
    expect([json.status, json.body.code]).toEqual([400, 'malformed']);
    // last: the server closes the connection, and a request that comes on it meanwhile is lost
    const large = await imported(there, `${log}${'x'.repeat(65 * 1_048_576)}`);
    expect([large.status, large.body.code]).toEqual([413, 'log-too-large']);
    old.close();
  });

  it('[H54] is checked by itself, with ten lines and no key', () => {
    const code = script()
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('//') && !line.startsWith('import'));
    expect(code.length).toBeLessThanOrEqual(10);
    const { head } = headerOf(file);
    expect(checked(file)).toBe(`holds to ${head.position} ${head.hash}`);
    const { position } = openOne();
    expect(checked(changed(position, (line) => ({ ...line, at: '2026-01-01T00:00:00.000Z' })))).toBe(
      `wrong at ${position}`,
    );
    expect(checked(changed(position, () => undefined))).toBe(`wrong at ${position}`);
    expect(checked(changed(lockedOne(), (line) => ({ ...line, hash: 'f'.repeat(64) })))).toMatch(/^wrong at \d+$/);
    expect(checked(`${linesOf(file).slice(0, -1).join('\n')}\n`)).toBe(`wrong at ${head.position}`);
  });
});

const openLines = () =>
  linesOf(file)
    .map(parsed)
    .filter(({ type }) => type !== undefined);

/** The file with an event in the open changed, and its hash made to fit. */
function rechained(position: number, change: object): string {
  const before =
    linesOf(file)
      .map(parsed)
      .find((line) => line.position === position - 1)?.hash ?? '';
  return changed(position, (line) => {
    const other = { ...(line as unknown as StoredEvent), ...change };
    return { ...other, hash: hashOf(before, other) };
  });
}
