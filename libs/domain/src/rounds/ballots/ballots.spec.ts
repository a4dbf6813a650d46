import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../actor.ts';
import { leastAgreed, roleIds, type Settings, sentenceIds, stepIds, type Tally } from '../../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  cast,
  closed,
  everybody,
  type Facts,
  fact,
  given,
  lead,
  live,
  opened,
  proposed,
  putForward,
  raised,
  refused,
  uuid,
  words,
} from '../../testing-door.ts';
import type { TallyOf } from '../../views.ts';
import type { Ballot, BallotKindName } from './index.ts';

const r = { roundId: uuid('r') };
type Votes = readonly (readonly [Actor, Ballot])[];

/** What these ballots come to. */
function tallyOf(kind: BallotKindName, votes: Votes, before: readonly Facts[] = [], more: object = {}): Tally {
  const [event] = given(
    live(),
    ...before,
    opened('r', kind, more),
    votes.map(([person, ballot]) => cast('r', person, ballot)),
    closed('r', votes.length),
  ).when(lead, 'RevealRound', r).events;
  if (event?.type !== 'RoundRevealed') throw new Error('nothing was revealed');
  return event.data.tally;
}

const all = (ballot: (index: number) => Ballot): Votes => everybody.map((person, index) => [person, ballot(index)]);

const castIn = (kind: BallotKindName, ballot: unknown, more: object = {}) =>
  given(live('objectives'), proposed('D', anna), putForward('D'), opened('r', kind, more)).when(bert, 'CastBallot', {
    ...r,
    ballot,
  });

const open = (ballot: BallotKindName, more: object = {}) => ({ ...r, ballot, ...more });

describe('recognition', () => {
  const full = ballots.recognition({ wait: 3, boss: 1 });

  it('[D101] says of each of the six sentences how often one heard it', () => {
    castIn('recognition', full).thenTypes('BallotCast');
    castIn('recognition', ballots.recognition({ wait: 4 })).then(refused('out-of-range'));
    castIn('recognition', ballots.recognition({ wait: 1.5 })).then(refused('out-of-range'));
    castIn('recognition', { kind: 'recognition', frequency: { wait: 1 } }).then(refused('malformed'));
    castIn('recognition', { ...full, frequency: { ...ballots.recognition({}), elders: 1 } }).then(refused('malformed'));
  });

  it('[D101] comes to how many answered what, per sentence', () => {
    const tally = tallyOf(
      'recognition',
      all((index) => ballots.recognition({ wait: index % 4, boss: 3 })),
    );
    const nothing = [5, 0, 0, 0];
    expect(tally).toEqual({
      kind: 'recognition',
      cast: 5,
      sentences: {
        ...Object.fromEntries(sentenceIds.map((id) => [id, nothing])),
        wait: [2, 1, 1, 1],
        boss: [0, 0, 0, 5],
      },
    });
  });
});

