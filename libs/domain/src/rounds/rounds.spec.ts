import { describe, expect, it } from '@jest/globals';
import { eligibleIn, type WorkshopEvents } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  cast,
  clock,
  closed,
  coTrainer,
  daan,
  entered,
  eva,
  fact,
  given,
  joined,
  lead,
  live,
  lobby,
  opened,
  Rehearsal,
  refused,
  uuid,
  visitor,
  words,
} from '../testing-door.ts';

const r = { roundId: uuid('r') };
const roles = ballots.roles({ gatekeeper: 3 });
const otherRoles = ballots.roles({ user: 2 });
const threeVotes = [cast('r', anna, roles), cast('r', bert, roles), cast('r', carla, otherRoles)];
const result = { kind: 'fist', cast: 3, counts: [0, 0, 0, 3, 0, 0], agreement: 1, adoptable: true } as const; // of any kind
const shown = (label = 'r') => fact('RoundRevealed', { roundId: uuid(label), tally: result });
const discarded = fact('RoundDiscarded', r);

const open = (more: object = {}) => ({ ...r, ballot: 'roles', subject: 'week-fourteen', ...more });
const roundOpened = (more: Partial<WorkshopEvents['RoundOpened']> = {}) =>
  fact('RoundOpened', {
    ...r,
    ballot: 'roles',
    subject: 'week-fourteen',
    ordinal: 1,
    activityId: 'roles',
    ...more,
  });

describe('opening a round', () => {
  it('[D80] asks a secret question within the open activity', () => {
    given(live()).when(lead, 'OpenRound', open()).then(roundOpened());
    given(live(), fact('ActivityClosed', { activityId: 'roles' }))
      .when(lead, 'OpenRound', open())
      .then(refused('not-in-phase'));
  });

  it('[D81] asks again on a subject only after the result of the round before, and names it', () => {
    const next = open({ roundId: uuid('s') });
    given(live(), opened('r', 'roles')).when(lead, 'OpenRound', next).then(refused('round-still-open'));
    given(live(), opened('r', 'roles'), closed('r', 0)).when(lead, 'OpenRound', next).then(refused('round-still-open'));
    given(live(), opened('r', 'roles'), shown())
      .when(lead, 'OpenRound', next)
      .then(roundOpened({ roundId: uuid('s'), ordinal: 2, compareWith: uuid('r') }));
    given(live(), opened('r', 'roles'), discarded)
      .when(lead, 'OpenRound', next)
      .then(roundOpened({ roundId: uuid('s'), ordinal: 2 }));
    given(live(), opened('r', 'roles'))
      .when(lead, 'OpenRound', { ...next, subject: 'ninety-days' })
      .thenTypes('RoundOpened');
  });

  it('[D82] notices when the lead counts the rounds differently', () => {
    given(live())
      .when(lead, 'OpenRound', open({ ordinal: 1 }))
      .thenTypes('RoundOpened');
    given(live())
      .when(lead, 'OpenRound', open({ ordinal: 2 }))
      .then(refused('stale-view'));
  });

  it('[D83] compares only with a revealed round of the same kind', () => {
    const compare = (label: string) => open({ roundId: uuid('s'), subject: 'ninety-days', compareWith: uuid(label) });
    given(live(), opened('r', 'roles'), shown())
      .when(lead, 'OpenRound', compare('r'))
      .then(roundOpened({ roundId: uuid('s'), subject: 'ninety-days', compareWith: uuid('r') }));
    given(live()).when(lead, 'OpenRound', compare('r')).then(refused('subject-not-ready'));
    given(live(), opened('r', 'roles')).when(lead, 'OpenRound', compare('r')).then(refused('subject-not-ready'));
    given(live(), opened('q', 'recognition'), shown('q'))
      .when(lead, 'OpenRound', compare('q'))
      .then(refused('subject-not-ready'));
  });

  it('[D84] can close by itself, at a moment or after so many seconds', () => {
    const { workshop } = given(live()).when(lead, 'OpenRound', open({ autoCloseAfterSeconds: 30 })).accepted;
    const round = workshop.rounds.byId[uuid('r')];
    expect(round?.autoCloseAt).toBe((round?.openedAt ?? 0) + 30_000);
    const autoCloseAt = (round?.openedAt ?? 0) + 5_000;
    given(live()).when(lead, 'OpenRound', open({ autoCloseAt })).then(roundOpened({ autoCloseAt }));
    given(live())
      .when(lead, 'OpenRound', open({ autoCloseAt: 1 }))
      .then(refused('out-of-range'));
    given(live())
      .when(lead, 'OpenRound', open({ autoCloseAfterSeconds: 1 }))
      .then(refused('out-of-range'));
  });

  it('[D11] opens nothing twice under one id', () => {
    given(live(), opened('r', 'roles'))
      .when(lead, 'OpenRound', open({ subject: 'ninety-days' }))
      .thenNothing();
  });
});

