import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { commandKinds } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { Browser } from '../support/browser.ts';
import { randomCommand } from '../support/random-commands.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, type TestWorkshop } from '../support/workshop.ts';

/** How many times as much; the long form is `npm run fuzz`. */
const times = Number(process.env.FUZZ ?? 1);
jest.setTimeout(20_000 + times * 30_000);

const setting = inOneServer();
let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
});

/** The server is as well as before: it answers, and somebody else's connection still works. */
async function isWell(): Promise<boolean> {
  const { status } = await new Browser(setting.server).get('/readyz');
  const reply = await workshop.person(0).wire.ask('StartTimer', {});
  return status === 200 && !reply.ok && workshop.lead.socket.connected;
}

const nasty = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    '\u0000',
    '\ud800',
    '\u202e',
    'a'.repeat(20_000),
    -0,
    Number.MAX_SAFE_INTEGER,
  ),
  fc.jsonValue(),
  fc.uuid(),
);

/** A command in which one thing is not what it should be. */
const spoilt = fc
  .tuple(randomCommand, fc.uuid(), nasty, fc.nat(5), fc.constantFrom(...commandKinds))
  .map(([{ kind, data }, id, value, where, other]) => {
    const envelope: Record<string, unknown> = { id, kind, data: { ...data }, seen: 0 };
    const fields = Object.keys(data);
    if (where === 0) return value;
    if (where === 1) return { ...envelope, kind: other };
    if (where === 2) return { ...envelope, data: value };
    if (where === 3) return { ...envelope, [['id', 'kind', 'seen'][fields.length % 3] ?? 'id']: value };
    return { ...envelope, data: { ...data, [fields[where % Math.max(1, fields.length)] ?? 'x']: value } };
  });

/** Nothing but its kind is needed to be forgotten, and whoever is has no connection any more. */
const isErasing = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'EraseParticipant';

describe('whatever is sent', () => {
  it('[K2] as a command gets one reply, and the server stays well', async () => {
    for (let turn = 0; turn < times; turn++) {
      const people = await Promise.all(Array.from({ length: 30 }, () => workshop.join()));
      const values = fc.sample(spoilt, people.length * 18);
      const replies: Ack[] = await Promise.all(
        values.map((value, index) => people[index % people.length]?.wire.send(value, 15_000) as Promise<Ack>), // there are so many
      );
      expect(replies.filter((reply) => typeof reply.ok !== 'boolean')).toEqual([]);
      expect(replies.filter((reply) => !reply.ok && reply.code === 'failed')).toEqual([]);
      const forgotten = values.flatMap((value, index) =>
        isErasing(value) && replies[index]?.ok ? [people[index % people.length]?.alias] : [],
      );
      const away = people.flatMap(({ alias, wire }) => (wire.socket.connected ? [] : [alias]));
      expect(away.filter((alias) => !forgotten.includes(alias))).toEqual([]);
      expect(await isWell()).toBe(true);
      for (const { wire } of people) wire.close();
    }
  });

  it('[S6] over the raw connection ends at most that connection', async () => {
    const { url } = setting.server;
    const raw = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const auth = JSON.stringify({
      proto: 1,
      fold: '1',
      token: workshop.person(0).token,
      workshop: workshop.id,
      after: null,
    });
    const packet = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '2',
        '3',
        '40',
        '41',
        '42',
        '43',
        '44',
        '45',
        '46',
        '420[]',
        '42["cmd"]',
        '421["cmd",null]',
        '451-["cmd",{"_placeholder":true,"num":0}]',
        '4510000-["cmd"]',
        '42["error",null]',
        '42[0]',
        '430[1]',
      ),
      fc
        .tuple(fc.constantFrom('42', '421', '45', '451-', '43', '40', '6'), fc.json())
        .map(([head, body]) => head + body),
    );
    for (let turn = 0; turn < 60 * times; turn++) {
      const socket = new WebSocket(raw);
      await new Promise((resolve) => socket.once('open', resolve));
      if (turn % 3 > 0) socket.send(`40${auth}`);
      for (const text of fc.sample(packet, 10)) {
        if (socket.readyState === WebSocket.OPEN) socket.send(turn % 5 === 0 ? Buffer.from(text) : text);
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
      socket.terminate();
    }
    expect(await isWell()).toBe(true);
  });

  it('[E1] in a request gets an answer of ours, never a crash', async () => {
    const { body } = await workshop.trainer.post<{ id: string }>('/api/workshops', { title: 'Proef' });
    const path = fc.constantFrom(
      '/api/session',
      '/api/join',
      '/api/rejoin',
      '/api/workshops',
      `/api/workshops/${body.id}/seats`,
      `/api/workshops/${workshop.id}/commands`,
      `/api/workshops/${body.id}/recording?as=`,
      '/api/packs/%00/%ff',
      '/j/%E0%A4%A',
      `/api/workshops/${randomUUID()}`,
    );
    const field = fc.constantFrom(
      'title',
      'plan',
      'settings',
      'format',
      'locales',
      'code',
      'secret',
      'alias',
      'locale',
      'rulesAccepted',
      'participantId',
      'personalCode',
      'kind',
      'ownerKey',
      'id',
      'data',
    );
    const request = fc.record({
      path,
      body: fc.oneof(fc.dictionary(field, nasty, { noNullPrototype: true }), nasty),
      text: fc.option(fc.string({ maxLength: 100 }), { freq: 5 }),
    });
    const authorization = `Bearer ${workshop.person(0).token}`;
    for (const { path: to, body: sent, text } of fc.sample(request, 200 * times)) {
      const answer = await workshop.trainer.call('POST', to, text ?? JSON.stringify(sent) ?? '', { authorization });
      expect([to, answer.status, answer.text]).toEqual([
        to,
        expect.any(Number),
        expect.not.stringMatching(/node_modules| at /),
      ]);
      expect([200, 201, 204, 400, 401, 403, 404, 409, 413, 422, 429]).toContain(answer.status);
    }
    expect(await isWell()).toBe(true);
    accepted(await workshop.lead.ask('LockLobby'));
  });
});