describe('roles', () => {
  it('[D102] weighs each of the six roles, at least one of them', () => {
    castIn('roles', ballots.roles({ user: 1 })).thenTypes('BallotCast');
    castIn('roles', ballots.roles({})).then(refused('no-role-chosen'));
    castIn('roles', ballots.roles({ user: 4 })).then(refused('out-of-range'));
    castIn('roles', { kind: 'roles', weights: [] }).then(refused('malformed'));
  });

  it('[D103] is about a case built in, or one that its author lets the room see', () => {
    const named = fact('CaseNamed', {
      caseId: uuid('c'),
      owner: anna.id,
      pseudonym: words(anna, 'Robin'),
      sentenceIds: ['wait'],
      offered: true,
    });
    const own = open('roles', { subject: uuid('c') });
    given(live())
      .when(lead, 'OpenRound', open('roles', { subject: 'ninety-days' }))
      .thenTypes('RoundOpened');
    given(live()).when(lead, 'OpenRound', own).then(refused('subject-not-ready'));
    given(live(), named).when(lead, 'OpenRound', own).then(refused('subject-not-ready'));
    given(live(), named, fact('CaseSpotlighted', { caseId: uuid('c') }))
      .when(lead, 'OpenRound', own)
      .thenTypes('RoundOpened');
    given(live(), named, fact('CaseSpotlighted', { caseId: uuid('c') }), fact('CaseWithdrawn', { caseId: uuid('c') }))
      .when(lead, 'OpenRound', own)
      .then(refused('subject-not-ready'));
  });

  it('[D103] is about the spotlit case when the lead names none', () => {
    const [event] = given(live(), fact('CaseSpotlighted', { caseId: 'familiar-face' })).when(
      lead,
      'OpenRound',
      open('roles'),
    ).events;
    expect(event?.data).toMatchObject({ subject: 'familiar-face' });
    given(live()).when(lead, 'OpenRound', open('roles')).then(refused('subject-not-ready'));
  });

  it('[D104] counts every voter alike, however much weight they give away', () => {
    const tally = tallyOf('roles', [
      [anna, ballots.roles({ gatekeeper: 1 })],
      [bert, ballots.roles(Object.fromEntries(roleIds.map((id) => [id, 3])))],
      [carla, ballots.roles({ gatekeeper: 3 })],
    ]);
    expect(tally).toMatchObject({ cast: 3, roles: { gatekeeper: [0, 1, 0, 2], user: [2, 0, 0, 1] } });
    const { profile } = tally as TallyOf<'roles'>;
    expect(profile.gatekeeper).toBeCloseTo((1 + 1 / 6 + 1) / 3, 12);
    expect(profile.user).toBeCloseTo(1 / 18, 12);
  });

  const first = (votes: Votes): readonly Facts[] => [
    opened('q', 'roles'),
    votes.map(([person, ballot]) => cast('q', person, ballot)),
    fact('RoundRevealed', { roundId: uuid('q'), tally: { kind: 'too-few', cast: 0 } }),
  ];

  it('[D105] says after the second round how far the room moved and how many changed', () => {
    const before = all(() => ballots.roles({ user: 3 }));
    const after = all((index) => ballots.roles(index < 2 ? { user: 3 } : { gatekeeper: 3 }));
    expect(tallyOf('roles', after, first(before), { compareWith: uuid('q') })).toMatchObject({
      compared: { roundId: uuid('q'), movement: 0.6, changed: 3, changedTop: 3, voters: 5 },
    });
  });

  it('[D105] counts who sees another role above all now apart from who moved a weight', () => {
    const before = all(() => ballots.roles({ user: 3, gatekeeper: 1 }));
    const after = all((index) =>
      ballots.roles([{ user: 3 }, { user: 2, gatekeeper: 2 }, { gatekeeper: 3, user: 2 }][index % 3] ?? {}),
    );
    const tally = tallyOf('roles', after, first(before), { compareWith: uuid('q') });
    expect(tally).toMatchObject({ compared: { changed: 5, changedTop: 1, voters: 5 } });
  });

  it('[D105] says nothing of it when nobody changed but one came: the two results would be that one’s ballot', () => {
    const before = all(() => ballots.roles({ user: 3 })).slice(1);
    const after = all(() => ballots.roles({ user: 3 }));
    const tally = tallyOf('roles', after, first(before), { compareWith: uuid('q') });
    expect(tally).toMatchObject({ kind: 'roles', cast: 5 });
    expect(tally).not.toHaveProperty('compared');
  });

  it('[D105] says nothing of it when too few voted both times', () => {
    const before: Votes = [anna, bert, carla].map((person) => [person, ballots.roles({ user: 3 })]);
    const after: Votes = everybody.slice(1).map((person) => [person, ballots.roles({ gatekeeper: 3 })]);
    const tally = tallyOf('roles', after, first(before), { compareWith: uuid('q') });
    expect(tally).toMatchObject({ kind: 'roles', cast: 4 });
    expect(tally).not.toHaveProperty('compared');
  });
});