describe('voting', () => {
  it('[D86] counts a changed ballot once', () => {
    const { workshop } = given(live(), opened('r', 'roles'), cast('r', anna, roles), cast('r', anna, otherRoles))
      .when(lead, 'CloseRound', r)
      .then(fact('RoundClosed', { ...r, cast: 1, eligible: 5 }));
    expect(workshop.rounds.byId[uuid('r')]?.ballots[anna.id]?.ballot).toEqual(otherRoles);
  });

  it('[D100] records a ballot that is the same as well: from a log that moves or not others could tell what it says', () => {
    const { workshop } = given(live(), opened('r', 'roles'), cast('r', anna, roles))
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(cast('r', anna, roles));
    expect(workshop.rounds.byId[uuid('r')]?.cast).toBe(1);
  });

  it('[D87] is over when the round is closed, revealed, discarded or not there', () => {
    for (const after of [[closed('r', 0)], [closed('r', 0), shown()], [discarded]]) {
      const scene = given(live(), opened('r', 'roles'), after);
      scene.when(anna, 'CastBallot', { ...r, ballot: roles }).then(refused('round-closed'));
      scene.when(anna, 'WithdrawBallot', r).then(refused('round-closed'));
    }
    given(live())
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(refused('round-closed'));
  });

  it('[D87] waits while the workshop is paused', () => {
    given(live(), opened('r', 'roles'), fact('WorkshopPaused', {}))
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(refused('not-in-phase'));
  });

  it('[D88] is for whoever is here and votes', () => {
    const watching = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' });
    given(live(), watching, opened('r', 'roles'))
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(refused('not-voting'));
    given(live(), fact('ParticipantLeft', { participantId: anna.id }), opened('r', 'roles'))
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(refused('not-eligible'));
    given(live('roles', {}, [bert]), opened('r', 'roles'))
      .when(anna, 'CastBallot', { ...r, ballot: roles })
      .then(refused('not-eligible'));
  });

  it('[D89] answers the question that was asked', () => {
    given(live(), opened('r', 'roles'))
      .when(anna, 'CastBallot', { ...r, ballot: ballots.fist(3) })
      .then(refused('malformed'));
  });

  it('[D90] can be taken back before the close', () => {
    const { workshop } = given(live(), opened('r', 'roles'), cast('r', anna, roles))
      .when(anna, 'WithdrawBallot', r)
      .then(fact('BallotWithdrawn', { ...r, participantId: anna.id }));
    expect(workshop.rounds.byId[uuid('r')]?.cast).toBe(0);
    given(live(), opened('r', 'roles'), cast('r', bert, roles))
      .when(anna, 'WithdrawBallot', r)
      .then(refused('no-vote'));
  });
});

