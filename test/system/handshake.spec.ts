import { createHmac, hkdfSync, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { FOLD } from '@rolwissel/domain';
import type { ConnectProblem } from '@rolwissel/protocol';
import { refusalTexts } from '@rolwissel/texts';
import { io } from 'socket.io-client';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { refusedHandshake, Wire } from '../support/wire.ts';
import { accepted, openWorkshop, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
});

/** A token as only the holder of the server's secret can make it. */
function forged(text: string): string {
  const key = Buffer.from(hkdfSync('sha256', setting.server.secretKey, '', 'rolwissel seats 1', 32));
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

const connectWith = (auth: unknown) =>
  io(setting.server.url, {
    auth: (give) => give(auth as object), // to see what becomes of it
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });

const refusal = (code: string): ConnectProblem => ({
  code,
  message: expect.stringMatching(/[.?]$/) as unknown as string,
});

describe('a handshake', () => {
  it('[S1] opens with hello, then one state', async () => {
    const { wire, participantId } = await workshop.join();
    const [hello, state, ...more] = wire.messages.map(({ name }) => name);
    expect([hello, state, more]).toEqual(['hello', 'snapshot', []]);
    expect(wire.hello).toEqual({
      proto: 1,
      head: wire.position,
      audience: 'participants',
      serverTime: expect.any(Number),
      you: participantId,
    });
    expect(Math.abs((wire.hello?.serverTime ?? 0) - Date.now())).toBeLessThan(2_000);
  });

  it('[S2] tells facilitator and projector where the door is', async () => {
    for (const kind of ['facilitator', 'projector'] as const) {
      const { hello } = await workshop.conductor(kind);
      const url = expect.stringMatching(/^http:\/\/workshop\.test\/#[\w-]{22}$/);
      expect(hello).toMatchObject({ audience: kind, door: { code: workshop.code, url } });
    }
  });

  it('[S1] tells a facilitator which trainer they are, and a projector nobody', async () => {
    const { body } = await workshop.trainer.get<{ trainerId: string }>('/api/session');
    expect((await workshop.conductor('facilitator')).hello?.you).toBe(body.trainerId);
    expect((await workshop.conductor('projector')).hello).not.toHaveProperty('you');
  });

  it('[S3] is refused with a code and a sentence', async () => {
    const { token } = workshop.person(0);
    const id = workshop.id;
    const other = await openWorkshop(setting.server, { participants: 0 });
    const [, , trainerId, until, session] = (await workshop.token('facilitator')).split('.');
    const expired = forged(`f.${id}.${trainerId}.${Date.now() - 1}.${session}`);
    const sessionless = forged(`f.${id}.${trainerId}.${until}`);
    const ended = forged(`f.${id}.${trainerId}.${until}.${'A'.repeat(43)}`);
    const stranger = forged(`p.${id}.${randomUUID()}.0`);
    const nowhere = randomUUID();
    const cases: readonly (readonly [unknown, string])[] = [
      [{ workshop: id, token: '' }, 'unauthenticated'],
      [{ workshop: id, token: `${token}x` }, 'unauthenticated'],
      [{ workshop: id, token: token.replace('p.', 'f.') }, 'unauthenticated'],
      [{ workshop: id, token: { length: 1 } }, 'unauthenticated'],
      [{ workshop: id, token: expired }, 'unauthenticated'],
      [{ workshop: id, token: sessionless }, 'unauthenticated'],
      [{ workshop: id, token: ended }, 'unauthenticated'],
      [{ workshop: id, token: stranger }, 'unauthenticated'],
      [{ workshop: other.id, token }, 'unknown-workshop'],
      [{ workshop: 'here', token }, 'unknown-workshop'],
      [{ workshop: nowhere, token: forged(`f.${nowhere}.${trainerId}.${until}.${session}`) }, 'unknown-workshop'],
      [{ workshop: id, token, proto: 2 }, 'protocol-outdated'],
      [{ workshop: id, token, proto: '1' }, 'protocol-outdated'],
    ];
    for (const [auth, code] of cases) {
      expect(await refusedHandshake(setting.server, auth)).toEqual(refusal(code));
    }
  });

  it('[S3] is refused when it says nothing of itself', async () => {
    const socket = connectWith({});
    const error = await new Promise<Error & { data?: unknown }>((resolve) => socket.once('connect_error', resolve));
    expect(error.data).toEqual(refusal('protocol-outdated'));
    socket.disconnect();
  });

  it('[S3] ends the connection when it is no object', async () => {
    for (const auth of [null, [], 'token', 7]) {
      const socket = connectWith(auth);
      await new Promise((resolve) => socket.io.once('close', resolve));
      expect(socket.connected).toBe(false);
    }
    expect(await workshop.lead.ask('LockLobby')).toMatchObject({ ok: true });
    expect(await workshop.lead.ask('UnlockLobby')).toMatchObject({ ok: true });
  });

  it('[S3] is refused to somebody who was removed', async () => {
    const person = await workshop.join();
    const reason = { participantId: handleOf(person.wire), reason: 'disruptive' };
    accepted(await workshop.lead.ask('RemoveParticipant', reason));
    const auth = { workshop: workshop.id, token: person.token };
    expect(await refusedHandshake(setting.server, auth)).toEqual(refusal('removed'));
    const reply = await workshop.trainer.post<unknown>(
      `/api/workshops/${workshop.id}/commands`,
      {},
      {
        authorization: `Bearer ${person.token}`,
      },
    );
    expect(reply).toMatchObject({ status: 403, body: { code: 'removed' } });
  });

  it('[E2] is refused in the language that is asked for', async () => {
    const auth = { workshop: workshop.id, token: 'nobody', proto: 1, fold: FOLD, after: null };
    const { message } = await refusedHandshake(setting.server, { ...auth, locale: 'en' });
    expect(message).not.toBe((await refusedHandshake(setting.server, auth)).message);
    expect(message).toBe(refusalTexts.in('en').sentence('unauthenticated'));
  });

  it('[S4] is refused to a page of somebody else, over every transport', async () => {
    const auth = { workshop: workshop.id, token: workshop.person(0).token, proto: 1, fold: FOLD, after: null };
    for (const origin of ['https://elsewhere.test', 'http://workshop.test.elsewhere.test', 'null', 'x']) {
      for (const transport of ['websocket', 'polling']) {
        const wire = new Wire(setting.server, auth, { transports: [transport], extraHeaders: { origin } });
        await expect(wire.ready()).rejects.toThrow(/^(websocket|xhr poll) error$/);
        wire.close();
      }
    }
    for (const origin of ['http://workshop.test', setting.server.url]) {
      const wire = new Wire(setting.server, auth, { extraHeaders: { origin } });
      await wire.ready();
      wire.close();
    }
  });

  it('[S5] works over long-polling, and then moves on to a websocket', async () => {
    const auth = { workshop: workshop.id, token: workshop.person(0).token };
    const wire = await new Wire(setting.server, auth, { transports: ['polling', 'websocket'] }).ready();
    expect(await wire.ask('ChooseLocale', { locale: 'en' })).toMatchObject({ ok: true });
    await eventually(() => expect(wire.socket.io.engine.transport.name).toBe('websocket'));
    expect(await wire.ask('ChooseLocale', { locale: 'nl' })).toMatchObject({ ok: true });
    wire.close();
  });

  it('[L6] a sixth screen of one person sends the oldest away for a while', async () => {
    const person = await workshop.join();
    const auth = { token: person.token };
    const more = [];
    for (let n = 0; n < 4; n++) more.push(await workshop.wire(auth));
    expect(person.wire.socket.connected).toBe(true);
    const sixth = await workshop.wire(auth);
    await eventually(() => expect(person.wire.byes).toEqual([{ reason: 'overloaded', retryAfterMs: 60_000 }]));
    await eventually(() => expect(person.wire.socket.connected).toBe(false));
    expect([...more, sixth].every(({ socket }) => socket.connected)).toBe(true);
    for (const wire of [...more, sixth]) wire.close();
  });
});

/** P01, P02 …: how trainers call whoever sits here. */
function handleOf(wire: Wire): string {
  const handle = wire.snapshots.at(-1)?.state.you.people.me?.handle;
  if (!handle) throw new Error('This seat does not know itself');
  return handle;
}
