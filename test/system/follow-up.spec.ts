import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { WorkshopResult } from '@rolwissel/domain';
import type { FollowUpQuestions, FollowUpSummary, OwnFollowUpShown, Problem } from '@rolwissel/protocol';
import { FollowUpRounds } from '../../apps/server/src/follow-up/follow-up-rounds.ts';
import { RetentionRounds } from '../../apps/server/src/workshops/retention-rounds.ts';
import { Browser } from '../support/browser.ts';
import { dumpOf } from '../support/dump.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);

// before the database goes
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await mail.stop();
});
const setting = inOneServer();
let mail: MailServer;
/** Two nodes that send mail; the first of `setting` does not. */
let nodes: OwnServer[];

const sending = () => ({ mail: { url: mail.url, from: 'Rolwissel <terugblik@workshop.test>' } });

beforeAll(async () => {
  mail = await startMailServer();
  nodes = [await startServer(setting.database.url, sending()), await startServer(setting.database.url, sending())];
});

const dayMs = 24 * 60 * 60 * 1_000;
const inDays = (days: number): number => Date.now() + days * dayMs;

/** Time goes on to a day, on every node at once; a node that stops meanwhile is another one. */
const goOnTo = (days: number, servers = nodes): Promise<unknown> =>
  Promise.all(servers.map(({ app }) => app.get(FollowUpRounds).round(inDays(days))));

const firstNode = (): OwnServer => {
  const [first] = nodes;
  if (!first) throw new Error('There is no node');
  return first;
};

/** Stops a node and starts another in its place, with nothing in its memory. */
async function restart(index: number): Promise<void> {
  await nodes[index]?.stop();
  nodes[index] = await startServer(setting.database.url, sending());
}

async function over(server: OwnServer, participants: number, more: object = {}): Promise<TestWorkshop> {
  const workshop = await openWorkshop(server, { participants, create: { settings: { minTotal: 1, ...more } } });
  accepted(await workshop.lead.ask('CloseActivity', { activityId: 'recognition' }));
  accepted(await workshop.lead.ask('FinishWorkshop'));
  return workshop;
}

const seat = ({ token }: TestPerson) => ({ authorization: `Bearer ${token}` });
const minePath = ({ id }: TestWorkshop) => `/api/workshops/${id}/follow-up/mine`;

const optIn = (server: OwnServer, workshop: TestWorkshop, person: TestPerson, wish: object) =>
  new Browser(server).post<OwnFollowUpShown & Problem>(minePath(workshop), { language: 'nl', ...wish }, seat(person));

const mine = async (server: OwnServer, workshop: TestWorkshop, person: TestPerson) =>
  (await new Browser(server).get<OwnFollowUpShown>(minePath(workshop), seat(person))).body;

const overview = async (workshop: TestWorkshop): Promise<FollowUpSummary> =>
  (await workshop.trainer.get<FollowUpSummary>(`/api/workshops/${workshop.id}/follow-up`)).body;

const secretIn = (text: string): string => /\/f#([\w-]+)/.exec(text)?.[1] ?? '';

const ask = <T>(server: OwnServer, what: string, body: object) =>
  new Browser(server).post<T & Problem>(`/api/follow-up/${what}`, body);

const first = { waveId: 'w2', kept: 'once', noticed: 'no' } as const;

const factsOf = async ({ id }: TestWorkshop): Promise<readonly string[]> => {
  const { rows } = await setting.database.pool.query<{ type: string }>(
    `SELECT type FROM event JOIN follow_up USING (stream_id) WHERE workshop_id = $1 ORDER BY position`,
    [id],
  );
  return rows.map(({ type }) => type);
};

const dump = () => dumpOf(setting.database.pool);

