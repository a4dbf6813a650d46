import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { ask, greeting, RawPolling, RawSocket, separator } from '../support/raw-engine.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { refusedHandshake, type Wire } from '../support/wire.ts';
import { accepted, openWorkshop, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
});

const many = (count: number, packet: string) => Array.from({ length: count }, () => packet);

/** A raw connection with a seat of its own. */
async function seated(): Promise<{ readonly raw: RawSocket; readonly token: string }> {
  const { body } = await new Browser(setting.server).join({ code: workshop.code });
  const raw = await RawSocket.open(setting.server);
  raw.send(greeting(workshop.id, body.token));
  await eventually(() => expect(raw.heard.join()).toContain('"snapshot"'));
  return { raw, token: body.token };
}

/** Nobody else noticed. */
async function isWell(): Promise<void> {
  expect(await workshop.lead.ask('StartTimer', {})).toMatchObject({ code: 'malformed' });
  expect(workshop.person(0).wire.socket.connected).toBe(true);
}

describe('a request of long-polling', () => {
  it.each(['40{}', '3', '40/elsewhere,', '41', '2probe', '42["cmd",null]'])(
    '[L11] with thousands of packets %s ends its session, and none of them is looked at',
    async (packet) => {
      const session = await RawPolling.open(setting.server);
      const waiting = session.poll();
      await session.post(many(5_000, packet).join(separator));
      const last = await waiting;
      expect([0, 400, '6', '1', `6${separator}1`]).toContain(last);
      expect(await session.poll()).toBe(400);
      await isWell();
    },
  );

  it('[L11] may hold some packets together', async () => {
    const session = await RawPolling.open(setting.server);
    const { token } = workshop.person(0);
    expect(await session.post(greeting(workshop.id, token))).toBe(200);
    await eventually(async () => expect(await session.poll()).toContain('40{'));
    const refused = many(10, '427["cmd",null]').join(separator);
    expect(await session.post(refused)).toBe(200);
    await eventually(async () => expect(await session.poll()).toContain('malformed'));
    expect(await session.post('41')).toBe(200);
  });

  it('[L11] above 64 KB is not read to its end, and ends the session', async () => {
    const session = await RawPolling.open(setting.server);
    expect([0, 413]).toContain(await session.post('3'.repeat(limits.payloadBytes + 1)));
    expect(await session.poll()).toBe(400);
  });

  it('[L11] says beforehand how long it is', async () => {
    const session = await RawPolling.open(setting.server);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('3'));
        controller.close();
      },
    });
    const wish = { method: 'POST', body, duplex: 'half' } as RequestInit; // newer than its type
    const status = await ask(setting.server, session.path, wish).then(
      (answer) => answer.status,
      () => 0,
    );
    expect([0, 411]).toContain(status);
  });
});

