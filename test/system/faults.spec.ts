import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { rules, type WorkshopEvent } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import { logFacts } from '../support/log.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const words = 'wat Robin over de klant zei';
let workshop: TestWorkshop;
let roundId: string;

let turn = 0;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 8 });
  roundId = await workshop.openRound();
});
afterEach(() => void jest.restoreAllMocks());

/** All that is written to the terminal from now on. */
function terminal(): () => string {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  }
  return () => written.join('');
}

/** All but the first vote, otherwise than the last time. */
function othersVote(): readonly Promise<Ack>[] {
  turn += 1;
  const ballot = recognition((turn % 4) as 0);
  return workshop.people.slice(1).map(({ wire }) => wire.ask('CastBallot', { roundId, ballot }));
}

type Broken = 'throws' | 'cannot be folded' | 'cannot be hashed' | 'is refused by the database';

/** What a mistake of ours could make of changing an alias. */
const mistakes: Readonly<Record<Broken, () => unknown>> = {
  throws: () => {
    throw new TypeError(`Cannot read ${words}`);
  },
  'cannot be folded': () => null,
  'cannot be hashed': () => ({ participantId: workshop.person(0).participantId, alias: Number.NaN }),
  'is refused by the database': () => ({ participantId: workshop.person(0).participantId, mode: `voting\u0000` }),
};

function breakAliases(how: Broken): void {
  const type = how === 'is refused by the database' ? 'ParticipationModeChanged' : 'AliasChanged';
  jest.spyOn(rules.ChangeAlias, 'decide').mockImplementation(() => {
    return { ok: true, events: [{ type, data: mistakes[how]() } as WorkshopEvent] }; // not really one
  });
}

describe('a mistake of ours', () => {
  it.each(['throws', 'cannot be folded', 'cannot be hashed'] as const)(
    '[K11] costs its own command an answer and nobody else theirs: what follows %s',
    async (how) => {
      const log = terminal();
      breakAliases(how);
      const id = randomUUID();
      const before = await workshop.inStep();
      const spoilt = workshop.person(0).wire.ask('ChangeAlias', { alias: words.slice(0, 24) }, id);
      const votes = othersVote();
      expect(await spoilt).toMatchObject({ ok: false, code: 'failed', retryAfterMs: 1_000 });
      for (const reply of await Promise.all(votes)) accepted(reply);
      expect(await workshop.inStep()).toBe(before + 7);
      expect(log()).toContain('ChangeAlias');
      expect(log()).not.toContain('Robin');

      jest.restoreAllMocks();
      const again = await workshop.person(0).wire.ask('ChangeAlias', { alias: `Naam ${before}` }, id);
      expect(again).toEqual({ ok: true, position: before + 8 });
      const fresh = await workshop.wire({ token: workshop.person(0).token });
      expect(fresh.snapshots[0]?.state.you.people.me?.alias).toEqual({ text: `Naam ${before}` });
      fresh.close();
    },
  );

  it('[K11] that only the database sees costs one command a yes, and nobody else theirs', async () => {
    breakAliases('is refused by the database');
    const before = await workshop.inStep();
    const spoilt = workshop.person(0).wire.ask('ChangeAlias', { alias: 'Robin' });
    const votes = othersVote();
    expect(await spoilt).toMatchObject({ ok: false, code: 'malformed' });
    for (const reply of await Promise.all(votes)) accepted(reply);
    expect(await workshop.inStep()).toBe(before + 7);
    expect(await logFacts(setting.database.pool, workshop.id)).toMatchObject({
      holes: 0,
      doubled: 0,
      head: before + 7,
    });
  });

  it('[E3] in a request is a problem without a word about the inside', async () => {
    const log = terminal();
    breakAliases('throws');
    jest.spyOn(rules.JoinWorkshop, 'decide').mockImplementation(() => {
      throw new Error(words);
    });
    const answer = await workshop.trainer.join({ code: workshop.code, alias: 'Kim' });
    expect(answer).toMatchObject({ status: 500, body: { code: 'failed', retryAfterMs: 1_000 } });
    expect(answer.text + log()).not.toContain('Robin');
  });
});
