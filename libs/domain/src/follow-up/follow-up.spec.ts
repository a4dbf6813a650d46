import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  decideFollowUp,
  dueInFollowUp,
  emptyFollowUp,
  evolveFollowUp,
  type FollowUp,
  type FollowUpAnswer,
  type FollowUpNow,
  followUpResultOf,
  followUpSecrets,
  ownFollowUp,
  readFollowUpCommand,
  replayFollowUp,
  trainersFollowUp,
  type WaveId,
} from '../index.ts';

const finishedAt = '2026-03-02T15:30:00.000Z';
const dayMs = 24 * 60 * 60 * 1_000;
const days = (count: number): string => new Date(Date.parse(finishedAt) + count * dayMs).toISOString();
const over: FollowUpNow['workshop'] = { status: 'finished', finishedAt, minCell: 5, lead: 'tessa', isOffered: true };
const clock: Actor = { seat: 'system', id: 'clock' };
const trainer: Actor = { seat: 'facilitator', id: 'tessa' };
const person = (n: number): Actor => ({ seat: 'participant', id: `person-${n}` });
const anna = person(1);

/** A follow-up that is told what to do, at a time that only goes on. */
class Course {
  readonly state = emptyFollowUp();
  readonly facts: Parameters<typeof evolveFollowUp>[1][] = [];
  at = finishedAt;
  workshop = over;

  /** The code of the refusal; undefined when it was accepted. */
  ask(actor: Actor, kind: Parameters<typeof readFollowUpCommand>[0], data: object = {}): string | undefined {
    const read = readFollowUpCommand(kind, data);
    if (!read.ok) return read.code;
    const decision = decideFollowUp(read.command, this.state, actor, { at: this.at, workshop: this.workshop });
    if (!decision.ok) return decision.code;
    for (const event of decision.events) {
      this.facts.push(event);
      evolveFollowUp(this.state, event, { position: this.state.position + 1, at: this.at });
    }
    return undefined;
  }

  /** Time goes on, and asks for what is due by then. */
  until(at: string): this {
    for (let due = dueInFollowUp(this.state); due && due.at <= Date.parse(at); due = dueInFollowUp(this.state)) {
      this.at = new Date(Math.max(due.at, Date.parse(this.at))).toISOString();
      const refusal = this.ask(clock, due.command.kind, due.command.data);
      if (refusal !== undefined) throw new Error(`Time asked for ${due.key}: ${refusal}`);
    }
    this.at = at;
    return this;
  }
}

function begun(people = 1): Course {
  const course = new Course();
  for (let n = 1; n <= people; n++) course.ask(person(n), 'OptIntoFollowUp', { channel: 'link', language: 'nl' });
  course.ask(clock, 'ScheduleFollowUp');
  return course;
}

const statusOf = (followUp: FollowUp) => followUp.waves.map(({ status }) => status);

const answers: Readonly<Record<WaveId, FollowUpAnswer>> = {
  w2: { kept: 'once', noticed: 'no' },
  w6: { kept: 'often', noticed: 'no', less: ['price'], more: [] },
  w12: { noticed: 'no', yields: ['calm'] },
};

const report = (course: Course, n: number, waveId: WaveId, more: FollowUpAnswer = {}) =>
  course.ask(person(n), 'ReportProgress', { waveId, ...answers[waveId], ...more });

