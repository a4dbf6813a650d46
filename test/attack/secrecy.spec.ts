import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Recording } from '@rolwissel/protocol';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, recognition, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

const handleOf = ({ wire }: TestPerson): string => wire.snapshots[0]?.state.you.people.me?.handle ?? '';

const vote = ({ wire }: TestPerson, roundId: string, weight: 0 | 1 | 2 | 3) =>
  wire.ask('CastBallot', { roundId, ballot: recognition(weight) });

describe('a lead who wants to know what one person voted', () => {
  const usual = { create: { settings: {} } }; // with the threshold that everybody starts with

  it('[W11] learns nothing by looking between two votes, with phones of their own in the round', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 6, ...usual });
    const [first, second, ...others] = workshop.people;
    const roundId = await workshop.openRound();
    let looks = 0;
    for (const [index, person] of others.entries()) {
      accepted(await vote(person, roundId, 3));
      for (const own of [first, second]) accepted(await vote(own as TestPerson, roundId, (index % 4) as 0)); // two of six
      const look = await workshop.lead.ask('PeekRound', { roundId });
      if (look.ok) looks += 1;
    }
    expect(looks).toBe(0);
    workshop.close();
  });

  it('[W11] may look after the close, and then nobody votes any more', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 4, ...usual });
    const roundId = await workshop.openRound();
    for (const person of workshop.people) accepted(await vote(person, roundId, 1));
    accepted(await workshop.lead.ask('CloseRound', { roundId }));
    expect(accepted(await workshop.lead.ask('PeekRound', { roundId })).data).toHaveProperty('tally');
    await workshop.lead.ask('ReopenRound', { roundId });
    expect(await vote(workshop.person(0), roundId, 3)).toMatchObject({ ok: false });
    workshop.close();
  });

  const acts = {
    SetParticipationMode: (about: string) => ({ participantId: about, mode: 'watching' }),
    MergeParticipants: (about: string, kept: string) => ({ keptId: kept, mergedId: about }),
  };

  it.each([
    ['SetParticipationMode', 'open'],
    ['SetParticipationMode', 'looked at'],
    ['MergeParticipants', 'open'],
    ['MergeParticipants', 'looked at'],
  ] as const)('[W11] is answered the same to %s while a round is %s, whoever has voted', async (kind, state) => {
    const workshop = await openWorkshop(setting.server, { participants: 6, ...usual });
    const roundId = await workshop.openRound();
    for (const person of workshop.people.slice(0, 4)) accepted(await vote(person, roundId, 1)); // the last two did not
    if (state === 'looked at') {
      accepted(await workshop.lead.ask('CloseRound', { roundId }));
      accepted(await workshop.lead.ask('PeekRound', { roundId }));
    }
    const kept = handleOf(workshop.person(0));
    const asked = async (about: TestPerson) => {
      const ack = await workshop.lead.ask(kind, acts[kind](handleOf(about), kept));
      return ack.ok ? 'yes' : ack.code;
    };
    expect(await asked(workshop.person(1))).toBe(await asked(workshop.person(5)));
    workshop.close();
  });
});

/** The name-based uuid (RFC 9562, version 5) as any phone can make it. */
function guessedId(workshopId: string, name: string): string {
  const space = Buffer.from(workshopId.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

describe('a phone that votes under the ids of commands that time will ask for', () => {
  const soonest = 5; // seconds, of a round and of a timer
  const typesIn = async ({ trainer, id }: TestWorkshop) =>
    (await trainer.get<Recording>(`/api/workshops/${id}/recording`)).body.events.map(({ type }) => type);

  it('[K12] does not stop the clock: the round closes and the timer elapses', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const phone = workshop.person(0);
    const roundId = await workshop.openRound('recognition', { autoCloseAfterSeconds: soonest });
    accepted(await workshop.lead.ask('StartTimer', { seconds: soonest }));
    await workshop.inStep();
    const told = JSON.stringify([phone.wire.deltas, phone.wire.snapshots]);
    const [, closes] = /"autoCloseAt":(\d+)/.exec(told) ?? [];
    const [, elapses] = /"endsAt":(\d+)/.exec(told) ?? [];
    const [, timerId] = /"timerId":"([^"]+)"/.exec(told) ?? [];
    expect([closes, elapses, timerId]).not.toContain(undefined); // they are told, so they can be guessed with
    for (const name of [`CloseRound ${roundId} ${closes}`, `ElapseTimer ${timerId} ${elapses}`]) {
      const ballot = recognition(1);
      await phone.wire.ask('CastBallot', { roundId, ballot }, guessedId(workshop.id, name));
    }
    await sleep(soonest * 1_000);
    await eventually(
      async () => expect(await typesIn(workshop)).toEqual(expect.arrayContaining(['RoundClosed', 'TimerElapsed'])),
      5_000,
    );
    workshop.close();
  });
});