describe('closing and showing', () => {
  const left = fact('ParticipantLeft', { participantId: anna.id });
  const back = fact('ParticipantReturned', { participantId: anna.id });

  it('[D91] freezes how many could vote since it was opened, whatever became of them and whether or not they did', () => {
    const watching = fact('ParticipationModeChanged', { participantId: eva.id, mode: 'watching' });
    const silent = fact('ParticipantLeft', { participantId: bert.id, silent: true });
    for (const votes of [[], [cast('r', anna, roles)], [cast('r', anna, roles), cast('r', eva, roles)]]) {
      given(live(), opened('r', 'roles'), votes, left, watching, silent)
        .when(lead, 'CloseRound', r)
        .then(closed('r', votes.length, 5));
    }
    given(live(), left, watching, opened('r', 'roles'))
      .when(lead, 'CloseRound', r)
      .then(closed('r', 0, 3));
  });

  it('[D91] counts whoever comes while it is open, once, however often', () => {
    const late = joined(visitor, 6, 'voting', true);
    given(live(), opened('r', 'roles'), late, left, back, left, back)
      .when(lead, 'CloseRound', r)
      .then(closed('r', 0, 6));
    given(live(), left, opened('r', 'roles'), back, left)
      .when(lead, 'CloseRound', r)
      .then(closed('r', 0, 5));
    given(live(), opened('r', 'roles'), joined(visitor, 6, 'watching', true))
      .when(lead, 'CloseRound', r)
      .then(closed('r', 0, 5));
  });

  it('[D91] goes on from there when it is opened again', () => {
    const reopened = fact('RoundReopened', r);
    given(live(), opened('r', 'roles'), closed('r', 0), left, reopened)
      .when(lead, 'CloseRound', r)
      .then(closed('r', 0, 5));
  });

  it('[D91] tells every screen the same number while people come and go', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { ...r, ballot: 'recognition' }).act(anna, 'LeaveWorkshop');
    const late = { participantId: uuid('laat'), locale: 'nl', via: 'code', rulesAccepted: true };
    rehearsal.act(visitor, 'JoinWorkshop', late).act(visitor, 'JoinWorkshop', { ...late, participantId: anna.id });
    const { facilitator, projector, participants } = rehearsal.screens;
    for (const { state } of [rehearsal, facilitator, projector, participants]) {
      const round = state.rounds.byId[uuid('r')];
      expect(round && eligibleIn(state, round)).toBe(6);
    }
  });

  it('[D92] can be opened again until the result is shown', () => {
    given(live(), opened('r', 'roles'), closed('r', 0))
      .when(lead, 'ReopenRound', { ...r, reason: 'te vroeg' })
      .then(fact('RoundReopened', { ...r, reason: words(lead, 'te vroeg') }));
    given(live(), opened('r', 'roles'), closed('r', 0), shown())
      .when(lead, 'ReopenRound', r)
      .then(refused('already-revealed'));
    given(live(), opened('r', 'roles'), discarded).when(lead, 'ReopenRound', r).then(refused('round-not-open'));
  });

  it('[D241] can be opened again after a reveal that had nothing to show, with what was cast', () => {
    const nothing = fact('RoundRevealed', { ...r, tally: { kind: 'too-few', cast: 1 } });
    const few = [opened('r', 'roles'), threeVotes.slice(0, 1), closed('r', 1), nothing];
    const again = given(live(), few).when(lead, 'ReopenRound', r).then(fact('RoundReopened', r));
    const voted = [bert, carla].map((actor) => cast('r', actor, roles));
    expect(again.workshop.rounds.byId[uuid('r')]).not.toHaveProperty('tally');
    const { workshop } = given(live(), few, fact('RoundReopened', r), voted)
      .when(lead, 'CloseRound', r)
      .then(closed('r', 3))
      .when(lead, 'RevealRound', r).accepted;
    expect(workshop.rounds.byId[uuid('r')]?.tally).toMatchObject({ kind: 'roles', cast: 3 });
    given(live(), few, opened('s', 'roles', { ordinal: 2 }))
      .when(lead, 'ReopenRound', r)
      .then(refused('subject-not-ready'));
    given(live(), few, entered('debrief')).when(lead, 'ReopenRound', r).then(refused('subject-not-ready'));
  });

  it('[D81] names the latest one that had a result, to be compared with', () => {
    const nothing = fact('RoundRevealed', { roundId: uuid('s'), tally: { kind: 'too-few', cast: 1 } });
    const [event] = given(live(), opened('r', 'roles'), shown(), opened('s', 'roles', { ordinal: 2 }), nothing).when(
      lead,
      'OpenRound',
      { roundId: uuid('t'), ballot: 'roles', subject: 'week-fourteen' },
    ).events;
    expect(event).toMatchObject({ data: { ordinal: 3, compareWith: uuid('r') } });
  });

  it('[D93] shows the whole result at once, and once', () => {
    const { workshop } = given(live(), opened('r', 'roles'), threeVotes, closed('r', 3)).when(
      lead,
      'RevealRound',
      r,
    ).accepted;
    expect(workshop.rounds.byId[uuid('r')]).toMatchObject({ status: 'revealed', tally: { kind: 'roles', cast: 3 } });
    given(live(), opened('r', 'roles')).when(lead, 'RevealRound', r).then(refused('round-still-open'));
    given(live(), opened('r', 'roles'), discarded).when(lead, 'RevealRound', r).then(refused('round-not-open'));
  });

  it('[D220] leaves out ballots whose key is gone, and changes no result that was shown', () => {
    const gone = { kind: 'roles', erased: true } as const;
    const erasedBy = ({ id }: typeof anna) => fact('BallotCast', { ...r, participantId: id, ballot: gone });
    const five = [anna, bert, carla, daan].map((actor) => cast('r', actor, ballots.roles({ gatekeeper: 3 })));
    const open = given(live(), opened('r', 'roles'), five, erasedBy(eva));
    expect(open.workshop.rounds.byId[uuid('r')]?.cast).toBe(5);
    const { workshop } = given(live(), opened('r', 'roles'), five, erasedBy(eva), closed('r', 5)).when(
      lead,
      'RevealRound',
      r,
    ).accepted;
    expect(workshop.rounds.byId[uuid('r')]?.tally).toMatchObject({ kind: 'roles', cast: 4 });
    const three = given(live(), opened('r', 'roles'), threeVotes, closed('r', 3));
    const shown = three.when(lead, 'RevealRound', r).events;
    const few = given(live(), opened('r', 'roles'), threeVotes.slice(1), erasedBy(anna), closed('r', 3));
    few.when(lead, 'RevealRound', r).then(fact('RoundRevealed', { ...r, tally: { kind: 'too-few', cast: 3 } }));
    const later = given(live(), opened('r', 'roles'), threeVotes.slice(1), erasedBy(anna), closed('r', 3), shown);
    expect(later.workshop.rounds.byId[uuid('r')]?.tally).toMatchObject({ kind: 'roles', cast: 3 });
  });

  it('[D94] shows only the number of ballots where there are too few', () => {
    const tooFew = fact('RoundRevealed', { ...r, tally: { kind: 'too-few', cast: 2 } });
    given(live(), opened('r', 'roles'), threeVotes.slice(0, 2), closed('r', 2))
      .when(lead, 'RevealRound', r)
      .then(tooFew);
    const [event] = given(
      live('roles', { minTotal: 2 }),
      opened('r', 'roles'),
      threeVotes.slice(0, 2),
      closed('r', 2),
    ).when(lead, 'RevealRound', r).events;
    expect(event).toMatchObject({ data: { tally: { kind: 'roles', cast: 2 } } });
  });

  it('[D94] nor of a round in which fewer than three could have voted, whatever the minimum', () => {
    for (const people of [[anna], [anna, bert]]) {
      const votes = people.map((person) => cast('r', person, roles));
      given(
        live('roles', { minTotal: 1 }, people),
        opened('r', 'roles'),
        votes,
        closed('r', votes.length, votes.length),
      )
        .when(lead, 'RevealRound', r)
        .then(fact('RoundRevealed', { ...r, tally: { kind: 'too-few', cast: votes.length } }));
    }
    const [one] = given(
      live('roles', { minTotal: 1 }),
      opened('r', 'roles'),
      cast('r', anna, roles),
      closed('r', 1),
    ).when(lead, 'RevealRound', r).events;
    expect(one).toMatchObject({ data: { tally: { kind: 'roles', cast: 1 } } });
  });

  it('[D95] throws a round away without counting it, unless it was shown', () => {
    given(live(), opened('r', 'roles'), threeVotes)
      .when(lead, 'DiscardRound', { ...r, reason: 'verkeerde vraag' })
      .then(fact('RoundDiscarded', { ...r, reason: words(lead, 'verkeerde vraag') }));
    given(live(), opened('r', 'roles'), closed('r', 0)).when(lead, 'DiscardRound', r).then(discarded);
    given(live(), opened('r', 'roles'), shown()).when(lead, 'DiscardRound', r).then(refused('already-revealed'));
  });

  it('[D10] is closed, reopened, shown and discarded once', () => {
    given(live(), opened('r', 'roles'), closed('r', 0)).when(lead, 'CloseRound', r).thenNothing();
    given(live(), opened('r', 'roles')).when(lead, 'ReopenRound', r).thenNothing();
    given(live(), opened('r', 'roles'), shown()).when(lead, 'RevealRound', r).thenNothing();
    given(live(), opened('r', 'roles'), discarded).when(lead, 'DiscardRound', r).thenNothing();
    given(live(), opened('r', 'roles'), shown()).when(lead, 'CloseRound', r).then(refused('round-not-open'));
  });

  it('[D11] is found by its id or not at all', () => {
    for (const kind of ['CloseRound', 'ReopenRound', 'RevealRound', 'PeekRound', 'DiscardRound']) {
      given(live()).when(lead, kind, r).then(refused('not-found'));
    }
  });
});