describe('the waves of a follow-up', () => {
  it('[D410] are planned once, two, six and twelve weeks after the finish', () => {
    const course = begun();
    expect(course.state.waves.map(({ id, dueOn }) => [id, dueOn])).toEqual([
      ['w2', '2026-03-16'],
      ['w6', '2026-04-13'],
      ['w12', '2026-05-25'],
    ]);
    const planned = course.facts.length;
    expect(course.ask(clock, 'ScheduleFollowUp')).toBeUndefined();
    expect(course.facts).toHaveLength(planned);
    const early = new Course();
    early.workshop = { status: 'live', minCell: 5, lead: 'tessa', isOffered: true };
    expect(early.ask(clock, 'ScheduleFollowUp')).toBe('not-in-phase');
    expect(course.ask(trainer, 'ScheduleFollowUp')).toBe('forbidden');
  });

  it('[D411] open on the morning of their day and close ten days later, each once', () => {
    const course = begun();
    expect(dueInFollowUp(course.state)?.key).toBe('OpenWave w2 2026-03-16');
    course.at = '2026-03-16T06:59:00.000Z';
    expect(course.ask(clock, 'OpenWave', { waveId: 'w2' })).toBe('not-in-phase');
    course.until('2026-03-16T07:00:00.000Z');
    expect(statusOf(course.state)).toEqual(['open', 'scheduled', 'scheduled']);
    const opened = course.facts.length;
    expect(course.ask(clock, 'OpenWave', { waveId: 'w2' })).toBeUndefined();
    expect(course.facts).toHaveLength(opened);
    expect(course.ask(clock, 'CloseWave', { waveId: 'w2' })).toBe('not-in-phase');
    course.until('2026-03-26T07:00:00.000Z');
    expect(statusOf(course.state)).toEqual(['closed', 'scheduled', 'scheduled']);
    expect(statusOf(course.until(days(100)).state)).toEqual(['closed', 'closed', 'closed']);
    expect(dueInFollowUp(course.state)).toBeUndefined();
  });

  it('[D412] that nobody could open in time are shortened, or over', () => {
    const late = begun();
    late.at = days(40); // the server was away
    expect(late.ask(clock, 'OpenWave', { waveId: 'w2' })).toBeUndefined();
    expect(late.state.waves[0]?.closesAt).toBe('2026-04-13T07:00:00.000Z');
    const tooLate = begun();
    tooLate.at = days(43);
    expect(tooLate.ask(clock, 'OpenWave', { waveId: 'w2' })).toBeUndefined();
    expect(statusOf(tooLate.state)).toEqual(['closed', 'scheduled', 'scheduled']);
  });

  it('[D413] are moved by the trainer, to a day to come that no other wave needs', () => {
    const course = begun();
    const move = (waveId: WaveId, dueOn: string) => course.ask(trainer, 'MoveWave', { waveId, dueOn });
    expect(move('w2', '2026-03-20')).toBeUndefined();
    expect(course.state.waves[0]?.dueOn).toBe('2026-03-20');
    expect(move('w2', '2026-03-02')).toBe('too-late');
    expect(move('w2', '2026-04-04')).toBe('wave-overlaps');
    expect(move('w6', '2026-03-29')).toBe('wave-overlaps');
    expect(move('w12', '2027-03-02')).toBe('out-of-range');
    expect(move('w12', '2026-02-30')).toBe('malformed');
    course.until('2026-03-20T08:00:00.000Z');
    expect(move('w2', '2026-03-25')).toBe('too-late');
    expect(course.ask(anna, 'MoveWave', { waveId: 'w6', dueOn: '2026-04-20' })).toBe('forbidden');
  });
});