describe('a follow-up', () => {
  it('[H60] [H41] asks three times in twelve weeks, each once, on two nodes that are restarted in between, and the result has the totals', async () => {
    const workshop = await over(setting.server, 6); // which stays, while those that do the work come and go
    const sealed = await workshop.summary();
    for (const [index, person] of workshop.people.entries()) {
      const node = nodes[index % 2] ?? firstNode();
      const address = `deelnemer${index}@bedrijf.nl`;
      expect((await optIn(node, workshop, person, { channel: 'email', address })).status).toBe(200);
    }
    expect((await overview(workshop)).waves.map(({ status, answered }) => [status, answered])).toEqual([
      ['scheduled', 0],
      ['scheduled', 0],
      ['scheduled', 0],
    ]);
    await goOnTo(13);
    expect(mail.received).toHaveLength(0);

    const waves = [
      { day: 15, answer: first },
      {
        day: 43,
        answer: { waveId: 'w6', kept: 'often', noticed: 'asked', less: ['price'], more: [], ratings: { trust: 4 } },
      },
      { day: 85, answer: { waveId: 'w12', noticed: 'named-it', yields: ['calm', 'margin'] } },
    ];
    for (const [index, { day, answer }] of waves.entries()) {
      await goOnTo(day);
      await Promise.all([restart(0), restart(1)]);
      await goOnTo(day + 0.1);
      const letters = mail.received.splice(0);
      expect(letters.map(({ to }) => String(to)).sort()).toEqual(
        workshop.people.map((_, n) => `deelnemer${n}@bedrijf.nl`),
      );
      expect((await overview(workshop)).waves[index]).toMatchObject({
        status: 'open',
        mail: { sent: 6, waiting: 0, bounced: 0 },
      });
      for (const [n, { text }] of letters.entries()) {
        const link = secretIn(text);
        const node = nodes[n % 2] ?? firstNode();
        expect((await ask<FollowUpQuestions>(node, 'look', { link })).body).toMatchObject({ waveId: answer.waveId });
        expect((await ask(node, 'answer', { link, id: randomUUID(), ...answer })).status).toBe(200);
      }
      await goOnTo(day + 11);
      const link = secretIn(letters[0]?.text ?? '');
      expect((await ask(firstNode(), 'answer', { link, id: randomUUID(), ...answer })).body.code).toBe('wave-closed');
    }
    const { result } = await overview(workshop);
    expect(result.waves.map(({ tally }) => tally.answered)).toEqual([6, 6, 6]);
    expect(result.notice?.steps[1]).toMatchObject({ atRisk: 6, noticed: 6, still: 0 });
    const { body: left } = await workshop.trainer.get<WorkshopResult>(`/api/workshops/${workshop.id}/result`);
    expect(left.later?.waves.map(({ answered }) => answered)).toEqual([6, 6, 6]);
    expect(left.later?.notice).toEqual(result.notice?.steps);
    expect((await factsOf(workshop)).filter((type) => /^(?:FollowUpScheduled|Wave)/.test(type))).toEqual([
      'FollowUpScheduled',
      'WaveOpened',
      'WaveClosed',
      'WaveOpened',
      'WaveClosed',
      'WaveOpened',
      'WaveClosed',
    ]);
    // the session stayed as it was sealed
    const { head, headHash } = await workshop.summary();
    expect({ head, headHash }).toEqual({ head: sealed.head, headHash: sealed.headHash });
    workshop.close();
  });

  it('[H61] is asked by mail that says nothing of whom or what it is about, in the reader’s language', async () => {
    const workshop = await over(firstNode(), 2);
    await optIn(firstNode(), workshop, workshop.person(0), { channel: 'email', address: 'an@bedrijf.nl' });
    await optIn(firstNode(), workshop, workshop.person(1), {
      channel: 'email',
      address: 'ben@bedrijf.nl',
      language: 'en',
    });
    await goOnTo(15);
    const [dutch, english] = mail.received.splice(0).sort((a, b) => String(a.to).localeCompare(String(b.to)));
    expect(dutch?.text).toContain('Subject: Twee minuten voor uw voornemen');
    expect(english?.text).toContain('Subject: Two minutes for your intention');
    for (const { text } of [dutch, english].flatMap((letter) => letter ?? [])) {
      expect(text).not.toMatch(/Proef|verkoper|salesperson|inkoper|buyer|casus|P0\d/i);
      expect(text).toContain('From: Rolwissel <terugblik@workshop.test>');
      expect(text).toContain('Auto-Submitted: auto-generated');
      expect(text).toContain('http://workshop.test/f#');
    }
    workshop.close();
  });

  it('[H62] waits for a mail server that is away, says so, and loses nothing', async () => {
    const workshop = await over(firstNode(), 3);
    for (const [index, person] of workshop.people.entries()) {
      await optIn(firstNode(), workshop, person, { channel: 'email', address: `wacht${index}@bedrijf.nl` });
    }
    const port = Number(new URL(mail.url).port);
    await mail.stop();
    await goOnTo(15);
    expect((await overview(workshop)).waves[0]?.mail).toEqual({
      sent: 0,
      waiting: 3,
      retried: 3,
      bounced: 0,
      lapsed: 0,
    });
    mail = await startMailServer(port);
    mail.isBusy = true;
    await goOnTo(15.1);
    expect((await overview(workshop)).waves[0]?.mail).toMatchObject({ sent: 0, waiting: 3 });
    mail.isBusy = false;
    await goOnTo(16);
    expect((await overview(workshop)).waves[0]?.mail).toEqual({
      sent: 3,
      waiting: 0,
      retried: 0,
      bounced: 0,
      lapsed: 0,
    });
    expect(mail.received.splice(0)).toHaveLength(3);

    // and where it stays away, that ends with the wave
    mail.isBusy = true;
    await goOnTo(43);
    await goOnTo(60);
    expect((await overview(workshop)).waves[1]?.mail).toEqual({
      sent: 0,
      waiting: 0,
      retried: 0,
      bounced: 0,
      lapsed: 3,
    });
    mail.isBusy = false;
    workshop.close();
  });

  it('[H63] tells an address that does not exist to whose it is, and to trainers how many; another one is written to', async () => {
    const workshop = await over(firstNode(), 2);
    const [person, other] = [workshop.person(0), workshop.person(1)];
    mail.unknown.add('weg@bedrijf.nl');
    await optIn(firstNode(), workshop, person, { channel: 'email', address: 'weg@bedrijf.nl' });
    await optIn(firstNode(), workshop, other, { channel: 'email', address: 'hier@bedrijf.nl' });
    await goOnTo(15);
    expect((await overview(workshop)).waves[0]?.mail).toMatchObject({ sent: 1, bounced: 1, waiting: 0 });
    expect(JSON.stringify(await overview(workshop))).not.toMatch(/bedrijf|P0\d/);
    expect(await mine(firstNode(), workshop, person)).toMatchObject({ hasBounced: true, address: 'weg@bedrijf.nl' });
    expect((await mine(firstNode(), workshop, other)).hasBounced).toBe(false);
    mail.received.splice(0);
    await optIn(firstNode(), workshop, person, { channel: 'email', address: 'nieuw@bedrijf.nl' });
    await goOnTo(15.1);
    expect(mail.received.splice(0).map(({ to }) => to)).toEqual([['nieuw@bedrijf.nl']]);
    expect((await mine(firstNode(), workshop, person)).hasBounced).toBe(false);
    workshop.close();
  });

  it('[H64] goes by a personal link, or one that the trainer passes on, where no mail goes', async () => {
    const { server } = setting;
    const workshop = await over(server, 3);
    const [own, passed] = [workshop.person(0), workshop.person(1)];
    const { body } = await optIn(server, workshop, own, { channel: 'link' });
    expect(body).toMatchObject({ isOffered: true, channels: ['link', 'trainer'], channel: 'link' });
    expect((await optIn(server, workshop, workshop.person(2), { channel: 'email', address: 'a@b.nl' })).body.code).toBe(
      'not-in-phase',
    );
    expect((await optIn(server, workshop, passed, { channel: 'trainer' })).body.link).toBeUndefined();
    expect(await overview(workshop)).toMatchObject({ followers: 2, sendsMail: false, links: [] });
    await goOnTo(15, [server]);
    const { links } = await overview(workshop);
    expect(links).toEqual([{ alias: passed.alias, url: expect.stringContaining('/f#'), hasAnswered: false }]);
    expect(links[0]?.url).not.toBe(body.link);
    for (const link of [secretIn(body.link ?? ''), secretIn(links[0]?.url ?? '')]) {
      expect((await ask(server, 'answer', { link, id: randomUUID(), ...first })).status).toBe(200);
    }
    expect((await overview(workshop)).links[0]?.hasAnswered).toBe(true);
    // one's own leads to whichever wave is open, the trainer's to that one
    await goOnTo(43, [server]);
    expect((await ask<FollowUpQuestions>(server, 'look', { link: secretIn(body.link ?? '') })).body.waveId).toBe('w6');
    const old = await ask<FollowUpQuestions>(server, 'look', { link: secretIn(links[0]?.url ?? '') });
    expect([old.status, old.body.waveId]).toEqual([200, undefined]);
    workshop.close();
  });

  it('[H65] is answered by whoever has the link, as often as they like while it is open, and read by nobody', async () => {
    const { server } = setting;
    const workshop = await over(server, 1);
    const link = secretIn((await optIn(server, workshop, workshop.person(0), { channel: 'link' })).body.link ?? '');
    const asked = (await ask<FollowUpQuestions>(server, 'look', { link })).body;
    expect(asked).toMatchObject({ hasAnswered: false, nextOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    expect((await ask(server, 'answer', { link, id: randomUUID(), ...first })).body.code).toBe('wave-closed');
    await goOnTo(15, [server]);
    const id = randomUUID();
    for (let again = 0; again < 2; again++) {
      expect((await ask(server, 'answer', { link, id, ...first })).body).toMatchObject({ hasAnswered: true });
    }
    expect((await factsOf(workshop)).filter((type) => type === 'ProgressReported')).toHaveLength(1);
    expect((await ask(server, 'answer', { link, id: randomUUID(), ...first, kept: 'often' })).status).toBe(200);
    expect(JSON.stringify((await ask(server, 'look', { link })).body)).not.toMatch(/"often"|"kept"/);
    expect((await ask(server, 'answer', { link, id: randomUUID(), waveId: 'w2', kept: 'once' })).body.code).toBe(
      'malformed',
    );
    const broken = link.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const wrong of ['', 'niets', broken, `${link}A`]) {
      expect((await ask(server, 'look', { link: wrong })).body.code).toBe('link-unknown');
    }
    expect(await dump()).not.toMatch(/"progress": ?\{"kept"/); // it is sealed
    workshop.close();
  });

  it('[H66] ends at any time, from the phone or from the link, and then the links open nothing', async () => {
    const { server } = setting;
    const workshop = await over(server, 1);
    const person = workshop.person(0);
    const link = secretIn((await optIn(server, workshop, person, { channel: 'link' })).body.link ?? '');
    expect((await ask(server, 'stop', { link })).status).toBe(204);
    expect((await ask(server, 'look', { link })).body.code).toBe('link-unknown');
    expect(await mine(server, workshop, person)).not.toHaveProperty('channel');
    const again = secretIn((await optIn(server, workshop, person, { channel: 'link' })).body.link ?? '');
    expect(again).not.toBe(link);
    const { status, body } = await new Browser(server).call<OwnFollowUpShown>(
      'DELETE',
      minePath(workshop),
      undefined,
      seat(person),
    );
    expect([status, body.channel]).toEqual([200, undefined]);
    expect((await overview(workshop)).followers).toBe(0);
    expect((await ask(server, 'look', { link: again })).body.code).toBe('link-unknown');
    workshop.close();
  });

  it('[H67] is moved by its trainers, and seen by them alone', async () => {
    const { server } = setting;
    const workshop = await over(server, 1);
    await optIn(server, workshop, workshop.person(0), { channel: 'link' });
    const path = `/api/workshops/${workshop.id}/follow-up`;
    const dueOn = new Date(inDays(20)).toISOString().slice(0, 10);
    const { body } = await workshop.trainer.post<FollowUpSummary>(`${path}/waves/w2`, { dueOn });
    expect(body.waves[0]?.dueOn).toBe(dueOn);
    await goOnTo(16, [server]);
    expect((await overview(workshop)).waves[0]?.status).toBe('scheduled');
    await goOnTo(21, [server]);
    expect((await overview(workshop)).waves[0]?.status).toBe('open');
    const late = await workshop.trainer.post<Problem>(`${path}/waves/w2`, { dueOn });
    expect([late.status, late.body.code]).toEqual([200, undefined]); // it is that day already
    expect((await workshop.trainer.post<Problem>(`${path}/waves/w9`, { dueOn })).body.code).toBe('malformed');
    const stranger = new Browser(server);
    expect((await stranger.get<Problem>(path)).status).toBe(401);
    expect((await workshop.trainer.get<Problem>(`/api/workshops/${randomUUID()}/follow-up`)).status).toBe(404);
    workshop.close();
  });

  it('[H68] keeps nothing of somebody who is forgotten, and asks them no more', async () => {
    const workshop = await over(firstNode(), 6);
    const [node, other] = [firstNode(), nodes[1] ?? firstNode()];
    for (const [index, person] of workshop.people.entries()) {
      await optIn(node, workshop, person, { channel: 'email', address: `kwartel${index}@bedrijf.nl` });
    }
    await goOnTo(15);
    const letters = mail.received.splice(0).filter(({ to }) => String(to).startsWith('kwartel'));
    for (const { text } of letters) {
      expect((await ask(other, 'answer', { link: secretIn(text), id: randomUUID(), ...first })).status).toBe(200);
    }
    expect(await dump()).not.toContain('kwartel'); // nobody’s address is readable
    accepted(await workshop.person(0).wire.ask('EraseParticipant'));
    const person = workshop.person(0).participantId;
    const keys = 'SELECT FROM subject_key WHERE subject LIKE $1';
    expect((await setting.database.pool.query(keys, [`${person}%`])).rowCount).toBe(0);
    const gone = letters.find(({ to }) => String(to) === 'kwartel0@bedrijf.nl');
    await eventually(async () => {
      const { code } = (await ask(other, 'look', { link: secretIn(gone?.text ?? '') })).body;
      expect(code).toBe('link-unknown');
    });
    expect((await overview(workshop)).followers).toBe(5);
    const { rowCount } = await setting.database.pool.query('SELECT FROM follow_up_mail WHERE participant_id = $1', [
      person,
    ]);
    expect(rowCount).toBe(0);
    await goOnTo(26);
    expect((await overview(workshop)).result.waves[0]?.tally.answered).toBe(5);
    await goOnTo(43);
    const later = mail.received.splice(0).filter(({ to }) => String(to).startsWith('kwartel'));
    expect(later).toHaveLength(5);
    workshop.close();
  });

  it('[H69] goes with its workshop, which is kept until so many days after the last wave', async () => {
    const { server } = setting;
    const workshop = await over(server, 1, { retentionDays: 30 });
    await optIn(server, workshop, workshop.person(0), { channel: 'link' });
    const { rows } = await setting.database.pool.query<{ stream_id: string }>(
      'SELECT stream_id FROM follow_up WHERE workshop_id = $1',
      [workshop.id],
    );
    const { retention } = server.app.get(RetentionRounds);
    expect(await retention.run(new Date(inDays(100)))).not.toContain(workshop.id);
    expect(await retention.run(new Date(inDays(130)))).toContain(workshop.id);
    for (const table of ['event', 'stream', 'subject_key']) {
      const column = table === 'stream' ? 'id' : 'stream_id';
      const found = await setting.database.pool.query(`SELECT FROM ${table} WHERE ${column} = $1`, [
        rows[0]?.stream_id,
      ]);
      expect([table, found.rowCount]).toEqual([table, 0]);
    }
    expect(
      (await setting.database.pool.query('SELECT FROM follow_up WHERE workshop_id = $1', [workshop.id])).rowCount,
    ).toBe(0);
    workshop.close();
  });
});
