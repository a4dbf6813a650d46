import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, recognition, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const family = '👨‍👩‍👧‍👦';
let workshop: TestWorkshop;
let roundId: string;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
  roundId = await workshop.openRound();
});

/** Sends what must not be recorded, and sees that nobody but its sender notices. */
async function harmless(sender: TestPerson, send: () => Promise<unknown>): Promise<unknown> {
  const head = await workshop.inStep();
  const witness = workshop.person(0).wire;
  const heard = witness.received.length;
  const reply = await send();
  expect(await workshop.head()).toBe(head);
  expect(witness.received.slice(heard)).toEqual([]);
  expect(sender.wire.socket.connected).toBe(true);
  accepted(await sender.wire.ask('ChooseLocale', { locale: 'nl' })); // the connection lives and is heard
  return reply;
}

const envelope = (kind: unknown, data: unknown) => ({ id: randomUUID(), kind, data, seen: 0 });
const cast = (ballot: unknown) => envelope('CastBallot', { roundId, ballot });
const objection = (text: unknown) => envelope('RaiseObjection', { objectionId: randomUUID(), text });
const parsed = (text: string): unknown => JSON.parse(text); // own members that a literal cannot have
const nested = (levels: number): unknown => (levels === 0 ? 1 : { deeper: nested(levels - 1) });

const misshapen: readonly (readonly [string, () => unknown, string])[] = [
  ['nothing', () => null, 'malformed'],
  ['a text', () => 'CastBallot', 'malformed'],
  ['a number', () => 7, 'malformed'],
  ['a list', () => [envelope('OpenLobby', {})], 'malformed'],
  ['an empty object', () => ({}), 'malformed'],
  ['an id that is no uuid', () => ({ ...envelope('LeaveWorkshop', {}), id: '1' }), 'malformed'],
  ['an id that is a list', () => ({ ...envelope('LeaveWorkshop', {}), id: [randomUUID()] }), 'malformed'],
  ['a kind that is a number', () => envelope(7, {}), 'malformed'],
  ['data that is a text', () => envelope('LeaveWorkshop', 'now'), 'malformed'],
  ['data that is a list', () => envelope('LeaveWorkshop', []), 'malformed'],
  ['a negative position seen', () => ({ ...envelope('LeaveWorkshop', {}), seen: -1 }), 'malformed'],
  ['a broken position seen', () => ({ ...envelope('LeaveWorkshop', {}), seen: 1.5 }), 'malformed'],
  ['an unknown kind', () => envelope('FlyAway', {}), 'unknown-kind'],
  ['a kind from the prototype', () => envelope('constructor', {}), 'unknown-kind'],
  ['a kind that is __proto__', () => envelope('__proto__', {}), 'unknown-kind'],
  ['a message of 17 KB', () => objection('x'.repeat(17 * 1024)), 'too-large'],
  ['17 KB in a field nobody reads', () => ({ ...cast(recognition()), more: '€'.repeat(6 * 1024) }), 'too-large'],
  ['nine levels', () => envelope('LeaveWorkshop', nested(8)), 'too-deep'],
];

const wrongData: readonly (readonly [string, () => unknown, string])[] = [
  ['no ballot', () => envelope('CastBallot', { roundId }), 'malformed'],
  ['a ballot of an unknown kind', () => cast({ kind: 'coin', side: 1 }), 'malformed'],
  ['a ballot of another kind', () => cast({ kind: 'fist', value: 3 }), 'malformed'],
  [
    'a weight beyond the scale',
    () => cast({ ...recognition(), frequency: { ...recognition().frequency, boss: 4 } }),
    'out-of-range',
  ],
  [
    'a broken weight',
    () => cast({ ...recognition(), frequency: { ...recognition().frequency, boss: 0.5 } }),
    'out-of-range',
  ],
  [
    'a weight that is a text',
    () => cast({ ...recognition(), frequency: { ...recognition().frequency, boss: '1' } }),
    'malformed',
  ],
  [
    'a sentence that does not exist',
    () => cast({ ...recognition(), frequency: { ...recognition().frequency, joy: 1 } }),
    'malformed',
  ],
  [
    'own __proto__ in the data',
    () => envelope('CastBallot', parsed(`{"roundId":"${roundId}","__proto__":{"ballot":1}}`)),
    'malformed',
  ],
  ['own constructor in a ballot', () => cast(parsed('{"kind":"recognition","constructor":{}}')), 'malformed'],
  [
    'a round that does not exist',
    () => envelope('CastBallot', { roundId: randomUUID(), ballot: recognition() }),
    'round-closed',
  ],
  ['U+0000', () => objection('Dat gaat niet\u0000 door'), 'text-not-clean'],
  ['half a pair', () => objection('Dat gaat niet \ud800 door'), 'text-not-clean'],
  ['an escape', () => objection('Dat gaat \u001b[31mniet door'), 'text-not-clean'],
  ['nine emoji where ten characters are asked for', () => objection(family.repeat(9)), 'text-too-short'],
  ['281 emoji where 280 characters fit', () => objection(family.repeat(281)), 'text-too-long'],
];