describe('who wants to be asked', () => {
  it('[D414] says so from the intentions on until the last wave is over, and is one however often they say it', () => {
    const course = new Course();
    course.workshop = { status: 'live', minCell: 5, lead: 'tessa', isOffered: false };
    const wish = { channel: 'link', language: 'nl' } as const;
    expect(course.ask(anna, 'OptIntoFollowUp', wish)).toBe('not-in-phase');
    course.workshop = { status: 'live', minCell: 5, lead: 'tessa', isOffered: true };
    expect(course.ask(anna, 'OptIntoFollowUp', wish)).toBeUndefined();
    expect(course.ask(anna, 'OptIntoFollowUp', wish)).toBeUndefined();
    expect(course.facts).toHaveLength(1);
    course.workshop = over;
    course.ask(clock, 'ScheduleFollowUp');
    course.until(days(100));
    expect(course.ask(person(2), 'OptIntoFollowUp', wish)).toBe('too-late');
    const archived = begun();
    archived.workshop = { ...over, status: 'archived' };
    expect(archived.ask(person(2), 'OptIntoFollowUp', wish)).toBe('not-in-phase');
  });

  it.each(['robin@bedrijf.nl', 'r.de-vries+werk@sub.bedrijf.co.uk', 'jörg@müller.de'])(
    '[D415] is written to at an address: %s',
    (address) => {
      const course = new Course();
      expect(course.ask(anna, 'OptIntoFollowUp', { channel: 'email', language: 'nl', address })).toBeUndefined();
      expect(course.facts[0]?.data).toEqual({
        participantId: anna.id,
        channel: 'email',
        language: 'nl',
        address: { of: anna.id, text: address },
      });
      expect(ownFollowUp(course.state, anna.id).address).toBe(address);
    },
  );

  it.each([
    undefined,
    '',
    'robin',
    'robin@bedrijf',
    'robin@@bedrijf.nl',
    'Robin <robin@bedrijf.nl>',
    'robin@bedrijf.nl, sam@bedrijf.nl',
    'robin@bedrijf.nl\nBcc: sam@bedrijf.nl',
    'robin@-.nl',
  ])('[D415] is not written to at %j', (address) => {
    const course = new Course();
    expect(course.ask(anna, 'OptIntoFollowUp', { channel: 'email', language: 'nl', address })).toBe('address-invalid');
  });

  it('[D416] can stop at any time, and their address goes with that', () => {
    const course = new Course();
    course.ask(anna, 'OptIntoFollowUp', { channel: 'email', language: 'nl', address: 'robin@bedrijf.nl' });
    expect(course.ask(anna, 'OptOutOfFollowUp')).toBeUndefined();
    expect(ownFollowUp(course.state, anna.id)).toEqual({ waves: [], hasAnswered: false });
    expect(JSON.stringify(course.state)).not.toContain('bedrijf');
    expect(trainersFollowUp(course.state).followers).toBe(0);
    expect(course.ask(anna, 'OptOutOfFollowUp')).toBeUndefined();
    expect(course.facts).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('[D417] is taken while its wave is open, of whoever wants to be asked, and the last one counts', () => {
    const course = begun();
    expect(report(course, 1, 'w2')).toBe('wave-closed');
    course.until(days(14.5));
    expect(report(course, 1, 'w2')).toBeUndefined();
    expect(report(course, 1, 'w2', { kept: 'often' })).toBeUndefined();
    expect(report(course, 9, 'w2')).toBe('not-found');
    expect(report(course, 1, 'w6')).toBe('wave-closed');
    expect(trainersFollowUp(course.state).waves[0]?.answered).toBe(1);
    course.until(days(30));
    expect(report(course, 1, 'w2')).toBe('wave-closed');
  });

  it('[D418] is whole, and about nothing that its wave does not ask', () => {
    const course = begun().until(days(14.5));
    const ask = (data: object) => course.ask(anna, 'ReportProgress', { waveId: 'w2', ...data });
    expect(ask({ kept: 'once' })).toBe('malformed');
    expect(ask({ kept: 'always', noticed: 'no' })).toBe('malformed');
    expect(ask({ ...answers.w2, yields: ['margin'] })).toBeUndefined();
    expect(course.facts.at(-1)?.data).toEqual({ participantId: anna.id, waveId: 'w2', progress: answers.w2 });
    course.until(days(42.5));
    const later = (data: object) => course.ask(anna, 'ReportProgress', { waveId: 'w6', ...answers.w6, ...data });
    expect(later({ ratings: { trust: 6 } })).toBe('out-of-range');
    expect(later({ less: ['price'], more: ['price'] })).toBe('malformed');
    expect(later({ less: ['price', 'price'], ratings: { trust: 4 } })).toBeUndefined();
    expect(course.facts.at(-1)?.data).toMatchObject({ progress: { less: ['price'], ratings: { trust: 4 } } });
  });

  it('[D419] is not asked again whether it was noticed, once it was told', () => {
    const course = begun().until(days(14.5));
    report(course, 1, 'w2', { noticed: 'told' });
    course.until(days(42.5));
    expect(report(course, 1, 'w6', { noticed: 'named-it' })).toBeUndefined();
    expect(course.facts.at(-1)?.data).not.toHaveProperty('progress.noticed');
  });
});

describe('what a follow-up tells', () => {
  it('[D420] is a total, made when its wave closes, and nothing of fewer than five', () => {
    const course = begun(6).until(days(14.5));
    for (const n of [1, 2, 3, 4]) report(course, n, 'w2');
    expect(followUpResultOf(course.state)).toEqual({ waves: [] });
    course.until(days(30));
    expect(followUpResultOf(course.state)).toEqual({ waves: [{ waveId: 'w2', tally: { answered: 4 } }] });
    course.until(days(42.5));
    for (const n of [1, 2, 3, 4, 5]) report(course, n, 'w6', n === 1 ? { noticed: 'asked', more: ['boss'] } : {});
    expect(followUpResultOf(course.state).waves).toHaveLength(1); // while it is open two looks would tell one answer
    course.until(days(60));
    expect(followUpResultOf(course.state).waves[1]?.tally).toMatchObject({
      answered: 5,
      kept: { never: 0, once: 0, sometimes: 0, often: 5 },
      noticed: { no: 4, asked: 1 },
      notice: { atRisk: 5, noticed: 1 },
      told: 0,
      less: { price: 5, boss: 0 },
      more: { boss: 1 },
    });
  });

  it('[D421] is how long it took until it was noticed, told apart, as long as enough were at risk', () => {
    const course = begun(20).until(days(14.5));
    const everybody = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const n of everybody) report(course, n, 'w2', { noticed: n <= 2 ? 'odd-looks' : 'no' });
    course.until(days(42.5));
    // two were noticed before; three do not answer; the fifteen others are at risk
    for (const n of everybody.slice(0, 17)) report(course, n, 'w6', { noticed: n > 2 && n <= 8 ? 'named-it' : 'no' });
    course.until(days(84.5));
    for (const n of everybody)
      report(course, n, 'w12', { noticed: n >= 9 && n <= 12 ? 'asked' : n > 16 ? 'told' : 'no' });
    const { notice } = followUpResultOf(course.until(days(100)).state);
    expect(notice?.steps.map(({ atRisk, noticed, still }) => [atRisk, noticed, Math.round(still * 100) / 100])).toEqual(
      [
        [20, 2, 0.9],
        [15, 6, 0.54],
        [8, 4, 0.27],
      ],
    );
    expect(notice?.told).toBe(4);
  });

  it('[D422] stays as it was when somebody is forgotten later; of whoever is forgotten before, nothing is counted', () => {
    const course = begun(7).until(days(14.5));
    for (const n of [1, 2, 3, 4, 5, 6]) report(course, n, 'w2');
    expect(course.ask(clock, 'ForgetParticipant', { participantId: 'person-6' })).toBeUndefined();
    course.until(days(30));
    const shown = followUpResultOf(course.state);
    expect(shown.waves[0]?.tally.answered).toBe(5);
    course.ask(clock, 'ForgetParticipant', { participantId: 'person-1' });
    expect(followUpResultOf(course.state)).toEqual(shown);
    expect(JSON.stringify(course.state.followers)).not.toContain('person-1');
    expect(trainersFollowUp(course.state).followers).toBe(5);
  });

  it('[D423] never holds who answered what', () => {
    const course = begun(6).until(days(14.5));
    for (const n of [1, 2, 3, 4, 5, 6]) report(course, n, 'w2');
    course.until(days(30));
    const told = JSON.stringify([trainersFollowUp(course.state), followUpResultOf(course.state)]);
    expect(told).not.toContain('person-');
    expect(ownFollowUp(course.state, 'person-1')).not.toHaveProperty('progress');
  });

  it('[D424] is the same without the answers’ keys, once it was told', () => {
    const course = begun(6).until(days(14.5));
    for (const n of [1, 2, 3, 4, 5, 6]) report(course, n, 'w2');
    course.until(days(30));
    const keyless = course.facts.map((fact, index) => {
      const { field, of } = followUpSecrets.ProgressReported;
      const data =
        fact.type === 'ProgressReported' ? { ...fact.data, [field]: { of: fact.data[of], erased: true } } : fact.data;
      return { ...fact, data, position: index + 1, at: finishedAt } as Parameters<typeof replayFollowUp>[0][number]; // the same facts, unreadable
    });
    expect(followUpResultOf(replayFollowUp(keyless))).toEqual(followUpResultOf(course.state));
  });
});
