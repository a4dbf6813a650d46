import { describe, expect, it } from '@jest/globals';
import type { Joined } from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop, recognition, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

/** Made by clients, so the same in every run. */
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [round, second, objection, cause, own] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];

/** Everything that differs between two runs: what one participant keeps to themselves. */
interface Secret {
  readonly weight: 0 | 1 | 2 | 3;
  readonly text: string;
}

const one: Secret = { weight: 0, text: 'Mijn eigen baas liegt tegen de klant' };
const other: Secret = { weight: 3, text: 'Kort en heel iets anders' };

/** A workshop in which the first participant has a secret; everybody is told of each step before the next one. */
class Run {
  readonly workshop: TestWorkshop;
  readonly projector: Wire;
  readonly #secret: Secret;

  private constructor(workshop: TestWorkshop, projector: Wire, secret: Secret) {
    this.workshop = workshop;
    this.projector = projector;
    this.#secret = secret;
  }

  static async of(secret: Secret, settings: object): Promise<Run> {
    const workshop = await openWorkshop(setting.server, { participants: 0, create: { settings } });
    const projector = await workshop.conductor('projector');
    for (const n of [11, 12, 13]) {
      await workshop.inStep();
      await workshop.join({ participantId: idOf(n) });
    }
    const run = new Run(workshop, projector, secret);
    await run.step(workshop.lead, 'StartWorkshop', {});
    await run.step(workshop.lead, 'OpenActivity', { activityId: 'recognition' });
    return run;
  }

  async step(by: Wire, kind: string, data: object): Promise<void> {
    await this.workshop.inStep();
    accepted(await by.ask(kind, data));
    await this.workshop.inStep();
  }

