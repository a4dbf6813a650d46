import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Ack, Recording, Seated, Verified } from '@rolwissel/protocol';
import { backUp } from '../../apps/server/src/backups/backup.ts';
import { restore } from '../../apps/server/src/backups/restore.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { NoShowSweeper } from '../../apps/server/src/rooms/no-show-sweeper.ts';
import { Browser, signedIn } from '../support/browser.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { testKeys } from '../support/test-server.ts';
import { eventually, until } from '../support/until.ts';
import { refusedHandshake } from '../support/wire.ts';
import {
  accepted,
  insist,
  openWorkshop,
  recognition,
  type TestPerson,
  type TestWorkshop,
} from '../support/workshop.ts';

jest.setTimeout(60_000);

const setting = inOneServer();
const folder = mkdtempSync(join(tmpdir(), 'rolwissel-forgotten-'));
let other: OwnServer;
let elsewhere: ScratchDatabase;
let moved: OwnServer | undefined;

beforeAll(async () => {
  other = await setting.another();
  elsewhere = await createScratchDatabase(process.env.TEST_DATABASE_URL);
});
afterAll(async () => {
  await moved?.stop();
  await elsewhere.drop();
  rmSync(folder, { recursive: true });
});

/** What the person who is forgotten is called, and every word they write. */
const words = ['Zwaluw', 'Kwartel', 'prijslijstje', 'kraanmachinist', 'Fuut', 'groothandelaar', 'nooitmeer'];
const rare = { kind: 'recognition', frequency: { wait: 3, spec: 2, terms: 1, price: 0, service: 2, boss: 3 } };

const handleOf = ({ wire }: TestPerson): string => wire.snapshots[0]?.state.you.people.me?.handle ?? '';

/** A workshop in which the first of the people votes and writes all that can be written. */
async function talkative(): Promise<{ readonly workshop: TestWorkshop; readonly person: TestPerson }> {
  const create = { settings: { minTotal: 2, moderation: 'off' } };
  const workshop = await openWorkshop(setting.server, { participants: 0, create });
  const person = await workshop.join({ alias: 'Zwaluw' });
  for (let n = 0; n < 3; n++) await workshop.join();
  await workshop.start();
  const { wire } = person;
  accepted(await wire.ask('ChangeAlias', { alias: 'Kwartel' }));
  const roundId = await workshop.openRound();
  accepted(await wire.ask('CastBallot', { roundId, ballot: rare }));
  for (const { wire: next } of workshop.people.slice(1)) {
    accepted(await next.ask('CastBallot', { roundId, ballot: recognition(2) }));
  }
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
  const about = { objectionId: randomUUID() };
  accepted(await wire.ask('RaiseObjection', { ...about, text: 'Het prijslijstje klopt nooit', showAlias: true }));
  accepted(await workshop.person(1).wire.ask('SupportObjection', about));
  const others = { objectionId: randomUUID() };
  accepted(await workshop.person(1).wire.ask('RaiseObjection', { ...others, text: 'Wie betaalt er eigenlijk' }));
  accepted(
    await wire.ask('AnswerObjection', {
      ...others,
      answerId: randomUUID(),
      text: 'De kraanmachinist',
      kind: 'clarify',
    }),
  );
  const known = { pseudonym: 'Fuut', customerKind: 'groothandelaar', sentenceIds: ['wait'], offered: true };
  accepted(await wire.ask('NameCase', { caseId: randomUUID(), ...known }));
  const wording = { kind: 'joint', text: 'Het nooitmeer', measure: '', dueWeeks: 4, servesBoss: 'x', servesBuyer: 'y' };
  accepted(await wire.ask('ProposeObjective', { objectiveId: randomUUID(), ...wording }));
  await workshop.inStep();
  return { workshop, person };
}

