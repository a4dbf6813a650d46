import { describe, expect, it } from '@jest/globals';
import { due, msOf } from '../index.ts';
import {
  at,
  clock,
  closed,
  coTrainer,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  Rehearsal,
  refused,
  uuid,
} from '../testing-door.ts';

/** A room with a clock of 60 seconds. */
function timed(more: Readonly<Record<string, unknown>> = {}): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live()) rehearsal.record(event);
  return rehearsal.act(lead, 'StartTimer', { timerId: 'klok', seconds: 60, ...more });
}

const secondsLeft = ({ state, now }: Rehearsal): number => {
  const { timer } = state.agenda;
  return timer ? (timer.remainingMs ?? timer.endsAt - msOf(now)) / 1_000 : Number.NaN;
};

describe('the clock of an activity', () => {
  it('[D40] is one, and a new one takes the place of the old', () => {
    const rehearsal = timed();
    expect(secondsLeft(rehearsal)).toBe(60);
    rehearsal.act(coTrainer, 'StartTimer', { seconds: 300 });
    expect(secondsLeft(rehearsal)).toBe(300);
  });

  it('[D40] needs an open activity', () => {
    given(lobby(), fact('WorkshopStarted', {})).when(lead, 'StartTimer', { seconds: 60 }).then(refused('not-in-phase'));
  });

  it('[D11] is the same when it is started under the same id again', () => {
    const rehearsal = timed().wait(10);
    rehearsal.act(lead, 'StartTimer', { timerId: 'klok', seconds: 60 });
    expect(secondsLeft(rehearsal)).toBe(49);
  });

  it('[D41] gives more time, or less, but never less than none', () => {
    const rehearsal = timed();
    rehearsal.act(lead, 'ExtendTimer', { deltaSec: 30 });
    expect(secondsLeft(rehearsal)).toBe(89);
    rehearsal.act(coTrainer, 'ExtendTimer', { timerId: 'klok', deltaSec: -3_600 });
    expect(secondsLeft(rehearsal)).toBe(0);
  });

  it('[D41] starts again from now when it had run out, and not for less time', () => {
    const rehearsal = timed().wait(60).act(clock, 'ElapseTimer', { timerId: 'klok' }).wait(100);
    const { length } = rehearsal.log;
    rehearsal.act(lead, 'ExtendTimer', { deltaSec: -5 });
    expect(rehearsal.log).toHaveLength(length);
    rehearsal.act(lead, 'ExtendTimer', { deltaSec: 30 });
    expect(secondsLeft(rehearsal)).toBe(30);
    expect(rehearsal.state.agenda.timer?.elapsed).toBe(false);
  });

  it('[D42] is stopped, extended and elapses only if it runs', () => {
    for (const [kind, data] of [
      ['ExtendTimer', { deltaSec: 5 }],
      ['StopTimer', {}],
    ] as const) {
      given(live()).when(lead, kind, data).then(refused('no-timer'));
      given(live(), fact('TimerStarted', { timerId: 'klok', endsAt: 0, seconds: 60 }))
        .when(lead, kind, { ...data, timerId: 'andere' })
        .then(refused('no-timer'));
    }
    given(live()).when(clock, 'ElapseTimer', { timerId: 'klok' }).thenNothing();
  });

  it('[D43] stands still while the workshop is paused', () => {
    const rehearsal = timed().wait(9).act(lead, 'PauseWorkshop').wait(600);
    expect(secondsLeft(rehearsal)).toBe(50);
    rehearsal.act(lead, 'ResumeWorkshop');
    expect(secondsLeft(rehearsal)).toBe(50);
  });

  it('[D43] can be given more time while it stands still', () => {
    const rehearsal = timed().wait(9).act(lead, 'PauseWorkshop').wait(600).act(lead, 'ExtendTimer', { deltaSec: 60 });
    expect(secondsLeft(rehearsal)).toBe(110);
    rehearsal.wait(60).act(lead, 'ResumeWorkshop');
    expect(secondsLeft(rehearsal)).toBe(110);
  });

  it('[D43] stays where it ran out when the workshop is paused', () => {
    const rehearsal = timed().wait(60).act(clock, 'ElapseTimer', { timerId: 'klok' });
    const { timer } = rehearsal.state.agenda;
    const before = { ...timer };
    rehearsal.act(lead, 'PauseWorkshop').wait(60).act(lead, 'ResumeWorkshop');
    expect(rehearsal.state.agenda.timer).toEqual(before);
  });

  it('[D245] lets a pause say until when it lasts, and stands still all the same', () => {
    const rehearsal = timed().wait(9).act(lead, 'PauseWorkshop');
    const untilSoon = rehearsal.wait(100).act(lead, 'PauseWorkshop', { seconds: 300 });
    expect(untilSoon.state.agenda).toMatchObject({ pausedUntil: msOf(untilSoon.now) + 300_000 });
    const left = rehearsal.state.agenda.timer?.remainingMs;
    rehearsal.wait(400).act(lead, 'PauseWorkshop', { seconds: 600 });
    expect(rehearsal.state.agenda).toMatchObject({ status: 'paused', timer: { remainingMs: left } });
    rehearsal.act(lead, 'Undo');
    expect(rehearsal.state.agenda).toMatchObject({ pausedUntil: expect.any(Number), timer: { remainingMs: left } });
    rehearsal.act(lead, 'ResumeWorkshop');
    expect(rehearsal.state.agenda).not.toHaveProperty('pausedUntil');
  });

  it('[D44] runs out when its time has come, once', () => {
    const rehearsal = timed().wait(58);
    expect(rehearsal.ask(clock, 'ElapseTimer', { timerId: 'klok' })).toMatchObject({ ok: true, events: [] });
    rehearsal.wait(1).act(clock, 'ElapseTimer', { timerId: 'klok' });
    expect(rehearsal.state.agenda.timer?.elapsed).toBe(true);
    expect(rehearsal.ask(clock, 'ElapseTimer', { timerId: 'klok' })).toMatchObject({ ok: true, events: [] });
  });

  it('[D45] closes no round by itself, unless it was asked to', () => {
    const asked = timed({ autoClose: true }).act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    asked.wait(60).act(clock, 'ElapseTimer', { timerId: 'klok' });
    expect(asked.state.rounds.byId[uuid('r')]).toMatchObject({ status: 'closed', cast: 0, eligible: 5 });
    const not = timed().act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    not.wait(60).act(clock, 'ElapseTimer', { timerId: 'klok' });
    expect(not.state.rounds.byId[uuid('r')]?.status).toBe('open');
  });

  it('[D46] goes with the activity it belongs to', () => {
    expect(timed().act(lead, 'CloseActivity', { activityId: 'roles' }).state.agenda.timer).toBeUndefined();
    expect(timed().act(lead, 'OpenActivity', { activityId: 'debrief' }).state.agenda.timer).toBeUndefined();
    const skipped = timed().act(lead, 'SkipActivity', { activityId: 'steps' }).act(lead, 'Undo');
    expect(skipped.state.agenda.timer?.timerId).toBe('klok');
  });
});