describe('peeking', () => {
  const peekable = [opened('r', 'roles'), threeVotes, closed('r', 3)];

  it('[D96] tells the lead the totals, and records that somebody looked', () => {
    const { decision } = given(live(), peekable).when(lead, 'PeekRound', r);
    expect(decision).toMatchObject({
      ok: true,
      events: [{ type: 'RoundPeeked', data: r }],
      data: { tally: { kind: 'roles', cast: 3 } },
    });
    expect(given(live(), opened('r', 'roles'), threeVotes, shown()).when(lead, 'PeekRound', r).decision).toMatchObject({
      events: [],
      data: { tally: { kind: 'fist' } },
    });
    given(live(), opened('r', 'roles'), discarded).when(lead, 'PeekRound', r).then(refused('round-not-open'));
  });

  it('[D96] waits for the close, when nothing changes any more, however many voted', () => {
    for (const votes of [[], threeVotes, [...threeVotes, cast('r', daan, roles), cast('r', eva, roles)]]) {
      given(live(), opened('r', 'roles'), votes).when(lead, 'PeekRound', r).then(refused('round-still-open'));
    }
  });

  it('[D96] tells nothing of too few', () => {
    for (const minTotal of [1, 3]) {
      given(live('roles', { minTotal }), opened('r', 'roles'), threeVotes.slice(0, 2), closed('r', 2))
        .when(lead, 'PeekRound', r)
        .then(refused('too-few'));
    }
  });

  it('[D97] is the end of voting: what was looked at is not opened again', () => {
    const peeked = given(live(), peekable).when(lead, 'PeekRound', r).accepted;
    peeked.when(lead, 'ReopenRound', r).then(refused('already-peeked'));
    peeked.when(lead, 'PeekRound', r).thenTypes('RoundPeeked');
    peeked.when(lead, 'RevealRound', r).thenTypes('RoundRevealed');
    peeked.when(lead, 'DiscardRound', r).thenTypes('RoundDiscarded');
  });
});

