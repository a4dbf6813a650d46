import { describe, expect, it } from '@jest/globals';
import { type Actor, type Chair, cuesOf, type PlayView, type StepId, type Workshop } from '../index.ts';
import { given, lead, live, Rehearsal, uuid } from '../testing-door.ts';
import { resultsOf } from './results.ts';

const settings = (minTotal = 3, minCell = 5): Workshop => given(live('roleplay', { minTotal, minCell })).workshop;

/** A play of ten minutes, written short: what both sides give it, what was guessed, and when which step was seen. */
const played = (
  boss: number,
  buyer: number,
  more: Partial<PlayView> = {},
  ticks: readonly [StepId, number][] = [],
): PlayView => ({
  id: 'play',
  activityId: 'roleplay',
  teamId: 'team',
  sitters: [],
  caseId: 'familiar-face',
  startedAt: 0,
  endedAt: 600_000,
  ratings: { boss: { value: boss }, buyer: { value: buyer } },
  guess: { roleIds: ['user'] },
  outcome: { agreed: true, terms: {}, by: 'boss', isConfirmed: true },
  observations: ticks.map(([stepId, atMs], n) => ({ id: `${n}`, kind: 'seen', stepId, atMs })),
  ...more,
});

describe('what the plays came to', () => {
  it('[D312] is told when the cards are opened, to everybody alike, with what was guessed right', () => {
    const people = Array.from({ length: 9 }, (_, n): Actor => ({ seat: 'participant', id: uuid(`gast ${n}`) }));
    const rehearsal = new Rehearsal();
    for (const event of live('roleplay', {}, people)) rehearsal.record(event);
    rehearsal
      .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
      .act(lead, 'DealBriefs', { caseId: 'ninety-days' });
    rehearsal.act(lead, 'StartPlay', { confirmUnread: true }).wait(100);
    const sitter = (play: number, chair: Chair): Actor => ({
      seat: 'participant',
      id: rehearsal.state.plays.list[play]?.sitters.find((each) => each.chair === chair)?.participantId ?? '',
    });
    for (const [n, { id: playId }] of rehearsal.state.plays.list.entries()) {
      const note = { playId, observationId: uuid(`w ${n}`), kind: n === 0 ? 'promise' : 'seen' };
      rehearsal.act(
        sitter(n, 'observer'),
        'MarkObservation',
        n === 0 ? note : { ...note, stepId: 'trust', atMs: 61_000 },
      );
    }
    rehearsal.act(lead, 'EndPlay');
    for (const [n, { id: playId }] of rehearsal.state.plays.list.entries()) {
      rehearsal.act(sitter(n, 'boss'), 'GuessBuyingRole', { playId, roleIds: [n === 2 ? 'user' : 'purchaser'] });
      rehearsal.act(sitter(n, 'buyer'), 'RecordOutcome', { playId, agreed: n > 0, terms: {} });
      if (n < 2) rehearsal.act(sitter(n, 'boss'), 'ConfirmOutcome', { playId });
      rehearsal.act(sitter(n, 'boss'), 'RateSatisfaction', { playId, value: n + 2 });
      rehearsal.act(sitter(n, 'buyer'), 'RateSatisfaction', { playId, value: n + 1 });
    }
    rehearsal.act(lead, 'RevealBriefs');
    for (const { state } of Object.values(rehearsal.screens)) {
      expect(state.plays.open['roleplay']?.results).toMatchObject({
        played: 3,
        guessed: { n: 2, of: 3 },
        promised: { n: 1, of: 3 },
        satisfaction: { middle: { boss: 3, buyer: 2 }, improvable: { n: 2, of: 3 } },
        steps: { plays: 3, use: { trust: { plays: 2, firstMs: 61_000 } } },
      });
      expect(state.plays.open['roleplay']?.results?.agreed).toBeUndefined(); // two are confirmed, and that is too few
    }
  });

  it('[D312] is left out where it would be about too few plays', () => {
    const two = resultsOf([played(4, 4), played(3, 5)], settings());
    expect(two).toEqual({ played: 2 });
    const three = resultsOf(
      [played(4, 4), played(3, 5), played(2, 2, { guess: { roleIds: ['decider'] } })],
      settings(),
    );
    expect(three).toMatchObject({ played: 3, agreed: { n: 3, of: 3 }, guessed: { n: 2, of: 3 } });
    expect(three.steps).toBeUndefined();
    expect(resultsOf([played(4, 4), played(3, 5), played(2, 2)], settings(4))).toEqual({ played: 3 });
    expect(resultsOf([played(4, 4), played(3, 5)], settings(2))).toEqual({ played: 2 });
  });

  it('[D312] shows the plot in patches of many plays, and the course of single plays only where there are many', () => {
    const plays = (n: number) =>
      Array.from({ length: n }, (_, k) => played(1 + (k % 5), 1 + (k % 5), {}, [['trust', k * 1_000]]));
    const few = resultsOf(plays(4), settings());
    expect(few.satisfaction?.cloud).toEqual([{ plays: 4, boss: { from: 1, to: 5 }, buyer: { from: 1, to: 5 } }]);
    expect(few.courses).toBeUndefined();
    const many = resultsOf(plays(12), settings());
    expect(many.satisfaction?.cloud.length).toBeGreaterThan(1);
    for (const patch of many.satisfaction?.cloud ?? []) expect(patch.plays).toBeGreaterThanOrEqual(5);
    expect(many.courses).toHaveLength(12);
    expect(resultsOf(plays(12).reverse(), settings())).toEqual(many);
  });

  it('[D312] counts no play that was never begun, no outcome that was not confirmed, and nothing that was erased', () => {
    const erased = { guess: { erased: true }, ratings: { boss: { erased: true }, buyer: { value: 3 } } } as const;
    const unconfirmed = { outcome: { agreed: true, terms: {}, by: 'boss', isConfirmed: false } } as const;
    const { startedAt: _, endedAt: __, ...unplayed } = played(3, 3);
    const plays = [played(3, 3), played(3, 3), played(3, 3, erased), played(3, 3, unconfirmed), unplayed];
    const results = resultsOf(plays, settings());
    expect([results.played, results.agreed, results.guessed]).toEqual([4, { n: 3, of: 3 }, { n: 3, of: 3 }]);
    expect(results.satisfaction?.improvable).toEqual({ n: 0, of: 3 });
  });

  it('[D313] after a play all six phases are asked, with the timeline before what happened; without one three', () => {
    const picturesIn = (workshop: Workshop) =>
      cuesOf(workshop).map(({ picture }) => [picture.view, picture.focusId].join(' '));
    const without = given(live('debrief')).workshop;
    expect(picturesIn(without)).toEqual([
      'title debrief',
      'question learned',
      'question relate',
      'question next',
      'lines ',
    ]);
    const scene = given(live('roleplay')).when(lead, 'FormTeams', { method: 'random', seed: 'zaad' }).accepted;
    const started = scene.when(lead, 'DealBriefs').accepted.when(lead, 'StartPlay', { confirmUnread: true }).accepted;
    const open = started.when(lead, 'EndPlay').accepted.when(lead, 'RevealBriefs').accepted;
    const { workshop } = open.when(lead, 'OpenActivity', { activityId: 'debrief' }).accepted;
    expect(picturesIn(workshop)).toEqual([
      'title debrief',
      'question feel',
      'plays steps',
      'question happened',
      'question learned',
      'question relate',
      'question whatif',
      'question next',
      'lines ',
    ]);
    expect(cuesOf(workshop)[0]?.beat).toBe('played');
  });
});
