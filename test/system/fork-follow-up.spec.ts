import { randomUUID } from 'node:crypto';
import { expect, it, jest } from '@jest/globals';
import type { ShownExperience } from '@rolwissel/domain';
import type { FollowUpSummary, Joined } from '@rolwissel/protocol';
import { FollowUpRounds } from '../../apps/server/src/follow-up/follow-up-rounds.ts';
import { FamilyErasure } from '../../apps/server/src/workshops/family-erasure.ts';
import { Browser } from '../support/browser.ts';
import { dumpOf } from '../support/dump.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, type TestPerson, TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(120_000);

const setting = inOneServer();

/** Nobody takes its mail: what is to be sent waits in the database. */
const mail = { url: 'smtp://127.0.0.1:9', from: 'Rolwissel <terugblik@workshop.test>' };
const text = 'Ik vroeg voor wie zij het kocht';
const inDays = (days: number) => Date.now() + days * 24 * 60 * 60 * 1_000;

/** A workshop, and a fork of it that two people came back to and that is over by now. */
async function family() {
  const server = await setting.another({ mail });
  const parent = await openWorkshop(server, { participants: 0, create: { settings: { minTotal: 2 } } });
  for (const alias of ['Zwaluw', 'Kwartel']) await parent.join({ alias });
  await parent.start();
  const wish = { position: await parent.inStep(), seats: 'people' };
  const made = await parent.trainer.post<{ id: string }>(`/api/workshops/${parent.id}/forks`, wish);
  const child = new TestWorkshop(made.body.id, server, parent.trainer);
  const secret = (await child.summary()).joinUrl.split('#')[1];
  const back: Joined[] = [];
  for (const { alias, personalCode } of parent.people)
    back.push((await new Browser(server).post<Joined>('/api/rejoin', { secret, alias, personalCode })).body);
  const lead = await child.conductor('facilitator');
  for (const kind of ['ResumeWorkshop', 'FinishWorkshop'] as const) accepted(await lead.ask(kind));
  return { server, parent, child, back };
}

/** How often somebody is named in a follow-up beside its facts: their key, and mail that waits. */
async function traces({ participantId }: Pick<TestPerson, 'participantId'>, { id }: TestWorkshop) {
  const { rows } = await setting.database.pool.query<{ keys: number; mail: number }>(
    `SELECT
       (SELECT count(*)::int FROM subject_key JOIN follow_up USING (stream_id)
        WHERE workshop_id = $2 AND subject = $1::text) AS keys,
       (SELECT count(*)::int FROM follow_up_mail WHERE workshop_id = $2 AND participant_id = $1::uuid) AS mail`,
    [participantId, id],
  );
  return rows[0];
}

it('[H58] [H68] [H87] whoever is forgotten in a workshop leaves nothing in the follow-up of its fork', async () => {
  const { server, parent, child, back } = await family();
  const [zwaluw, kwartel] = back;
  if (!zwaluw || !kwartel) throw new Error('Nobody came back');
  const path = `/api/workshops/${child.id}/follow-up`;
  const experienceIds = [randomUUID(), randomUUID()];
  for (const [index, { token }] of back.entries()) {
    const own = (what: string, body: object) =>
      new Browser(server).post(`${path}/mine${what}`, body, { authorization: `Bearer ${token}` });
    const address = `${index === 0 ? 'zwaluw' : 'kwartel'}@bedrijf.nl`;
    expect((await own('', { channel: 'email', address, language: 'nl' })).status).toBe(200);
    const told = { experienceId: experienceIds[index], text: index === 0 ? text : 'Ik zweeg even', scope: 'library' };
    expect((await own('/experiences', told)).status).toBe(200);
    await child.trainer.post(`${path}/experiences/${experienceIds[index]}`, { does: 'publish' });
  }
  await server.app.get(FollowUpRounds).round(inDays(15));
  const library = async () =>
    (await child.trainer.get<ShownExperience[]>('/api/case-library')).body.map((shown) => shown.text).sort();
  expect(await library()).toEqual([text, 'Ik zweeg even']);
  for (const person of back) expect(await traces(person, child)).toEqual({ keys: 1, mail: 1 });

  accepted(await parent.person(0).wire.ask('EraseParticipant'));
  expect(await traces(zwaluw, child)).toEqual({ keys: 0, mail: 0 }); // with that very commit
  expect(await traces(kwartel, child)).toEqual({ keys: 1, mail: 1 });
  await server.app.get(FamilyErasure).round();
  await eventually(async () => {
    await server.app.get(FollowUpRounds).round(inDays(15.1));
    const { body } = await child.trainer.get<FollowUpSummary>(path);
    expect([body.followers, body.experiences.map(({ experienceId }) => experienceId)]).toEqual([1, [experienceIds[1]]]);
  });
  expect(await library()).toEqual(['Ik zweeg even']);
  const dump = await dumpOf(setting.database.pool);
  for (const word of [text, 'zwaluw@bedrijf.nl', 'Zwaluw']) expect(dump).not.toContain(word);
  expect(await traces(zwaluw, child)).toEqual({ keys: 0, mail: 0 });
  for (const each of [parent, child]) each.close();
});
