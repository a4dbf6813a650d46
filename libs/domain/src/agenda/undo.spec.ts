import { describe, expect, it } from '@jest/globals';
import { copyOf, decide, nextMove, type WorkshopState } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  plan,
  Rehearsal,
  raised,
  refused,
  uuid,
  visitor,
  words,
} from '../testing-door.ts';

function room(activityId = 'roles', settings = {}): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live(activityId, settings)) rehearsal.record(event);
  return rehearsal;
}

/** What the room and the trainers see, times and undo aside; a round that was thrown away is gone for them. */
function seen({ state }: Rehearsal) {
  const { agenda, rounds, cases, objections, objectives, steps } = copyOf(state) as WorkshopState;
  const { undoable: _undoable, undoneUntil: _until, activities, ...kept } = agenda;
  const standing = Object.values(rounds.byId).filter(({ status }) => status !== 'discarded');
  return {
    kept,
    cases,
    objections,
    objectives,
    steps,
    standing,
    activities: activities.map(({ id, status, leftAt }) => [id, status, leftAt]),
  };
}

const objection = { objectionId: uuid('o'), text: 'Dat redt de planning nooit' };
const other = { objectionId: uuid('p'), text: 'De klant wil niet wachten' };
const objective = {
  objectiveId: uuid('D'),
  text: 'Eerst de datum',
  kind: 'shared',
  measure: 'datum staat',
  dueWeeks: 12,
  servesBoss: 'rust',
  servesBuyer: 'zekerheid',
};
const raisedBoth = (rehearsal: Rehearsal) => {
  rehearsal.act(anna, 'RaiseObjection', objection).act(bert, 'RaiseObjection', other);
};
const askedAndClosed = (rehearsal: Rehearsal) => {
  const round = { roundId: uuid('r') };
  rehearsal.act(lead, 'OpenRound', { ...round, ballot: 'recognition' }).act(anna, 'CastBallot', {
    ...round,
    ballot: ballots.recognition({ wait: 2 }),
  });
  rehearsal.act(lead, 'CloseRound', round);
};

type Prepare = (rehearsal: Rehearsal) => unknown;
const nothing: Prepare = () => undefined;
const timed: Prepare = (rehearsal) =>
  rehearsal.act(lead, 'StartTimer', { timerId: 'klok', seconds: 60, autoClose: true });
const stepped: Prepare = (rehearsal) =>
  rehearsal.act(lead, 'OpenStep', { stepId: 'trust' }).act(lead, 'OpenStep', { stepId: 'faith' });