/** Everything that anybody who is left is told, over HTTP and socket. */
async function told(workshop: TestWorkshop, server: OwnServer): Promise<string> {
  const trainer = await signedIn(server);
  const all: string[] = [];
  for (const as of ['facilitator', 'projector', 'participant']) {
    all.push((await trainer.get(`/api/workshops/${workshop.id}/recording?as=${as}`)).text);
  }
  const seatOf = async (kind: 'facilitator' | 'projector') =>
    (await trainer.post<Seated>(`/api/workshops/${workshop.id}/seats`, { kind })).body.token;
  const tokens = [await seatOf('facilitator'), await seatOf('projector')];
  for (const token of [...tokens, ...workshop.people.slice(1).map((person) => person.token)]) {
    const wire = await workshop.wire({ token }, server);
    all.push(JSON.stringify(wire.snapshots));
    wire.close();
  }
  return all.join('\n');
}

const foundIn = (text: string): readonly string[] => words.filter((word) => text.includes(word));

/** The same value with every text, there or not, the same. */
const wordless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/\{"(text":"(?:[^"\\]|\\.)*"|erased":true)\}/g, '"~"')); // a text is all there is in it

async function recorded(workshop: TestWorkshop, upTo: number) {
  const { body } = await workshop.trainer.get<Recording>(`/api/workshops/${workshop.id}/recording`);
  return wordless(body.events.filter(({ position }) => position <= upTo));
}

async function seen(workshop: TestWorkshop, server: OwnServer) {
  const wire = await workshop.wire({ token: await workshop.token('facilitator') }, server);
  wire.close();
  const { rounds, cases, objections, objectives, steps } = wire.snapshots[0]?.state ?? {};
  return wordless({ rounds, cases, objections, objectives, steps });
}