describe('a command that cannot be read', () => {
  it.each([...misshapen, ...wrongData])(
    '[K2] is refused in words and leaves no trace: %s',
    async (_what, make, code) => {
      const sender = await workshop.join();
      const reply = await harmless(sender, () => sender.wire.send(make()));
      expect(reply).toEqual({ ok: false, code, message: expect.stringMatching(/[.?]$/) });
    },
  );

  it('[L3] is none for marks that nobody sees: they are taken out', async () => {
    const { wire } = await workshop.join();
    for (const text of ['Dat gaat \u202eniet door', '\ufeffDat gaat niet\u200e door', 'Dat gaat\u2066 niet door']) {
      expect(await wire.ask('RaiseObjection', { objectionId: randomUUID(), text })).toMatchObject({ ok: true });
    }
    await wire.caughtUp(await workshop.head());
    const raised = wire
      .all('own')
      .flat()
      .flatMap(({ type, data }) => (type === 'ObjectionRaised' ? [data.text] : []));
    expect(raised).toEqual(Array.from({ length: 3 }, () => ({ text: 'Dat gaat niet door' })));
  });

  it('[L3] counts what a reader counts, and says how much is too much', async () => {
    const { wire } = await workshop.join();
    expect(await wire.send(objection(family.repeat(281)))).toMatchObject({ message: 'Te lang: nog 1 tekens eraf.' });
    expect(await wire.send(objection(family.repeat(10)))).toMatchObject({ ok: true });
  });

  it('[K2] is refused when it carries binary attachments', async () => {
    const sender = await workshop.join();
    const bytes = Buffer.from([1, 2, 3]);
    for (const value of [bytes, { ...cast(recognition()), data: bytes }, objection(bytes), cast(bytes)]) {
      const reply = await harmless(sender, () => sender.wire.send(value));
      expect(reply).toMatchObject({ ok: false, code: 'malformed' });
    }
  });

  it('[K2] is refused when it holds nothing at all, or more than one thing', async () => {
    const sender = await workshop.join();
    const { socket } = sender.wire;
    expect(await harmless(sender, () => socket.timeout(2_000).emitWithAck('cmd'))).toMatchObject({ code: 'malformed' });
    const two = () => socket.timeout(2_000).emitWithAck('cmd', envelope('FlyAway', {}), 'and more');
    expect(await harmless(sender, two)).toMatchObject({ code: 'unknown-kind' });
  });

  it('[K2] is taken without a word when nobody waits for one', async () => {
    const sender = await workshop.join();
    await harmless(sender, async () => {
      for (const value of [null, 7, envelope('FlyAway', {}), objection('kort')]) sender.wire.socket.emit('cmd', value);
    });
    const head = await workshop.head();
    sender.wire.socket.emit('cmd', cast(recognition()));
    await sender.wire.caughtUp(head + 1);
    expect(
      sender.wire
        .all('own')
        .flat()
        .map(({ type }) => type),
    ).toContain('BallotCast');
  });

  it('[S6] is passed over when it is no command', async () => {
    const sender = await workshop.join();
    const last = await harmless(sender, async () => {
      const { socket } = sender.wire;
      for (const payload of [null, undefined, 'x', { message: { toString: 1 } }]) {
        for (const event of ['error', 'cmd ', 'hello', 'message', '']) socket.emit(event, payload);
      }
      for (const after of [-1, 1.5, '1', {}, [], true]) socket.emit('pull', after);
      return sender.wire.ask('ChooseLocale', { locale: 'nl' });
    });
    expect(last).toMatchObject({ ok: true });
  });

  it('[K14] comes too late after the close, and the earlier ballot stands', async () => {
    const round = await workshop.openRound('fist', { subject: 'recognition' });
    const { wire } = await workshop.join();
    const ballot = (value: number) => ({ roundId: round, ballot: { kind: 'fist', value } });
    accepted(await wire.ask('CastBallot', ballot(4)));
    accepted(await workshop.lead.ask('CloseRound', { roundId: round }));
    const refusal = await wire.ask('CastBallot', ballot(1));
    expect(refusal).toMatchObject({ ok: false, code: 'round-closed' });
    expect(refusal).not.toHaveProperty('retryAfterMs');
    await workshop.inStep();
    expect(workshop.lead.deltas.flatMap(({ events }) => events).at(-1)).toMatchObject({ data: { cast: 1 } });
  });

  it('[L1] refuses what is far too large without reading it, however it is made', async () => {
    const { wire } = await workshop.join();
    expect(await wire.send(objection('x'.repeat(60_000)))).toMatchObject({ ok: false, code: 'too-large' });
    const acked = new Promise<string>((resolve) =>
      wire.socket.io.engine.on('packet', ({ data }) => {
        if (typeof data === 'string' && data.startsWith('3999')) resolve(data);
      }),
    );
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    wire.socket.io.engine.write(`2999["cmd",{"id":"${randomUUID()}","kind":"OpenLobby","data":${deep}}]`);
    expect(await acked).toContain('too-large');
    expect(await wire.ask('ChooseLocale', { locale: 'en' })).toMatchObject({ ok: true });
  });

  it('[L1] ends the connection above 64 KB, and that one only', async () => {
    const sender = await workshop.join();
    const lost = new Promise((resolve) => sender.wire.socket.once('disconnect', resolve));
    sender.wire.socket.emit('cmd', objection('x'.repeat(65 * 1_024)));
    await lost;
    expect(workshop.person(0).wire.socket.connected).toBe(true);
    const again = await workshop.wire({ token: sender.token });
    expect(await again.ask('ChooseLocale', { locale: 'en' })).toMatchObject({ ok: true });
  });

  it('[E2] speaks the language of the seat', async () => {
    const { body } = await workshop.trainer.join({ code: workshop.code, locale: 'en' });
    const wire = await workshop.wire({ token: body.token });
    expect(await wire.ask('FlyAway')).toMatchObject({ message: expect.stringMatching(/^[A-Z].* /) });
    const nobody = await workshop.conductor('projector', { locale: 'en' });
    expect(await nobody.ask('OpenLobby')).toMatchObject({
      code: 'not-lead',
      message: 'Only the lead trainer can do this. Ask the other trainer to hand over.',
    });
  });
});