describe('what time itself asks for', () => {
  const soon = { autoCloseAt: msOf(at(40)) };

  it('[D47] is the clock that runs out and the round that closes, soonest first, under keys all nodes agree on', () => {
    const { workshop } = given(
      live(),
      opened('r', 'roles', soon),
      fact('TimerStarted', { timerId: 'klok', endsAt: msOf(at(30)), seconds: 20 }),
    );
    expect(due(workshop)).toEqual([
      {
        at: msOf(at(30)),
        key: `ElapseTimer klok ${msOf(at(30))}`,
        command: { kind: 'ElapseTimer', data: { timerId: 'klok' } },
      },
      {
        at: msOf(at(40)),
        key: `CloseRound ${uuid('r')} ${msOf(at(40))}`,
        command: { kind: 'CloseRound', data: { roundId: uuid('r') } },
      },
    ]);
  });

  it('[D47] is nothing while the workshop is paused, or after it', () => {
    expect(due(given(live(), opened('r', 'roles', soon), fact('WorkshopPaused', {})).workshop)).toEqual([]);
    expect(due(given(live(), opened('r', 'roles', soon), fact('WorkshopFinished', {})).workshop)).toEqual([]);
    expect(due(given(live(), opened('r', 'roles', soon), closed('r', 0)).workshop)).toEqual([]);
    const elapsed = fact('TimerElapsed', { timerId: 'klok' });
    const started = fact('TimerStarted', { timerId: 'klok', endsAt: msOf(at(30)), seconds: 20 });
    expect(due(given(live(), started, elapsed).workshop)).toEqual([]);
  });

  it('[D48] waits as long as the workshop was paused', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition', autoCloseAfterSeconds: 60 });
    rehearsal.wait(19).act(lead, 'PauseWorkshop').wait(500).act(lead, 'ResumeWorkshop');
    const [next] = due(rehearsal.state);
    expect(next?.at).toBe(msOf(rehearsal.now) + 40_000);
    rehearsal.wait(38).act(clock, 'CloseRound', { roundId: uuid('r') });
    expect(rehearsal.state.rounds.byId[uuid('r')]?.status).toBe('open');
    rehearsal.act(clock, 'CloseRound', { roundId: uuid('r') });
    expect(rehearsal.state.rounds.byId[uuid('r')]?.status).toBe('closed');
  });

  it('[D48] does not close a round again that was opened again after its time', () => {
    const scene = given(live(), opened('r', 'roles', soon), closed('r', 0))
      .later(60)
      .when(lead, 'ReopenRound', { roundId: uuid('r') }).accepted;
    expect(due(scene.workshop)).toEqual([]);
    const early = given(live(), opened('r', 'roles', soon), closed('r', 0)).when(lead, 'ReopenRound', {
      roundId: uuid('r'),
    }).accepted;
    expect(due(early.workshop)).toHaveLength(1);
  });
});