  async voting(): Promise<void> {
    const { lead, people } = this.workshop;
    const [secretive, ...rest] = people;
    if (!secretive) return;
    await this.step(lead, 'OpenRound', { roundId: round, ballot: 'recognition' });
    await this.step(secretive.wire, 'CastBallot', { roundId: round, ballot: recognition(this.#secret.weight) });
    // one says the same again, the other changes their mind
    await this.step(secretive.wire, 'CastBallot', { roundId: round, ballot: recognition(one.weight) });
    for (const { wire } of rest) await this.step(wire, 'CastBallot', { roundId: round, ballot: recognition(1) });
    await this.step(secretive.wire, 'CastBallot', { roundId: round, ballot: recognition(this.#secret.weight) });
    await this.step(secretive.wire, 'WithdrawBallot', { roundId: round });
    await this.step(secretive.wire, 'CastBallot', { roundId: round, ballot: recognition(this.#secret.weight) });
    await this.step(lead, 'CloseRound', { roundId: round });
    await this.step(lead, 'DiscardRound', { roundId: round });
    await this.step(lead, 'OpenRound', { roundId: second, ballot: 'fist', subject: 'recognition' });
    const fist = { kind: 'fist', value: this.#secret.weight };
    await this.step(secretive.wire, 'CastBallot', { roundId: second, ballot: fist });
  }

  async writing(): Promise<void> {
    const { lead } = this.workshop;
    const { wire } = this.workshop.person(0);
    const { text } = this.#secret;
    await this.step(wire, 'RaiseObjection', { objectionId: objection, text, confirmNotReal: true });
    await this.step(wire, 'RewordObjection', { objectionId: objection, text: `${text}!`, confirmNotReal: true });
    await this.step(lead, 'HideObjection', { objectionId: objection, reason: 'offensive' });
    const named = { caseId: cause, pseudonym: text.split(' ')[1], sentenceIds: ['wait'], confirmNotReal: true };
    await this.step(wire, 'NameCase', named);
    await this.step(wire, 'ChangeAlias', { alias: text.slice(0, 20) });
    const objective = { objectiveId: own, text, kind: 'shared', measure: text, dueWeeks: 4, confirmNotReal: true };
    await this.step(wire, 'ProposeObjective', { ...objective, servesBoss: text, servesBuyer: text });
  }

  /** Everything a seat was sent, made comparable between runs: acks and events each in their order, which is not one order. */
  heard(wire: Wire): string {
    const texts = wire.received.filter((text) => !text.includes('"present"'));
    const [acks, events] = [
      texts.filter((text) => text.startsWith('3')),
      texts.filter((text) => !text.startsWith('3')),
    ];
    return this.#comparable([...acks, ...events].join('\n'));
  }

  /** Everything these audiences can fetch. */
  async fetched(...audiences: readonly string[]): Promise<string> {
    const { trainer, id } = this.workshop;
    const visitor = new Browser(this.workshop.server);
    for (const as of audiences) await trainer.get(`/api/workshops/${id}/recording?as=${as}`);
    await trainer.get(`/api/workshops/${id}`);
    await visitor.get('/api/packs');
    return this.#comparable([...trainer.received.slice(-audiences.length - 1), ...visitor.received].join('\n'));
  }

  #comparable(text: string): string {
    return text
      .replaceAll(this.workshop.id, '<workshop>')
      .replaceAll(this.workshop.code, '<code>')
      .replaceAll(/workshop\.test\/#[\w-]{22}/g, '<door>')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<at>')
      .replaceAll(/"receipt":"\d+\.[\w-]{43}"/g, '<receipt>') // made with a key that nobody has
      .replaceAll(/\b1\d{12}\b/g, '<ms>')
      .replaceAll(/"sid":"[^"]+"/g, '<sid>');
  }
}

const names = ({ messages }: Wire) => messages.map(({ name }) => name);

const lookingOn = ({ workshop, projector }: Run): readonly Wire[] => [
  projector,
  ...workshop.people.slice(1).map(({ wire }) => wire),
];

describe('what one participant keeps to themselves', () => {
  it('[W11] changes no byte that anybody else receives: a ballot that was not revealed', async () => {
    const runs = [await Run.of(one, {}), await Run.of(other, {})] as const;
    for (const run of runs) await run.voting();
    const [a, b] = runs;
    const [first, secondSeats] = runs.map((run) => [run.workshop.lead, ...lookingOn(run)]);
    for (const [index, wire] of (first ?? []).entries()) {
      const twin = secondSeats?.[index];
      expect(b.heard(twin ?? wire)).toBe(a.heard(wire));
      expect(a.heard(wire)).toContain('BallotsCounted');
    }
    const audiences = ['facilitator', 'projector', 'participant'];
    expect(await b.fetched(...audiences)).toBe(await a.fetched(...audiences));
    expect(a.heard(a.workshop.person(0).wire)).not.toBe(b.heard(b.workshop.person(0).wire));
  });

  it('[W11] changes no byte the room receives: a held objection, a private case, an alias, a proposal', async () => {
    const runs = [await Run.of(one, { moderation: 'pre' }), await Run.of(other, { moderation: 'pre' })] as const;
    for (const run of runs) await run.writing();
    const [a, b] = runs;
    for (const [index, wire] of lookingOn(a).entries())
      expect(b.heard(lookingOn(b)[index] ?? wire)).toBe(a.heard(wire));
    expect(await b.fetched('projector', 'participant')).toBe(await a.fetched('projector', 'participant'));
    expect(a.heard(a.workshop.lead)).toContain(one.text);
  });

  it('[W11] cannot be timed by anybody: not by what comes, not by asking, not by coming back', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 2 });
    const [voter, spy] = [workshop.person(0), workshop.person(1)];
    const roundId = await workshop.openRound();
    accepted(await voter.wire.ask('CastBallot', { roundId, ballot: recognition(1) }));
    await workshop.inStep();

    const projector = await workshop.conductor('projector');
    const looked = async () => {
      const after = spy.wire.position;
      const answers = spy.wire.deltas.length;
      spy.wire.socket.emit('pull', after);
      await eventually(() => expect(spy.wire.deltas.length).toBeGreaterThan(answers));
      const back = await workshop.wire({ token: spy.token, after: after + 1 });
      const nothing = await spy.wire.ask('ChooseLocale', { locale: 'nl' });
      return [spy.wire.deltas.at(-1), back.hello?.head, names(back), nothing];
    };
    accepted(await spy.wire.ask('ChooseLocale', { locale: 'nl' }));
    const before = await looked();
    const heard = [spy.wire, projector, workshop.lead].map(({ deltas }) => deltas.length);
    for (const weight of [0, 2, 3] as const) {
      accepted(await voter.wire.ask('CastBallot', { roundId, ballot: recognition(weight) }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([spy.wire, projector, workshop.lead].map(({ deltas }) => deltas.length)).toEqual(heard);
    expect(await looked()).toEqual(before);
    workshop.close();
  });
});

describe('what nobody is ever sent', () => {
  it('[W11] is the hash of an event, on no socket and in no recording of a live workshop', async () => {
    const run = await Run.of(one, {});
    await run.voting();
    const { rows } = await setting.database.pool.query<{ hash: Buffer }>(
      'SELECT hash FROM event WHERE stream_id = $1',
      [run.workshop.id],
    );
    expect(rows.length).toBeGreaterThan(10);
    const seats = [run.workshop.lead, run.projector, ...run.workshop.people.map(({ wire }) => wire)];
    const bytes = [
      ...seats.flatMap(({ received }) => received),
      await run.fetched('facilitator', 'projector', 'participant'),
    ];
    const text = bytes.join('\n');
    for (const { hash } of rows) {
      for (const form of ['hex', 'base64', 'base64url'] as const) expect(text).not.toContain(hash.toString(form));
    }
  });

  it('[W10] is the id of another participant, nor of a command', async () => {
    const run = await Run.of(one, {});
    await run.voting();
    await run.writing();
    const { people, lead } = run.workshop;
    const { rows } = await setting.database.pool.query<{ id: string }>(
      'SELECT DISTINCT command_id::text AS id FROM event WHERE stream_id = $1',
      [run.workshop.id],
    );
    const sent = rows.map(({ id }) => id);
    const expectSilenceAbout = (text: string, ids: readonly string[]) => {
      for (const id of ids) expect(text).not.toContain(id);
    };
    const everybody = people.map(({ participantId }) => participantId);
    for (const wire of [lead, run.projector]) expectSilenceAbout(wire.received.join(), [...everybody, ...sent]);
    expectSilenceAbout(await run.fetched('facilitator', 'projector', 'participant'), [...everybody, ...sent]);
    for (const { wire, participantId } of people) {
      expectSilenceAbout(wire.received.join(), [...everybody.filter((id) => id !== participantId), ...sent]);
    }
  });
});

describe('a trainer who also joined', () => {
  const handleOf = ({ wire }: TestPerson) => wire.snapshots[0]?.state.you.people.me?.handle;

  const ballotsOf = (wire: Wire) =>
    JSON.stringify([wire.snapshots.map(({ state }) => state.you.rounds), wire.all('own').flat()]);

  it('[J7] learns neither the id nor the ballot of somebody by merging with them', async () => {
    for (const spyIsKept of [true, false]) {
      const workshop = await openWorkshop(setting.server, { participants: 2 });
      const [victim, spy] = [workshop.person(0), workshop.person(1)];
      const roundId = await workshop.openRound();
      const [kept, gone] = spyIsKept ? [spy, victim] : [victim, spy];
      const asked = { keptId: handleOf(kept), mergedId: handleOf(gone) };
      const early = await workshop.lead.ask('MergeParticipants', asked);
      accepted(await victim.wire.ask('CastBallot', { roundId, ballot: recognition(3) }));
      expect(await workshop.lead.ask('MergeParticipants', asked)).toEqual(early); // whoever voted
      expect(early).toMatchObject({ ok: false, code: 'round-still-open' });
      accepted(await workshop.lead.ask('CloseRound', { roundId }));
      accepted(await workshop.lead.ask('RevealRound', { roundId }));
      accepted(await workshop.lead.ask('MergeParticipants', asked));
      await workshop.inStep();
      const back = spyIsKept ? [await workshop.wire({ token: spy.token })] : [];
      for (const wire of [spy.wire, ...back]) {
        expect(wire.received.join()).not.toContain(victim.participantId);
        expect(ballotsOf(wire)).not.toContain('BallotCast');
        expect(ballotsOf(wire)).not.toContain('frequency');
      }
      workshop.close();
    }
  });

  it('[J7] does not get a seat by an id that is only shown', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const joined = await workshop.trainer.join({ code: workshop.code, participantId: 'P01' });
    expect(joined).toMatchObject({ status: 400, body: { code: 'malformed' } });
    const { body } = await workshop.trainer.post<Joined>('/api/join', {
      code: workshop.code,
      locale: 'nl',
      rulesAccepted: true,
      alias: 'P01',
    });
    expect(body).toMatchObject({ code: 'alias-like-handle' });
  });
});