describe('too many commands', () => {
  it('[L4] are told to wait, with how long, and are not recorded', async () => {
    const { wire } = await workshop.join();
    const replies = await Promise.all(
      Array.from({ length: 25 }, (_, n) => wire.ask('ChooseLocale', { locale: n % 2 ? 'nl' : 'en' })),
    );
    const late = replies.slice(20);
    expect(replies.slice(0, 20).every(({ ok }) => ok)).toBe(true);
    for (const reply of late) {
      expect(reply).toMatchObject({ ok: false, code: 'too-fast', retryAfterMs: expect.any(Number) });
    }
    expect(
      wire
        .all('own')
        .flat()
        .filter(({ type }) => type === 'LocaleChosen').length,
    ).toBeLessThanOrEqual(20);
  });

  it('[L4] do not count when they are recorded already: they are answered as before', async () => {
    const { wire } = await workshop.join();
    const id = randomUUID();
    const first = accepted(await wire.ask('ChooseLocale', { locale: 'en' }, id));
    await Promise.all(Array.from({ length: 21 }, () => wire.send(null)));
    expect(await wire.ask('ChooseLocale', { locale: 'en' }, id)).toEqual({ ...first, again: true });
    expect(await wire.ask('ChooseLocale', { locale: 'nl' })).toMatchObject({ code: 'too-fast' });
  });

  it('[L4] count also when they cannot be read', async () => {
    const { wire } = await workshop.join();
    const replies = await Promise.all(Array.from({ length: 21 }, () => wire.send(null)));
    expect(replies.at(-1)).toMatchObject({ code: 'too-fast' });
  });
});