describe('the role that is least agreed on', () => {
  const roles = (...counts: readonly (readonly number[])[]) => ({
    roles: Object.fromEntries(roleIds.map((id, index) => [id, counts[index] ?? [6, 0, 0, 0]])) as never, // one for each
  });

  it('is the one that people see most differently; nobody’s where all are of one mind', () => {
    expect(leastAgreed(roles([3, 3, 0, 0], [3, 0, 0, 3], [0, 6, 0, 0]))).toBe('decider');
    expect(leastAgreed(roles([3, 0, 0, 3], [3, 0, 0, 3]))).toBe('initiator');
    expect(leastAgreed(roles())).toBeUndefined();
  });
});

describe('confidence', () => {
  it('[D106] rates the steps one cares to rate, at the moment that is measured', () => {
    castIn('confidence', ballots.before({ trust: 5 })).thenTypes('BallotCast');
    castIn('confidence', ballots.before({ trust: 6 })).then(refused('out-of-range'));
    castIn('confidence', ballots.after({ trust: 5 }, { trust: 2 })).then(refused('malformed'));
    castIn('confidence', { ...ballots.before({ trust: 5 }), thenTest: { trust: 1 } }).then(refused('malformed'));
    castIn('confidence', ballots.after({ trust: 5 }, { trust: 2 }), { subject: 'after' }).thenTypes('BallotCast');
  });

  it('[D106] measures the moment of the open activity', () => {
    const [event] = given(live('after')).when(lead, 'OpenRound', open('confidence')).events;
    expect(event?.data).toMatchObject({ subject: 'after' });
    given(live('roles'))
      .when(lead, 'OpenRound', open('confidence', { subject: 'ooit' }))
      .then(refused('subject-not-ready'));
  });

  it('[D107] shows before nothing but the order of the steps, lowest first', () => {
    const tally = tallyOf(
      'confidence',
      all((index) => ballots.before({ ...ballots.allSteps(3), trust: 1, faith: index < 4 ? 2 : 3, dynamics: 5 })),
    );
    expect(tally).toEqual({
      kind: 'confidence',
      moment: 'before',
      cast: 5,
      order: ['trust', 'faith', 'objective', 'validity', 'commitment', 'communication', 'dynamics'],
    });
  });

  it('[D107] puts steps that too few rated last', () => {
    const tally = tallyOf(
      'confidence',
      all((index) => ballots.before(index < 2 ? { trust: 1, faith: 5 } : { faith: 5 })),
    );
    expect(tally).toMatchObject({ order: ['faith', ...stepIds.filter((id) => id !== 'faith')] });
  });

  const before = (votes: Votes): readonly Facts[] => [
    opened('q', 'confidence'),
    votes.map(([person, ballot]) => cast('q', person, ballot)),
    fact('RoundRevealed', { roundId: uuid('q'), tally: { kind: 'too-few', cast: 0 } }),
  ];
  const shiftIn = (tally: Tally, step: 'trust') =>
    tally.kind === 'confidence' && 'steps' in tally ? tally.steps[step] : undefined;

  it('[D108] pairs people with themselves afterwards: now against hindsight, and against what they said before', () => {
    const votes = all((index) => ballots.after({ trust: 4 }, { trust: index < 2 ? 1 : 2 }));
    const tally = tallyOf('confidence', votes, before(all(() => ballots.before({ trust: 3 }))), { subject: 'after' });
    expect(shiftIn(tally, 'trust')).toEqual({
      after: [0, 0, 0, 5, 0],
      thenTest: [2, 3, 0, 0, 0],
      shift: {
        learned: { pairs: 5, mean: 2.4, up: 1, same: 0, down: 0 },
        plain: { pairs: 5, mean: 1, up: 1, same: 0, down: 0 },
        response: { pairs: 5, mean: -1.4, up: 0, same: 0, down: 1 },
      },
    });
  });

  it('[D108] leaves out the few who came later, so that no two figures differ by what they said', () => {
    const votes = all((index) => ballots.after({ trust: index === 0 ? 1 : 4 }, { trust: index === 0 ? 5 : 1 }));
    const fromTheStart: Votes = everybody.slice(1).map((person) => [person, ballots.before({ trust: 3 })]);
    const tally = tallyOf('confidence', votes, before(fromTheStart), { subject: 'after' });
    expect(shiftIn(tally, 'trust')).toMatchObject({
      after: [0, 0, 0, 4, 0],
      thenTest: [4, 0, 0, 0, 0],
      shift: { learned: { pairs: 4, mean: 3 }, plain: { pairs: 4, mean: 1 }, response: { pairs: 4, mean: -2 } },
    });
  });

  it('[D108] shows of those who rated now only what those said who also looked back', () => {
    const votes = all((index) => ballots.after({ trust: 4 }, index === 0 ? {} : { trust: 2 }));
    expect(shiftIn(tallyOf('confidence', votes, [], { subject: 'after' }), 'trust')).toMatchObject({
      after: [0, 0, 0, 4, 0],
      thenTest: [0, 4, 0, 0, 0],
    });
  });

  it('[D108] leaves out late joiners where they said nothing before, and whatever too few said', () => {
    const votes = all(() => ballots.after({ trust: 4 }, { trust: 1 }));
    const two: Votes = [anna, bert].map((person) => [person, ballots.before({ trust: 3 })]);
    const nobody = { pairs: 0, mean: 0, up: 0, same: 0, down: 0 };
    expect(shiftIn(tallyOf('confidence', votes, before(two), { subject: 'after' }), 'trust')?.shift).toMatchObject({
      learned: { pairs: 5 },
      plain: nobody,
      response: nobody,
    });
    const few = all((index) => ballots.after(index < 2 ? { trust: 4 } : { faith: 4 }, {}));
    expect(shiftIn(tallyOf('confidence', few, [], { subject: 'after' }), 'trust')).toEqual({
      after: [0, 0, 0, 0, 0],
      thenTest: [0, 0, 0, 0, 0],
    });
  });
});