/** Every act that can be taken back, and what went before it. */
const acts: readonly (readonly [act: string, data: object, before: Prepare])[] = [
  ['ReviseWorkshop', { plan: plan.slice(0, 6), settings: { moderation: 'pre' } }, nothing],
  ['LockLobby', {}, nothing],
  ['UnlockLobby', {}, (rehearsal) => rehearsal.act(lead, 'LockLobby')],
  ['PauseWorkshop', {}, nothing],
  ['ResumeWorkshop', {}, (rehearsal) => rehearsal.act(lead, 'PauseWorkshop')],
  ['OpenActivity', { activityId: 'debrief', timeboxSec: 60 }, stepped],
  ['OpenActivity', { activityId: 'debrief' }, timed],
  [
    'OpenActivity',
    { activityId: 'debrief' },
    (rehearsal) => rehearsal.act(lead, 'SkipActivity', { activityId: 'debrief' }),
  ],
  [
    'OpenActivity',
    { activityId: 'roles' },
    (rehearsal) => rehearsal.act(lead, 'CloseActivity', { activityId: 'roles' }),
  ],
  ['CloseActivity', { activityId: 'roles' }, timed],
  [
    'ReopenActivity',
    { activityId: 'roles' },
    (rehearsal) => rehearsal.act(lead, 'CloseActivity', { activityId: 'roles' }),
  ],
  ['SkipActivity', { activityId: 'debrief' }, timed],
  ['StartTimer', { seconds: 60 }, nothing],
  ['StartTimer', { seconds: 30 }, timed],
  ['ExtendTimer', { deltaSec: 30 }, timed],
  ['ExtendTimer', { deltaSec: 30 }, (rehearsal) => (timed(rehearsal), rehearsal.act(lead, 'PauseWorkshop'))],
  ['StopTimer', {}, timed],
  ['ShowOnProjector', { view: 'steps' }, nothing],
  ['ShowOnProjector', { view: 'blank' }, nothing],
  ['ShowOnProjector', { view: 'steps' }, (rehearsal) => rehearsal.act(lead, 'ShowOnProjector', { view: 'blank' })],
  ['OpenRound', { roundId: uuid('r'), ballot: 'recognition' }, nothing],
  [
    'CloseRound',
    { roundId: uuid('r') },
    (rehearsal) => (askedAndClosed(rehearsal), rehearsal.act(lead, 'ReopenRound', { roundId: uuid('r') })),
  ],
  ['ReopenRound', { roundId: uuid('r') }, askedAndClosed],
  ['RevealRound', { roundId: uuid('r') }, askedAndClosed],
  [
    'ReopenRound',
    { roundId: uuid('r') },
    (rehearsal) => (askedAndClosed(rehearsal), rehearsal.act(lead, 'RevealRound', { roundId: uuid('r') })),
  ],
  ['DiscardRound', { roundId: uuid('r') }, askedAndClosed],
  [
    'DiscardRound',
    { roundId: uuid('r') },
    (rehearsal) => (askedAndClosed(rehearsal), rehearsal.act(lead, 'ReopenRound', { roundId: uuid('r') })),
  ],
  [
    'ReopenActivity',
    { activityId: 'roles' },
    (rehearsal) => (
      rehearsal.act(lead, 'OpenActivity', { activityId: 'debrief' }),
      rehearsal.act(lead, 'ShowOnProjector', { view: 'question', focusId: 'learned' })
    ),
  ],
  ['SpotlightCase', { caseId: 'week-fourteen' }, nothing],
  [
    'SpotlightCase',
    { caseId: 'ninety-days' },
    (rehearsal) => rehearsal.act(lead, 'SpotlightCase', { caseId: 'week-fourteen' }),
  ],
  [
    'SpotlightCase',
    { caseId: uuid('c') },
    (rehearsal) =>
      rehearsal.act(anna, 'NameCase', { caseId: uuid('c'), pseudonym: 'Robin', sentenceIds: ['wait'], offered: true }),
  ],
  [
    'HoldObjection',
    { objectionId: uuid('o') },
    (rehearsal) => (
      raisedBoth(rehearsal), rehearsal.act(lead, 'ShowOnProjector', { view: 'objection', focusId: uuid('o') })
    ),
  ],
  [
    'ReleaseObjection',
    { objectionId: uuid('o') },
    (rehearsal) => (raisedBoth(rehearsal), rehearsal.act(lead, 'HoldObjection', { objectionId: uuid('o') })),
  ],
  [
    'HideObjection',
    { objectionId: uuid('o'), reason: 'offensive' },
    (rehearsal) => (
      raisedBoth(rehearsal), rehearsal.act(lead, 'ShowOnProjector', { view: 'objection', focusId: uuid('o') })
    ),
  ],
  [
    'UnhideObjection',
    { objectionId: uuid('o') },
    (rehearsal) => (raisedBoth(rehearsal), rehearsal.act(lead, 'HideObjection', { objectionId: uuid('o') })),
  ],
  [
    'MergeObjections',
    { intoId: uuid('o'), fromIds: [uuid('p')] },
    (rehearsal) => (raisedBoth(rehearsal), rehearsal.act(anna, 'SupportObjection', { objectionId: uuid('p') })),
  ],
  [
    'EscalateObjection',
    { objectionId: uuid('o') },
    (rehearsal) => (
      raisedBoth(rehearsal),
      rehearsal.act(bert, 'AnswerObjection', {
        objectionId: uuid('o'),
        answerId: uuid('a'),
        text: 'Half nu',
        kind: 'trade',
      })
    ),
  ],
  [
    'ParkObjection',
    { objectionId: uuid('o') },
    (rehearsal) => (raisedBoth(rehearsal), rehearsal.act(lead, 'EscalateObjection', { objectionId: uuid('o') })),
  ],
  ['PutForward', { objectiveId: uuid('D') }, (rehearsal) => rehearsal.act(anna, 'ProposeObjective', objective)],
  ['OpenStep', { stepId: 'trust' }, nothing],
  ['OpenStep', { stepId: 'dynamics' }, stepped],
  ['OpenStep', { stepId: 'trust' }, stepped],
  [
    'HighlightLine',
    { lineId: uuid('l') },
    (rehearsal) => (
      stepped(rehearsal), rehearsal.act(anna, 'CaptureLine', { lineId: uuid('l'), text: 'Eerst vragen' })
    ),
  ],
  [
    'UnhighlightLine',
    { lineId: uuid('l') },
    (rehearsal) => (
      stepped(rehearsal),
      rehearsal
        .act(anna, 'CaptureLine', { lineId: uuid('l'), text: 'Eerst vragen' })
        .act(lead, 'HighlightLine', { lineId: uuid('l') })
    ),
  ],
];