describe('nudging', () => {
  const voted = cast('r', anna, roles);
  const nudged = fact('ParticipantsNudged', { ...r, count: 4 });

  it('[D98] asks those who have not voted', () => {
    given(live(), opened('r', 'roles'), voted).when(coTrainer, 'NudgeParticipants').then(nudged);
    given(live(), opened('r', 'roles'), voted)
      .when(lead, 'NudgeParticipants', { ...r, to: 'not-voted' })
      .then(nudged);
  });

  it('[D98] needs an open round, and somebody to ask', () => {
    given(live()).when(lead, 'NudgeParticipants').then(refused('round-not-open'));
    given(live(), opened('r', 'roles'), closed('r', 0))
      .when(lead, 'NudgeParticipants', r)
      .then(refused('round-not-open'));
    given(live('roles', {}, [anna]), opened('r', 'roles'), voted)
      .when(lead, 'NudgeParticipants')
      .thenNothing();
  });

  it('[D98] counts whoever could have voted and did not, also those who went: it tells nobody who they are', () => {
    const left = fact('ParticipantLeft', { participantId: bert.id });
    for (const vote of [cast('r', anna, roles), cast('r', bert, roles)]) {
      given(live(), opened('r', 'roles'), vote, left).when(lead, 'NudgeParticipants').then(nudged);
    }
  });

  it('[D99] does so at most every twenty seconds', () => {
    const scene = given(live(), opened('r', 'roles'), voted, nudged);
    scene.later(19).when(lead, 'NudgeParticipants').then(refused('too-fast'));
    scene.later(20).when(lead, 'NudgeParticipants').then(nudged);
  });

  it('[D98] tells nobody who has not voted but themselves; trainers hear how many', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { ...r, ballot: 'recognition' });
    rehearsal.act(anna, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    rehearsal.act(bert, 'LeaveWorkshop').act(lead, 'NudgeParticipants');
    const { position } = rehearsal.state;
    expect(rehearsal.phone(carla.id).you.rounds.nudge).toEqual({ ...r, position });
    for (const { id } of [anna, bert]) expect(rehearsal.phone(id).you.rounds.nudge).toBeUndefined();
    expect(rehearsal.screens.facilitator.events.at(-1)).toMatchObject({ data: { count: 4 } });
    for (const audience of ['projector', 'participants'] as const) {
      expect(rehearsal.screens[audience].events.at(-1)?.type).not.toBe('ParticipantsNudged');
    }
  });
});