describe('mindshift', () => {
  const { mindshift } = ballots;

  it('[D223] rates all three statements, at the moment that is measured', () => {
    castIn('mindshift', mindshift('before', 1, 3, 5)).thenTypes('BallotCast');
    castIn('mindshift', mindshift('before', 1, 3)).then(refused('out-of-range'));
    castIn('mindshift', mindshift('before', 1, 3, 6)).then(refused('out-of-range'));
    castIn('mindshift', mindshift('after', 1, 3, 5)).then(refused('malformed'));
    castIn('mindshift', mindshift('after', 1, 3, 5), { subject: 'after' }).thenTypes('BallotCast');
  });

  it('[D223] measures the moment of the open activity', () => {
    const [event] = given(live('after')).when(lead, 'OpenRound', open('mindshift')).events;
    expect(event?.data).toMatchObject({ subject: 'after' });
  });

  it('[D224] shows before only how many answered', () => {
    const tally = tallyOf(
      'mindshift',
      all(() => mindshift('before', 5, 1, 1)),
    );
    expect(tally).toEqual({ kind: 'mindshift', moment: 'before', cast: 5 });
  });

  const before = (votes: Votes, status: 'revealed' | 'closed' = 'revealed'): readonly Facts[] => [
    opened('q', 'mindshift'),
    votes.map(([person, ballot]) => cast('q', person, ballot)),
    closed('q', votes.length),
    status === 'closed'
      ? []
      : fact('RoundRevealed', { roundId: uuid('q'), tally: { kind: 'mindshift', moment: 'before', cast: 5 } }),
  ];
  const after = (votes: Votes, earlier: readonly Facts[] = []): Tally =>
    tallyOf('mindshift', votes, earlier, { subject: 'after' });

  it('[D225] tells afterwards per statement how many said what, and how far they moved', () => {
    const start = all((index) => mindshift('before', 5, 2, index === 0 ? 4 : 3));
    const votes = all((index) => mindshift('after', 3, index < 2 ? 4 : 5, 3));
    expect(after(votes, before(start))).toEqual({
      kind: 'mindshift',
      moment: 'after',
      cast: 5,
      statements: [
        { counts: [0, 0, 5, 0, 0], shift: { pairs: 5, mean: -2, up: 0, same: 0, down: 1 } },
        { counts: [0, 0, 0, 2, 3], shift: { pairs: 5, mean: 2.6, up: 1, same: 0, down: 0 } },
        { counts: [0, 0, 5, 0, 0], shift: { pairs: 5, mean: -0.2, up: 0, same: 0.8, down: 0.2 } },
      ],
    });
  });

  it('[D225] leaves out whoever answered only once, so that no two figures differ by what they said', () => {
    const start: Votes = everybody.slice(1).map((person) => [person, mindshift('before', 4, 3, 3)]);
    const votes = all((index) => (index === 0 ? mindshift('after', 1, 1, 1) : mindshift('after', 2, 3, 5)));
    expect(after(votes, before(start))).toMatchObject({
      cast: 5,
      statements: [
        { counts: [0, 4, 0, 0, 0], shift: { pairs: 4, mean: -2 } },
        { counts: [0, 0, 4, 0, 0], shift: { pairs: 4, mean: 0 } },
        { counts: [0, 0, 0, 0, 4], shift: { pairs: 4, mean: 2 } },
      ],
    });
  });

  it('[D225] tells of no shift where too few answered both, or nothing was kept yet', () => {
    const votes = all(() => mindshift('after', 2, 3, 4));
    const two: Votes = [anna, bert].map((person) => [person, mindshift('before', 5, 1, 1)]);
    const everybodyNow = { statements: [{ counts: [0, 5, 0, 0, 0] }, { counts: [0, 0, 5, 0, 0] }, {}] };
    const five = all(() => mindshift('before', 5, 1, 1));
    for (const earlier of [[], before(two), before(five, 'closed')]) {
      const tally = after(votes, earlier);
      expect(tally).toMatchObject(everybodyNow);
      expect(JSON.stringify(tally)).not.toContain('"shift"');
    }
  });
});