describe('undo', () => {
  it.each(acts)('[D50] takes %s %j back, and it looks as if it had not been done', (kind, data, before) => {
    const rehearsal = room();
    before(rehearsal);
    const asItWas = seen(rehearsal);
    rehearsal.act(lead, kind, data);
    expect(seen(rehearsal)).not.toEqual(asItWas);
    rehearsal.act(lead, 'Undo');
    expect(seen(rehearsal)).toEqual(asItWas);
  });

  it('[D50] takes the reopening of an objective back', () => {
    const scene = given(
      live('objectives'),
      fact('ObjectiveProposed', { ...proposal, objectiveId: uuid('D') }),
      fact('ObjectivePutForward', { objectiveId: uuid('D') }),
      fact('ObjectiveAgreed', outcome),
    ).when(lead, 'ReopenObjective', { objectiveId: uuid('D') }).accepted;
    expect(scene.when(lead, 'Undo').accepted.workshop.objectives.byId[uuid('D')]).toMatchObject({
      status: 'agreed',
      needsNewVersion: false,
    });
  });

  it('[D51] says what it took back, and only the latest act can be taken back', () => {
    const scene = given(live(), fact('LobbyLocked', {}), fact('ProjectorViewChanged', { view: 'steps' }));
    const { position } = scene.workshop;
    scene.when(lead, 'Undo', { targetPosition: position - 1 }).then(refused('cannot-undo'));
    scene
      .when(lead, 'Undo', { targetPosition: position })
      .then(
        fact('ActionUndone', { targetPosition: position, undoes: 'ProjectorViewChanged', until: position + 2 }),
        fact('ProjectorViewChanged', { view: 'title', focusId: 'roles' }),
      );
  });

  it('[D51] goes back act by act, and never takes back what was taken back', () => {
    const scene = given(live(), fact('LobbyLocked', {}), fact('ProjectorViewChanged', { view: 'steps' }));
    const before = scene.when(lead, 'Undo').accepted.when(lead, 'Undo').accepted;
    expect(before.workshop.agenda).toMatchObject({ locked: false, projector: { view: 'title' } });
    const opening = before.when(lead, 'Undo').accepted;
    expect(opening.workshop.agenda.activeActivity).toBeUndefined();
    opening.when(lead, 'Undo').then(refused('cannot-undo'));
  });

  it('[D52] takes an advance to the next activity back, whatever was done in the one before', () => {
    const rehearsal = room('roles');
    askedAndClosed(rehearsal);
    rehearsal.act(lead, 'RevealRound', { roundId: uuid('r') }).act(lead, 'OpenActivity', { activityId: 'debrief' });
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.state.agenda).toMatchObject({
      activeActivity: 'roles',
      projector: { view: 'tally', focusId: uuid('r') },
    });
  });

  it('[D52] goes no further back than the open activity', () => {
    const rehearsal = room('roles').act(lead, 'LockLobby').act(lead, 'OpenActivity', { activityId: 'debrief' });
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
  });

  it('[D250] takes a return to an earlier activity back whole: the script comes back to nothing any more', () => {
    const rehearsal = room('roles').act(lead, 'OpenActivity', { activityId: 'debrief' });
    rehearsal.act(lead, 'ShowOnProjector', { view: 'question', focusId: 'learned' });
    const [before, next] = [seen(rehearsal), nextMove(rehearsal.state)];
    for (const kind of ['ReopenActivity', 'OpenActivity']) {
      const activityId = kind === 'OpenActivity' ? 'cases' : 'roles';
      rehearsal.act(lead, kind, { activityId });
      rehearsal.act(lead, 'Undo');
      expect(seen(rehearsal)).toEqual(before);
      expect(JSON.stringify(nextMove(rehearsal.state))).toBe(JSON.stringify(next));
    }
  });

  it('[D250] takes one return after another back to where the last one began', () => {
    const rehearsal = room('roles').act(lead, 'OpenActivity', { activityId: 'debrief' });
    rehearsal.act(lead, 'OpenActivity', { activityId: 'objections' });
    rehearsal.act(lead, 'ReopenActivity', { activityId: 'debrief' });
    const before = seen(rehearsal);
    rehearsal.act(lead, 'ReopenActivity', { activityId: 'roles' });
    rehearsal.act(lead, 'Undo');
    expect(seen(rehearsal)).toEqual(before);
  });

  it('[D53] never takes back a result that was shown, nor anything before it', () => {
    const r = { roundId: uuid('r') };
    const rehearsal = room().act(lead, 'OpenRound', { ...r, ballot: 'recognition' });
    for (const person of [anna, bert, carla]) {
      rehearsal.act(person, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    }
    rehearsal.act(lead, 'CloseRound', r).act(lead, 'LockLobby').act(lead, 'RevealRound', r);
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
  });

  it('[D242] gives everybody their ballot back with the round that was thrown away, as long as nobody asked anew', () => {
    const r = { roundId: uuid('r') };
    const discarded = room();
    askedAndClosed(discarded);
    discarded.act(lead, 'ReopenRound', r).act(lead, 'DiscardRound', r);
    const late = { participantId: uuid('laat'), locale: 'nl', via: 'code', rulesAccepted: true };
    discarded.act(visitor, 'JoinWorkshop', late).act(lead, 'Undo');
    expect(discarded.state.rounds.byId[uuid('r')]).toMatchObject({
      status: 'open',
      cast: 1,
      ballots: { [anna.id]: { ballot: ballots.recognition({ wait: 2 }) } },
    });
    discarded.act(bert, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) }).act(lead, 'CloseRound', r);
    expect(discarded.state.rounds.byId[uuid('r')]).toMatchObject({ cast: 2, eligible: 6 });

    discarded.act(lead, 'DiscardRound', r).act(lead, 'OpenRound', { roundId: uuid('s'), ballot: 'recognition' });
    discarded.act(lead, 'Undo').act(lead, 'Undo');
    expect(discarded.state.rounds.byId[uuid('r')]?.status).toBe('closed');
  });

  it('[D242] not when the objective was worded anew meanwhile', () => {
    const r = { roundId: uuid('r') };
    const rehearsal = room('objectives').act(anna, 'ProposeObjective', objective);
    rehearsal.act(lead, 'PutForward', { objectiveId: uuid('D') }).act(lead, 'OpenRound', { ...r, ballot: 'consent' });
    rehearsal.act(bert, 'CastBallot', { ...r, ballot: ballots.consent() }).act(lead, 'DiscardRound', r);
    rehearsal.act(anna, 'AmendObjective', { objectiveId: uuid('D'), text: 'Eerst de prijs' });
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
  });

  it('[D241] shows nothing again of a round that by now has enough votes', () => {
    const r = { roundId: uuid('r') };
    const rehearsal = room();
    askedAndClosed(rehearsal);
    rehearsal.act(lead, 'RevealRound', r).act(lead, 'ReopenRound', r);
    for (const person of [bert, carla])
      rehearsal.act(person, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'closed', cast: 3 });
  });

  it('[D51] is known to be refused before it is asked: the trainers’ window says the same as the log', () => {
    const r = { roundId: uuid('r') };
    const rehearsal = room().act(lead, 'OpenRound', { ...r, ballot: 'recognition' });
    const answers = () =>
      [rehearsal.state, rehearsal.screens.facilitator.state].map(
        (state) => decide({ kind: 'Undo', data: {} }, state, lead, { at: rehearsal.now }).ok,
      );
    const before = answers();
    rehearsal.act(anna, 'CastBallot', { ...r, ballot: ballots.recognition({ wait: 1 }) });
    expect([before, answers()]).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('[D54] throws nobody’s ballot away: a round that was opened stays, one opened again closes with what was cast', () => {
    const vote = { roundId: uuid('r'), ballot: ballots.recognition({ wait: 1 }) };
    const rehearsal = room().act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    rehearsal.act(anna, 'CastBallot', vote);
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
    rehearsal.act(anna, 'WithdrawBallot', { roundId: uuid('r') }).act(lead, 'Undo');
    expect(rehearsal.state.rounds.byId[uuid('r')]?.status).toBe('discarded');

    const again = room();
    askedAndClosed(again);
    again
      .act(lead, 'ReopenRound', { roundId: uuid('r') })
      .act(bert, 'CastBallot', vote)
      .act(lead, 'Undo');
    expect(again.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'closed', cast: 2, ballots: { [bert.id]: {} } });
  });

  it('[D54] closes a round again whether or not somebody changed their ballot since: the answer would tell', () => {
    const vote = (wait: 1 | 2) => ({ roundId: uuid('r'), ballot: ballots.recognition({ wait }) });
    const rehearsal = room().act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    rehearsal.act(anna, 'CastBallot', vote(1)).act(lead, 'CloseRound', { roundId: uuid('r') });
    rehearsal
      .act(lead, 'ReopenRound', { roundId: uuid('r') })
      .act(anna, 'CastBallot', vote(2))
      .act(lead, 'Undo');
    expect(rehearsal.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'closed', cast: 1 });
  });

  it('[D54] counts anew who could vote when it closes a round again', () => {
    const rehearsal = room();
    askedAndClosed(rehearsal);
    const late = { participantId: uuid('laat'), locale: 'nl', via: 'code', rulesAccepted: true };
    rehearsal.act(lead, 'ReopenRound', { roundId: uuid('r') }).act(visitor, 'JoinWorkshop', late);
    rehearsal.act(bert, 'LeaveWorkshop').act(lead, 'Undo');
    expect(rehearsal.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'closed', cast: 1, eligible: 6 });
  });

  it('[D97] never opens a round again that somebody peeked at, and takes back nothing from before the peek', () => {
    const rehearsal = room().act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    for (const person of [anna, bert, carla]) {
      rehearsal.act(person, 'CastBallot', { roundId: uuid('r'), ballot: ballots.recognition({ wait: 1 }) });
    }
    rehearsal.act(lead, 'CloseRound', { roundId: uuid('r') }).act(lead, 'PeekRound', { roundId: uuid('r') });
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ ok: false, code: 'cannot-undo' });
    expect(rehearsal.screens.facilitator.state.agenda.undoable).toEqual([]);
    const before = given(live('recognition'), opened('r', 'recognition'), fact('RoundPeeked', { roundId: uuid('r') }));
    before
      .when(lead, 'CloseRound', { roundId: uuid('r') })
      .accepted.when(lead, 'Undo')
      .then(refused('cannot-undo'));
  });

  it('[D55] leaves what people did since as it is', () => {
    const scene = given(live('objections'), raised('o', anna, objection.text));
    const held = scene.when(lead, 'HoldObjection', { objectionId: uuid('o') }).accepted;
    held
      .when(anna, 'WithdrawObjection', { objectionId: uuid('o') })
      .accepted.when(lead, 'Undo')
      .then(refused('cannot-undo'));
    const parked = scene.when(lead, 'ParkObjection', { objectionId: uuid('o') }).accepted;
    parked
      .when(anna, 'ReopenObjection', { objectionId: uuid('o') })
      .accepted.when(lead, 'Undo')
      .then(refused('cannot-undo'));
    const forward = given(live('objectives'))
      .when(anna, 'ProposeObjective', objective)
      .accepted.when(lead, 'PutForward', { objectiveId: uuid('D') }).accepted;
    forward
      .when(anna, 'WithdrawObjective', { objectiveId: uuid('D') })
      .accepted.when(lead, 'Undo')
      .then(refused('cannot-undo'));
  });

  it('[D55] takes no participant’s act back: what they escalate stays escalated', () => {
    const scene = given(live('objections'), raised('o', anna, objection.text)).when(anna, 'EscalateObjection', {
      objectionId: uuid('o'),
    }).accepted;
    expect(scene.when(lead, 'Undo').accepted.workshop.objections.byId[uuid('o')]?.status).toBe('escalated');
  });

  it('[D55] takes merged objections apart as they stand by now', () => {
    const rehearsal = room('objections');
    raisedBoth(rehearsal);
    rehearsal.act(lead, 'MergeObjections', { intoId: uuid('o'), fromIds: [uuid('p')] });
    rehearsal.act(carla, 'SupportObjection', { objectionId: uuid('o') });
    rehearsal.act(lead, 'Undo');
    const { [uuid('o')]: first, [uuid('p')]: second } = rehearsal.state.objections.byId;
    expect([first?.support, second?.support, second?.status]).toEqual([2, 1, 'open']);
  });

  it('[D56] never shows the room again what has gone since', () => {
    const rehearsal = room('objections');
    raisedBoth(rehearsal);
    rehearsal.act(lead, 'ShowOnProjector', { view: 'objection', focusId: uuid('o') });
    rehearsal
      .act(lead, 'ShowOnProjector', { view: 'objections' })
      .act(anna, 'WithdrawObjection', { objectionId: uuid('o') });
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.state.agenda.projector).toEqual({ view: 'title', blank: false });
  });

  it('[D51] passes over no act that cannot be taken back', () => {
    const hidden = [
      raised('o', anna, objection.text),
      fact('ObjectionHidden', { objectionId: uuid('o'), reason: 'names-someone' }),
    ];
    const removed = fact('ParticipantRemoved', {
      participantId: bert.id,
      reason: 'disruptive',
    });
    const merged = fact('ParticipantsMerged', { keptId: anna.id, mergedId: bert.id });
    for (const act of [removed, merged]) given(live(), hidden, act).when(lead, 'Undo').then(refused('cannot-undo'));
  });

  it('[D56] releases no words that were changed while they were held and that nobody has read', () => {
    const raisedThen = raised('o', anna, objection.text);
    const changed = fact('ObjectionReworded', { objectionId: uuid('o'), text: words(anna, other.text) });
    const held = fact('ObjectionHeld', { objectionId: uuid('o') });
    const scene = (moderation: 'pre' | 'post') => given(live('objections', { moderation }), raisedThen, held, changed);
    scene('pre').when(lead, 'Undo').then(refused('cannot-undo'));
    scene('post').when(lead, 'Undo').thenTypes('ActionUndone', 'ObjectionReleased');
  });

  it('[D51] needs something to take back', () => {
    given(lobby()).when(lead, 'Undo').then(refused('cannot-undo'));
    given(live(), opened('r', 'roles'))
      .when(lead, 'Undo')
      .thenTypes('ActionUndone', 'RoundDiscarded', 'ProjectorViewChanged');
  });
});

const said = (text: string) => ({ of: anna.id, text });
const proposal = {
  author: anna.id,
  kind: 'shared',
  dueWeeks: 12,
  text: said('Doel'),
  measure: said('maat'),
  servesBoss: said('baas'),
  servesBuyer: said('inkoper'),
} as const;
const outcome = { objectiveId: uuid('D'), version: 1, roundId: uuid('r'), objectionIds: [], concerns: [] };