describe('a connection', () => {
  it.each([
    ['pongs', '3'],
    ['packets that nobody understands', 'x'],
    ['events that nobody listens to', '42["nothing"]'],
    ['answers to what nobody asked', '431[]'],
    ['events in pieces', '451-["cmd",{"_placeholder":true,"num":0}]'],
  ])('[L12] is cut when it sends more %s than anybody needs', async (_what, packet) => {
    const { raw } = await seated();
    raw.send(...many(limits.packets.atOnce + 50, packet));
    expect(await raw.closed).toEqual(expect.any(Number));
    await isWell();
  });

  it('[L12] is cut when it pings like mad, or sends too many bytes in frames that hold nothing', async () => {
    const [pinging, empty] = [(await seated()).raw, (await seated()).raw];
    for (let n = 0; n < limits.packets.atOnce + 50; n++) pinging.socket.ping('x'.repeat(100));
    expect(await pinging.closed).toBe(1006);
    for (let n = 0; n < 20_000 && empty.isOpen; n++) empty.socket.send('x'.repeat(50), { fin: false });
    expect(await empty.closed).toEqual(expect.any(Number));
    await isWell();
  });

  it('[L12] of a phone that empties its outbox, and of one that asks for everything, stays', async () => {
    const { wire } = await workshop.join();
    const replies = await Promise.all(
      Array.from({ length: 60 }, (_, n) => wire.ask('ChooseLocale', { locale: n % 2 ? 'nl' : 'en' })),
    );
    expect(replies.filter((reply) => !reply.ok && reply.code === 'too-fast')).toHaveLength(40);
    for (let n = 0; n < 100; n++) wire.socket.emit('pull', null);
    await eventually(() => expect(wire.snapshots.length).toBeGreaterThan(1));
    expect(wire.socket.connected).toBe(true);
  });

  it('[L13] without a seat may say a few words, and no more', async () => {
    const [talkative, long] = [await RawSocket.open(setting.server), await RawSocket.open(setting.server)];
    talkative.send(...many(limits.packetsBeforeSeat + 1, '3'));
    expect(await talkative.closed).toBe(1006);
    long.send('x'.repeat(limits.bytesBeforeSeat + 1));
    expect(await long.closed).toEqual(expect.any(Number));
    await isWell();
  });

  it('[L13] that does not say who it is, is ended', async () => {
    const raw = await RawSocket.open(setting.server);
    const since = performance.now();
    expect(await raw.closed).toBe(1006);
    expect(performance.now() - since).toBeGreaterThan(limits.silentMs - 500);
  });

  it.each([
    ['a second handshake', (token: string) => greeting(workshop.id, token)],
    ['a handshake for another namespace', () => '40/elsewhere,{}'],
    ['a connect error', () => '44{"message":"x"}'],
    ['an answer in pieces', () => '461-[]'],
  ])('[S12] ends at %s', async (_what, packet) => {
    const { raw, token } = await seated();
    raw.send(packet(token));
    expect(await raw.closed).toEqual(expect.any(Number));
    expect(raw.heard.filter((text) => text.startsWith('40{'))).toHaveLength(1);
    await isWell();
  });

  it.each([
    ['another namespace', '40/elsewhere,{}'],
    ['a command', '42["cmd",null]'],
    ['a farewell', '41'],
    ['a handshake of 3 KB', `40{"token":"${'x'.repeat(3_000)}"}`],
    ['a list', '40[]'],
  ])('[S12] that begins with %s ends', async (_what, packet) => {
    const raw = await RawSocket.open(setting.server);
    raw.send(packet);
    expect(await raw.closed).toEqual(expect.any(Number));
    expect(raw.heard).toHaveLength(1);
  });

  it('[S12] ends when the seat is given up', async () => {
    const { raw } = await seated();
    raw.send('41');
    expect(await raw.closed).toEqual(expect.any(Number));
  });

  it('[S3] that is refused ends once that is said', async () => {
    const raw = await RawSocket.open(setting.server);
    raw.send(greeting(workshop.id, 'nobody'));
    expect(await raw.closed).toEqual(expect.any(Number));
    expect(raw.heard.at(-1)).toContain('unauthenticated');
  });

  it('[K2] that sends attachments hears one refusal, and is not read', async () => {
    const { raw } = await seated();
    raw.send('451-7["cmd",{"_placeholder":true,"num":0}]');
    raw.socket.send(Buffer.alloc(1_000));
    raw.socket.send(Buffer.alloc(1_000));
    await eventually(() => expect(raw.heard.filter((text) => text.startsWith('437['))).toHaveLength(1));
    expect(raw.heard.at(-1)).toContain('malformed');
    expect(raw.isOpen).toBe(true);
    raw.socket.close();
  });
});