describe('advocacy', () => {
  const { advocacy } = ballots;

  it('[D260] says from 0 to 10 how hard the salesperson pleads for the customer and for the boss', () => {
    castIn('advocacy', advocacy(0, 10)).thenTypes('BallotCast');
    castIn('advocacy', advocacy(11, 3)).then(refused('out-of-range'));
    castIn('advocacy', advocacy(3, -1)).then(refused('out-of-range'));
    castIn('advocacy', advocacy(2.5, 3)).then(refused('out-of-range'));
    castIn('advocacy', { kind: 'advocacy', customer: 3 }).then(refused('malformed'));
  });

  it('[D260] is taken only while the round is open', () => {
    given(live(), opened('r', 'advocacy'), closed('r', 0))
      .when(bert, 'CastBallot', { ...r, ballot: advocacy(3, 3) })
      .then(refused('round-closed'));
  });

  it('[D260] asks at the moment of the open activity', () => {
    const subjectIn = (activityId: string) =>
      given(live(activityId)).when(lead, 'OpenRound', open('advocacy')).events[0]?.data;
    expect(subjectIn('scene')).toMatchObject({ subject: 'before' });
    expect(subjectIn('after')).toMatchObject({ subject: 'after' });
  });

  it('[D261] shows the middle of the room and the share of each corner', () => {
    const places = [advocacy(9, 1), advocacy(8, 2), advocacy(10, 8), advocacy(2, 3), advocacy(7, 5)];
    expect(
      tallyOf(
        'advocacy',
        all((index) => places[index] ?? advocacy(0, 0)),
      ),
    ).toEqual({
      kind: 'advocacy',
      moment: 'before',
      cast: 5,
      middle: { customer: 8, seller: 3 },
      corners: { hh: 0.3, hl: 0.5, lh: 0, ll: 0.2 },
      cloud: [{ people: 5, customer: { from: 0, to: 10 }, seller: { from: 0, to: 10 } }],
    });
  });

  /** A room in which each place is somebody's: the tally, and what was asked. */
  const roomOf = (places: readonly (readonly [number, number])[], settings: Partial<Settings> = {}) => {
    const people = places.map((_, index) => ({ seat: 'participant', id: uuid(`s${index}`) }) as const);
    const [event] = given(
      live('scene', settings, people),
      opened('r', 'advocacy'),
      people.map((person, index) => cast('r', person, advocacy(...(places[index] ?? [0, 0])))),
      closed('r', places.length, places.length),
    ).when(lead, 'RevealRound', r).events;
    if (event?.type !== 'RoundRevealed') throw new Error('nothing was revealed');
    return event.data.tally as TallyOf<'advocacy'>;
  };
  const crowd = Array.from({ length: 24 }, (_, n) => [(n * 7) % 11, (n * 5) % 11] as const);

  it('[D262] tells where people stand only in patches of enough of them, which together are the map and the room', () => {
    const { cloud } = roomOf(crowd);
    expect(cloud.length).toBeGreaterThan(2);
    expect(Math.min(...cloud.map(({ people }) => people))).toBeGreaterThanOrEqual(5);
    expect(cloud.reduce((sum, { people }) => sum + people, 0)).toBe(24);
    const size = ({ from, to }: { readonly from: number; readonly to: number }) => to - from + 1;
    expect(cloud.reduce((sum, { customer, seller }) => sum + size(customer) * size(seller), 0)).toBe(121);
  });

  it('[D262] cuts no patch smaller than any of the minima', () => {
    const leastIn = (settings: Partial<Settings>) =>
      Math.min(...roomOf(crowd, settings).cloud.map(({ people }) => people));
    expect(leastIn({ minCell: 1, minTotal: 1 })).toBeGreaterThanOrEqual(3);
    expect(leastIn({ minCell: 1, minTotal: 7 })).toBeGreaterThanOrEqual(7);
    expect(roomOf(crowd.slice(0, 9)).cloud).toHaveLength(1);
  });

  it('[D262] looks the same wherever somebody stands in their patch', () => {
    const side = [1, 2, 3].flatMap((n) => [[n, 5] as const, [n, 5] as const]);
    const other = side.map(([x, y]) => [x + 6, y] as const);
    const moved = [[2, 5] as const, ...side.slice(1)];
    expect(roomOf([...moved, ...other]).cloud).toEqual(roomOf([...side, ...other]).cloud);
  });

  const start = (votes: Votes): readonly Facts[] => {
    const before = [opened('q', 'advocacy'), votes.map(([person, ballot]) => cast('q', person, ballot))];
    const shown = given(live(), ...before, closed('q', votes.length)).when(lead, 'RevealRound', { roundId: uuid('q') });
    return [...before, closed('q', votes.length), [...shown.events]];
  };
  const after = (votes: Votes, earlier: readonly Facts[] = []) =>
    tallyOf('advocacy', votes, earlier, { subject: 'after' }) as TallyOf<'advocacy'>;

  it('[D263] tells afterwards where the room was, and how those moved who answered both times', () => {
    const shift = after(
      all((index) => advocacy(8, index < 3 ? 5 : 2)),
      start(all((index) => advocacy(index < 4 ? 8 : 9, 2))),
    );
    expect(shift).toMatchObject({
      moment: 'after',
      middle: { customer: 8, seller: 5 },
      shift: {
        start: { middle: { customer: 8, seller: 2 }, corners: { hl: 1 } },
        customer: { pairs: 5, mean: -0.2, up: 0, same: 0.8, down: 0.2 },
        seller: { pairs: 5, up: 0.6, same: 0.4, down: 0 },
      },
    });
  });

  it('[D263] tells of the start what was shown then, and nothing of some of those people', () => {
    const votes = all((index) => advocacy(8, index + 3)).slice(1);
    const { shift } = after(votes, start(all((index) => advocacy(8, index === 0 ? 10 : 2))));
    expect(shift).toMatchObject({ start: { corners: { hh: 0.2, hl: 0.8 } }, seller: { pairs: 4 } });
  });

  it('[D263] tells of no shift where too few answered both, nothing was shown, or nobody moved but one came', () => {
    const votes = all(() => advocacy(8, 2));
    const two: Votes = votes.slice(0, 2);
    expect(after(votes)).not.toHaveProperty('shift');
    expect(after(votes, start(two))).not.toHaveProperty('shift');
    expect(after(votes, start(votes.slice(1)))).not.toHaveProperty('shift');
    expect(after(votes, start(votes))).toHaveProperty('shift');
  });
});