describe('somebody who is forgotten', () => {
  it('[J14] is read nowhere any more: on no screen, in no answer, in no dump; and everything still works', async () => {
    const { workshop, person } = await talkative();
    const far = await workshop.wire({ token: workshop.person(1).token }, other);
    const farLead = await workshop.wire({ token: await workshop.token('facilitator') }, other);
    const second = await workshop.wire({ token: person.token }, other);
    expect([...foundIn(await told(workshop, setting.server))].sort()).toEqual([...words].sort());
    const before = { head: await workshop.head(), state: await seen(workshop, setting.server) };
    const recording = await recorded(workshop, before.head);

    const since = performance.now();
    accepted(await person.wire.ask('EraseParticipant'));
    for (const wire of [workshop.lead, workshop.person(2).wire, far, farLead]) {
      await until('the screen is told anew', () => wire.snapshots.length === 2, 2_000);
      expect(foundIn(JSON.stringify(wire.snapshots[1]))).toEqual([]);
    }
    for (const wire of [person.wire, second]) {
      await until('the seat is gone', () => !wire.socket.connected, 1_000);
      expect(wire.byes).toEqual([{ reason: 'removed' }]);
    }
    expect(performance.now() - since).toBeLessThan(2_000);

    for (const server of [setting.server, other]) {
      expect(foundIn(await told(workshop, server))).toEqual([]);
      expect(await seen(workshop, server)).toEqual(before.state);
      const auth = { workshop: workshop.id, token: person.token };
      expect(await refusedHandshake(server, auth)).toMatchObject({ code: 'removed' });
      const late = await workshop.wire({ token: workshop.person(1).token, after: before.head }, server);
      expect(late.snapshots).toHaveLength(1);
      late.close();
    }
    expect(await recorded(workshop, before.head)).toEqual(recording);
    const verified = await workshop.trainer.get<Verified>(`/api/workshops/${workshop.id}/verify`);
    expect(verified.body).toMatchObject({ ok: true, events: before.head + 1 });

    for (const { app } of [setting.server, other]) await app.get(NoShowSweeper).sweep(); // which heard them before
    const file = join(folder, 'after.jsonl.gz');
    await backUp(setting.database.url, file, new Date().toISOString());
    const dump = gunzipSync(readFileSync(file)).toString();
    expect(dump).toContain(workshop.id);
    expect(foundIn(dump)).toEqual([]);
    const ballots = dump
      .split('\n')
      .filter((line) => line.includes('"BallotCast"') && line.includes(person.participantId));
    expect(ballots.map((line) => [line.includes('"sealed"'), line.includes('frequency')])).toEqual([[true, false]]);
    expect(
      dump
        .split('\n')
        .filter((line) => /^\["(subject_key|seat_seen)"/.test(line) && line.includes(person.participantId)),
    ).toEqual([]);

    await restore(elsewhere.url, file, testKeys.secretKey);
    moved = await startServer(elsewhere.url);
    expect(foundIn(await told(workshop, moved))).toEqual([]);
    workshop.close();
  });

  it('[J14] leaves a workshop that goes on, and may come in anew', async () => {
    const { workshop, person } = await talkative();
    accepted(await person.wire.ask('EraseParticipant'));
    const back = { code: workshop.code, alias: 'Kwartel', personalCode: person.personalCode };
    const rejoining = async () => (await new Browser(setting.server).post('/api/rejoin', back)).status;
    await eventually(async () => expect(await rejoining()).toBe(401)); // 503 while the workshop is read again
    const same = await new Browser(setting.server).join({ code: workshop.code, participantId: person.participantId });
    expect(same).toMatchObject({ status: 403, body: { code: 'removed' } });
    const anew = await workshop.join({ alias: 'Kwartel' });
    const roundId = await workshop.openRound('recognition', { ordinal: 2 });
    for (const { wire } of [...workshop.people.slice(1, 4), anew]) {
      accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(1) }));
    }
    accepted(await workshop.lead.ask('CloseRound', { roundId }));
    accepted(await workshop.lead.ask('RevealRound', { roundId }));
    expect((await workshop.trainer.get<Verified>(`/api/workshops/${workshop.id}/verify`)).body.ok).toBe(true);
    workshop.close();
  });

  it('[J14] waits for the end of a vote, whoever voted, and hears the same', async () => {
    const { workshop, person } = await talkative();
    const roundId = await workshop.openRound('recognition', { ordinal: 2 });
    accepted(await person.wire.ask('CastBallot', { roundId, ballot: rare }));
    const ask = ({ wire }: TestPerson): Promise<Ack> => wire.ask('EraseParticipant');
    const byLead = (participantId: string) => workshop.lead.ask('EraseParticipant', { participantId });
    const answers = async () => [
      await ask(person),
      await ask(workshop.person(1)),
      await byLead(handleOf(person)),
      await byLead(handleOf(workshop.person(1))),
    ];
    const refusal = expect.objectContaining({ ok: false, code: 'round-still-open' });
    expect(await answers()).toEqual([refusal, refusal, refusal, refusal]);
    accepted(await workshop.lead.ask('CloseRound', { roundId }));
    expect(await answers()).toEqual([refusal, refusal, refusal, refusal]);
    accepted(await workshop.lead.ask('DiscardRound', { roundId }));
    accepted(await byLead(handleOf(person)));
    await eventually(() => expect(person.wire.byes).toEqual([{ reason: 'removed' }]));
    workshop.close();
  });

  it('[J14] while everybody acts: nobody else loses anything, on two nodes', async () => {
    const { workshop, person } = await talkative();
    const far = await Promise.all(workshop.people.slice(1).map(({ token }) => workshop.wire({ token }, other)));
    let going = true;
    const acked: number[] = [];
    const busy = [...workshop.people.slice(1).map(({ wire }) => wire), ...far].map(async (wire, n) => {
      while (going) {
        const ack = await insist(wire, 'ChooseLocale', { locale: acked.length % 2 ? 'nl' : 'en' });
        if (ack.ok) acked.push(ack.position);
        await new Promise((resolve) => setTimeout(resolve, 1_000 + 50 * n));
      }
    });
    await until('they are busy', () => acked.length > 6, 5_000);
    accepted(await person.wire.ask('EraseParticipant'));
    const then = acked.length;
    await until('they go on', () => acked.length > then + 6, 8_000);
    going = false;
    await Promise.all(busy);
    for (const server of [setting.server, other]) expect(foundIn(await told(workshop, server))).toEqual([]);
    expect((await workshop.trainer.get<Verified>(`/api/workshops/${workshop.id}/verify`)).body.ok).toBe(true);
    workshop.close();
  });
});