describe('a seat', () => {
  it('[L4] that goes on when it was told to wait is sent away, and its trainer hears that somebody floods', async () => {
    const person = await workshop.join();
    const left = new Promise((resolve) => person.wire.socket.once('disconnect', resolve));
    for (let n = 0; n < limits.insistence * limits.participantCommands + 10; n++) {
      person.wire.socket.emit('cmd', null, () => undefined);
    }
    await left;
    expect(person.wire.byes).toEqual([{ reason: 'overloaded', retryAfterMs: limits.sentAwayMs }]);
    const auth = { workshop: workshop.id, token: person.token };
    const tooFast = { code: 'too-fast', message: expect.any(String), retryAfterMs: expect.any(Number) };
    const refused = await refusedHandshake(setting.server, auth);
    expect(refused).toEqual(tooFast);
    expect(refused.retryAfterMs).toBeGreaterThan(limits.sentAwayMs / 2);
    const browser = new Browser(setting.server);
    const authorization = `Bearer ${person.token}`;
    const answer = await browser.post(`/api/workshops/${workshop.id}/commands`, {}, { authorization });
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-fast' } });
    await eventually(() => expect(workshop.lead.all('alarm')).toEqual([{ kind: 'flooding' }]));
    expect(workshop.person(0).wire.all('alarm')).toEqual([]);
    await isWell();
  });

  it('[L4] that asks again and again what is recorded is sent away, too', async () => {
    const { wire } = await workshop.join();
    const id = randomUUID();
    accepted(await wire.ask('ChooseLocale', { locale: 'en' }, id));
    const left = new Promise((resolve) => wire.socket.once('disconnect', resolve));
    for (let n = 0; n < limits.insistence * limits.participantCommands; n++) {
      wire.socket.emit('cmd', { id, kind: 'ChooseLocale', data: { locale: 'en' }, seen: 0 }, () => undefined);
    }
    await left;
    expect(wire.byes).toMatchObject([{ reason: 'overloaded' }]);
  });

  it('[L4] has one limit over socket and HTTP', async () => {
    const person = await workshop.join();
    await Promise.all(Array.from({ length: limits.participantCommands }, () => person.wire.send(null)));
    const authorization = `Bearer ${person.token}`;
    const { status, body } = await new Browser(setting.server).post(
      `/api/workshops/${workshop.id}/commands`,
      { id: randomUUID(), kind: 'ChooseLocale', data: { locale: 'en' } },
      { authorization },
    );
    expect([status, body]).toMatchObject([200, { ok: false, code: 'too-fast' }]);
  });

  it('[L4] of one kind spends nothing of another: a projector does not silence the lead', async () => {
    const other = await openWorkshop(setting.server, { participants: 0 });
    const projector = await other.conductor('projector');
    const many = Array.from({ length: 2 * limits.trainerCommands }, () => projector.send(null));
    expect(await Promise.all(many)).toContainEqual(expect.objectContaining({ code: 'too-fast' }));
    accepted(await other.lead.ask('LockLobby'));
    other.close();
  });

  it('[S13] takes a handshake so often, and hears when it may again', async () => {
    const { body } = await new Browser(setting.server).join({ code: workshop.code });
    const auth = { workshop: workshop.id, token: body.token };
    for (let n = 0; n < limits.handshakes; n++) (await workshop.wire(auth)).close();
    // some of it came back meanwhile, on a machine that has more to do
    const problem = await eventually(() => refusedHandshake(setting.server, auth), 15_000);
    expect(problem).toEqual({ code: 'too-fast', message: expect.any(String), retryAfterMs: expect.any(Number) });
    expect(problem.retryAfterMs).toBeLessThanOrEqual(10_000);
    await isWell();
  });

  it('[L6] of a trainer has so many screens, and the oldest makes way', async () => {
    const other = await openWorkshop(setting.server, { participants: 0 });
    const token = await other.token('projector');
    const screens: Wire[] = [];
    for (let n = 0; n <= limits.socketsPerTrainer; n++) screens.push(await other.wire({ token }));
    await eventually(() => expect(screens[0]?.byes).toEqual([{ reason: 'overloaded', retryAfterMs: 60_000 }]));
    expect(screens.slice(1).every(({ socket }) => socket.connected)).toBe(true);
    expect(other.lead.socket.connected).toBe(true);
    other.close();
  });
});

describe('a request of the engine', () => {
  it('[S4] is refused from a page of somebody else, also on a session that is open', async () => {
    const session = await RawPolling.open(setting.server);
    const from = (headers: Readonly<Record<string, string>>) => session.post('3', headers);
    const { host } = new URL(setting.server.url);
    const foreign = [`https://${host}`, `ftp://${host}`, 'https://elsewhere.test', 'null', 'http://workshop.test:81'];
    for (const origin of foreign) expect([origin, await from({ origin })]).toEqual([origin, 403]);
    for (const site of ['cross-site', 'same-site']) {
      expect((await ask(setting.server, '', { headers: { 'sec-fetch-site': site } })).status).toBe(403);
    }
    for (const origin of ['http://workshop.test', `http://${host}`]) expect(await from({ origin })).toBe(200);
    for (const site of ['same-origin', 'none']) {
      expect((await ask(setting.server, '', { headers: { 'sec-fetch-site': site } })).status).toBe(200);
    }
  });

  it('[S4] is refused a websocket with the scheme of another page', async () => {
    const origin = setting.server.url.replace('http:', 'https:');
    await expect(RawSocket.open(setting.server, { origin })).rejects.toThrow('400');
  });

  it('[S14] is no script that any page could load', async () => {
    for (const query of ['&j=0', '&j=']) expect((await ask(setting.server, query)).status).toBe(400);
  });

  it('[S14] is a GET or a POST', async () => {
    const session = await RawPolling.open(setting.server);
    for (const method of ['OPTIONS', 'PUT', 'DELETE', 'HEAD']) {
      expect((await ask(setting.server, session.path, { method })).status).toBe(405);
    }
    expect(await session.post('3')).toBe(200);
  });

  it('[S14] is answered with the headers of every page', async () => {
    const { headers } = await ask(setting.server, '');
    const page = (await new Browser(setting.server).get('/healthz')).headers;
    for (const name of [
      'x-content-type-options',
      'cross-origin-resource-policy',
      'content-security-policy',
      'x-frame-options',
    ]) {
      expect([name, headers.get(name)]).toEqual([name, page.get(name)]);
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