describe('control', () => {
  const { control } = ballots;

  it('[D264] rates each of the seven pairs from 1 to 5', () => {
    castIn('control', control(1, 2, 3, 4, 5, 4, 3)).thenTypes('BallotCast');
    castIn('control', control(1, 2, 3, 4, 5, 4)).then(refused('out-of-range'));
    castIn('control', control(1, 2, 3, 4, 5, 4, 0)).then(refused('out-of-range'));
    castIn('control', control(1, 2, 3, 4, 5, 4, 6)).then(refused('out-of-range'));
    castIn('control', { kind: 'control', ratings: 3 }).then(refused('malformed'));
    given(live(), opened('r', 'control'), closed('r', 0))
      .when(bert, 'CastBallot', { ...r, ballot: control(1, 2, 3, 4, 5, 4, 3) })
      .then(refused('round-closed'));
  });

  it('[D265] shows per pair how many said what, and how many send mixed signals', () => {
    const [outcome, behaviour, mixed] = [
      control(1, 2, 1, 2, 1, 2, 1),
      control(5, 5, 4, 5, 5, 5, 5),
      control(1, 5, 1, 5, 1, 5, 1),
    ];
    const tally = tallyOf(
      'control',
      all((index) => [outcome, behaviour, mixed][index % 3] ?? mixed),
    );
    expect(tally).toEqual({
      kind: 'control',
      cast: 5,
      mixed: 1,
      pairs: [
        [3, 0, 0, 0, 2],
        [0, 2, 0, 0, 3],
        [3, 0, 0, 2, 0],
        [0, 2, 0, 0, 3],
        [3, 0, 0, 0, 2],
        [0, 2, 0, 0, 3],
        [3, 0, 0, 0, 2],
      ],
    });
  });

  it('[D265] tells of nobody in particular', () => {
    const votes = all((index) => (index === 0 ? control(1, 5, 1, 5, 1, 5, 1) : control(2, 2, 2, 2, 2, 2, 2)));
    expect(JSON.stringify(tallyOf('control', votes))).not.toContain(anna.id);
  });
});