describe('what others see of a round', () => {
  it('[D100] is how many ballots stand, and nothing when one changed', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { ...r, ballot: 'recognition' });
    const { events, state } = rehearsal.screens.participants;
    const { length } = events;
    rehearsal.act(anna, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    expect(events.at(-1)).toMatchObject({ type: 'BallotsCounted', data: { ...r, cast: 1 } });
    rehearsal.act(anna, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 2 }) });
    expect(events).toHaveLength(length + 1);
    rehearsal.act(anna, 'WithdrawBallot', r);
    expect(events.at(-1)).toMatchObject({ type: 'BallotsCounted', data: { ...r, cast: 0 } });
    expect(state.rounds.byId[uuid('r')]?.ballots).toEqual({});
    expect(rehearsal.phone(anna.id).you.rounds.ballots).toEqual({});
  });

  it('[D100] is nothing of a peek, and no reason of the lead', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { ...r, ballot: 'recognition' });
    for (const person of [anna, bert, carla]) {
      rehearsal.act(person, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    }
    rehearsal.act(lead, 'CloseRound', r).act(lead, 'PeekRound', r);
    rehearsal.act(lead, 'DiscardRound', { ...r, reason: 'Jan is er niet' });
    const [last, before] = [...rehearsal.screens.participants.events].reverse();
    expect([before?.type, last?.data]).toEqual(['RoundClosed', r]);
    expect(rehearsal.screens.facilitator.events.at(-1)?.data).toEqual({ ...r, reason: { text: 'Jan is er niet' } });
  });

  it('[D91] lets the system close a round only when its time has come', () => {
    given(live(), opened('r', 'roles')).when(clock, 'CloseRound', r).thenNothing();
    given(lobby(), fact('WorkshopStarted', {})).when(visitor, 'CloseRound', r).then(refused('forbidden'));
  });
});
