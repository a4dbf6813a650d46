import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createScratchDatabase, type ScratchDatabase } from '../database/scratch-database.ts';
import { chain } from './chain.ts';
import { EventLog, KeyGone } from './event-log.ts';
import { HeadSeals } from './head-seals.ts';
import { newKey } from './sealing.ts';
import { genesis, type Head } from './stored-event.ts';

let scratch: ScratchDatabase;
let log: EventLog;

beforeAll(async () => {
  scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  log = new EventLog(scratch.pool, new HeadSeals('the secret of these tests'));
});
afterAll(() => scratch.drop());

const anna = randomUUID();
const bert = randomUUID();

function batch(streamId: string, after: Head, type: string, newKeys: readonly string[]) {
  const event = { commandId: randomUUID(), commandIndex: 0, type, schemaVersion: 1, actor: 'somebody' };
  const events = chain(after, [{ ...event, at: '2026-11-23T13:05:07.089Z', data: { participantId: anna } }]);
  return {
    streamId,
    after,
    events,
    status: 'live',
    newKeys: newKeys.map((subject) => ({ subject, wrapped: newKey() })),
  };
}

const subjects = async (stream: string) => [...(await log.keys(stream)).keys()].sort();

describe('the fact that somebody is forgotten', () => {
  it('[J14] takes their keys along in its own commit, the spare ones and one that was made in that commit too, and nobody else’s', async () => {
    const stream = randomUUID();
    const first = batch(stream, genesis, 'Noted', [anna, `${anna} 2`, bert]);
    await log.append([first]);
    expect(await subjects(stream)).toEqual([anna, `${anna} 2`, bert].sort());
    const head = first.events.at(-1) ?? genesis;
    const other = batch(randomUUID(), genesis, 'Noted', [anna]);
    await log.append([batch(stream, head, 'ParticipantErased', [`${anna} 3`]), other]);
    expect(await subjects(stream)).toEqual([bert]);
    expect(await subjects(other.streamId)).toEqual([anna]);
  });

  it('[J14] leaves the keys where they are when it is not recorded', async () => {
    const stream = randomUUID();
    await log.append([batch(stream, genesis, 'Noted', [anna])]);
    await log.append([batch(stream, genesis, 'ParticipantErased', [])]); // not after the head
    expect(await subjects(stream)).toEqual([anna]);
  });

  it('[H58] and nobody takes keys over from a parent that has them no more, nor anything else then', async () => {
    const [parent, fork] = [randomUUID(), randomUUID()];
    const first = batch(parent, genesis, 'Noted', [anna, bert]);
    await log.append([first]);
    await log.append([batch(parent, first.events.at(-1) ?? genesis, 'ParticipantErased', [])]);
    const { events, status, newKeys } = batch(fork, genesis, 'Noted', [anna, bert]);
    const beginning = { events, status, parentId: parent };
    await expect(log.begin(fork, { ...beginning, newKeys })).rejects.toThrow(KeyGone);
    expect([await log.whole(fork), await subjects(fork)]).toEqual([undefined, []]);
    expect(await log.begin(fork, { ...beginning, newKeys: newKeys.slice(1) })).toBe(true);
    expect(await subjects(fork)).toEqual([bert]);
  });
});