describe('fist', () => {
  it('[D109] is a number of fingers', () => {
    castIn('fist', ballots.fist(5)).thenTypes('BallotCast');
    castIn('fist', ballots.fist(6)).then(refused('out-of-range'));
    castIn('fist', { kind: 'fist', value: '5' }).then(refused('malformed'));
  });

  it('[D109] comes to how many showed what, and whether the room can adopt it', () => {
    const tally = tallyOf(
      'fist',
      all((index) => ballots.fist(index)),
    );
    expect(tally).toMatchObject({ kind: 'fist', cast: 5, counts: [1, 1, 1, 1, 1, 0], adoptable: false });
    expect(
      tallyOf(
        'fist',
        all((index) => ballots.fist(index === 0 ? 2 : 3)),
      ),
    ).toMatchObject({ adoptable: true });
    expect(
      tallyOf(
        'fist',
        all((index) => ballots.fist(index === 0 ? 0 : 5)),
      ),
    ).toMatchObject({ adoptable: false });
  });

  it('[D110] is about what the room can see: an objective, an objection, or the activity itself', () => {
    const held = raised('o', anna, 'Dat redt de planning nooit', { held: true });
    const ask = (subject?: string) => open('fist', subject === undefined ? {} : { subject });
    given(live()).when(lead, 'OpenRound', ask()).thenTypes('RoundOpened');
    given(live()).when(lead, 'OpenRound', ask('debrief')).thenTypes('RoundOpened');
    given(live()).when(lead, 'OpenRound', ask('nergens')).then(refused('subject-not-ready'));
    given(live(), held)
      .when(lead, 'OpenRound', ask(uuid('o')))
      .then(refused('subject-not-ready'));
    given(live(), held, fact('ObjectionReleased', { objectionId: uuid('o') }))
      .when(lead, 'OpenRound', ask(uuid('o')))
      .thenTypes('RoundOpened');
    const withdrawn = fact('ObjectionWithdrawn', { objectionId: uuid('o'), others: false, support: 0 });
    given(live(), raised('o', anna, 'Dat redt de planning nooit'), withdrawn)
      .when(lead, 'OpenRound', ask(uuid('o')))
      .then(refused('subject-not-ready'));
    given(live(), proposed('D', anna))
      .when(lead, 'OpenRound', ask(uuid('D')))
      .then(refused('subject-not-ready'));
    const forward = given(live(), proposed('D', anna), putForward('D'));
    expect(forward.when(lead, 'OpenRound', ask(uuid('D'))).events[0]?.data).toMatchObject({ version: 1 });
  });
});

describe('poll', () => {
  it('[D111] offers the options of the pack', () => {
    const [event] = given(live('tell')).when(lead, 'OpenRound', open('poll')).events;
    expect(event?.data).toMatchObject({ subject: 'tell', options: ['no', 'later', 'ifAsked', 'upfront'] });
    given(live())
      .when(lead, 'OpenRound', open('poll', { subject: 'constructor' }))
      .then(refused('subject-not-ready'));
    castIn('poll', ballots.poll('later')).thenTypes('BallotCast');
    castIn('poll', ballots.poll('anders')).then(refused('out-of-range'));
  });

  it('[D111] comes to how many chose each', () => {
    expect(
      tallyOf(
        'poll',
        all((index) => ballots.poll(index < 3 ? 'later' : 'no')),
      ),
    ).toEqual({
      kind: 'poll',
      cast: 5,
      options: { no: 2, later: 3, ifAsked: 0, upfront: 0 },
    });
  });
});

describe('all kinds', () => {
  it('[D112] come to the same in whatever order people voted', () => {
    const votes = all((index) => ballots.roles({ gatekeeper: (index % 3) + 1, user: index % 2 }));
    expect(tallyOf('roles', [...votes].reverse())).toEqual(tallyOf('roles', votes));
    const shown = all((index) => ballots.fist(index));
    expect(tallyOf('fist', [...shown].reverse())).toEqual(tallyOf('fist', shown));
    const placed = all((index) => ballots.advocacy(index * 2, 10 - index));
    expect(tallyOf('advocacy', [...placed].reverse())).toEqual(tallyOf('advocacy', placed));
  });

  it('[D89] are told apart by their name', () => {
    castIn('roles', { kind: 'toString' }).then(refused('malformed'));
    castIn('roles', { weights: {} }).then(refused('malformed'));
    castIn('roles', null).then(refused('malformed'));
  });
});
