import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cast } from '../../../../test/support/rehearsal/cast.ts';
import { Rehearsal, staged } from '../../../../test/support/rehearsal/rehearsal.ts';
import { projectorViews, stepIds, type WorkshopCommand } from '../index.ts';
import { type Move, nextMove, previousMove, whereabouts } from './index.ts';

/** A room of six that has been walked up to the moment where `until` holds. */
function roomAt(until: (rehearsal: Rehearsal) => boolean): { rehearsal: Rehearsal; cast: Cast } {
  const rehearsal = new Rehearsal(staged('standard90'));
  const people = Array.from({ length: 6 }, () => '');
  press(rehearsal);
  const cast = new Cast(
    rehearsal,
    people.map(() => rehearsal.join()),
  );
  for (let presses = 0; presses < 200 && !until(rehearsal); presses++) {
    cast.react();
    press(rehearsal);
  }
  return { rehearsal, cast };
}

function press(rehearsal: Rehearsal, move: Move | undefined = nextMove(rehearsal.workshop)): void {
  for (const command of move?.commands(rehearsal.makeId) ?? []) rehearsal.conduct(command);
}

const pictureOf = ({ workshop }: Rehearsal) => {
  const { view, focusId } = workshop.agenda.projector;
  return focusId === undefined ? view : `${view} ${focusId}`;
};

const isVoting = ({ workshop }: Rehearsal) => workshop.agenda.projector.view === 'voting';

describe('the Next key', () => {
  it('waits for the first person before it starts', () => {
    const rehearsal = new Rehearsal(staged('standard90'));
    press(rehearsal);
    expect(nextMove(rehearsal.workshop)).toBeUndefined();
    rehearsal.join();
    press(rehearsal);
    expect(rehearsal.workshop.agenda.status).toBe('live');
  });

  it('lights a blank screen before it does anything else', () => {
    const { rehearsal } = roomAt(isVoting);
    rehearsal.conduct({ kind: 'ShowOnProjector', data: { view: 'blank' } });
    press(rehearsal);
    expect([
      rehearsal.workshop.agenda.projector.blank,
      Object.values(rehearsal.workshop.rounds.byId)[0]?.status,
    ]).toEqual([false, 'open']);
  });

  it('goes back to the voting after the join code was shown, and closes nothing', () => {
    const { rehearsal } = roomAt(isVoting);
    const picture = pictureOf(rehearsal);
    rehearsal.conduct({ kind: 'ShowOnProjector', data: { view: 'join' } });
    rehearsal.conduct({ kind: 'ShowOnProjector', data: { view: 'timer' } });
    press(rehearsal);
    expect(pictureOf(rehearsal)).toBe(picture);
  });

  it('goes on with a paused workshop', () => {
    const { rehearsal } = roomAt(isVoting);
    rehearsal.conduct({ kind: 'PauseWorkshop', data: {} });
    press(rehearsal);
    expect(rehearsal.workshop.agenda.status).toBe('live');
  });

  it('asks again after a round was discarded', () => {
    const { rehearsal } = roomAt(isVoting);
    const [roundId = ''] = rehearsal.workshop.rounds.order;
    rehearsal.conduct({ kind: 'DiscardRound', data: { roundId } });
    press(rehearsal);
    expect(pictureOf(rehearsal)).toBe('sentences');
    press(rehearsal);
    expect(rehearsal.workshop.rounds.order).toHaveLength(2);
  });

  it('settles a round of the trainer’s own before it asks the next question', () => {
    const { rehearsal } = roomAt(({ workshop }) => workshop.agenda.activeActivity === 'closing');
    const roundId = rehearsal.makeId();
    rehearsal.conduct({ kind: 'OpenRound', data: { roundId, ballot: 'fist' } });
    for (let presses = 0; presses < 9; presses++) press(rehearsal);
    expect(rehearsal.workshop.rounds.byId[roundId]?.status).toBe('revealed');
    expect(rehearsal.workshop.agenda.status).toBe('finished');
  });

  it('puts amended words to the vote again, and leaves blocked ones to the trainer', () => {
    const { rehearsal } = roomAt(({ workshop }) => pictureIs(workshop, 'objective'));
    const objectiveId = rehearsal.workshop.agenda.projector.focusId ?? '';
    for (let presses = 0; presses < 4; presses++) press(rehearsal); // nobody votes: blocked
    expect(rehearsal.workshop.objectives.byId[objectiveId]?.status).toBe('blocked');
    expect(whereabouts(rehearsal.workshop).cues[whereabouts(rehearsal.workshop).index]?.beat).toBe('blocked');
    rehearsal.conduct({
      kind: 'AmendObjective',
      data: { objectiveId, text: 'Elke week één gesprek van tien minuten.' },
    });
    press(rehearsal);
    const round = rehearsal.workshop.rounds.byId[rehearsal.workshop.rounds.order.at(-1) ?? ''];
    expect([round?.subject, round?.version, round?.status]).toEqual([objectiveId, 2, 'open']);
  });
});

const pictureIs = (workshop: Rehearsal['workshop'], view: string) => workshop.agenda.projector.view === view;

describe('the Previous key', () => {
  it('shows the sentence before and does not close the voting', () => {
    const { rehearsal } = roomAt(isVoting);
    press(rehearsal, previousMove(rehearsal.workshop));
    press(rehearsal, previousMove(rehearsal.workshop));
    expect(pictureOf(rehearsal)).toBe('sentence boss');
    expect(Object.values(rehearsal.workshop.rounds.byId)[0]?.status).toBe('open');
  });

  it('stops at the title of the activity', () => {
    const { rehearsal } = roomAt(isVoting);
    for (let presses = 0; presses < 20; presses++) press(rehearsal, previousMove(rehearsal.workshop));
    expect(pictureOf(rehearsal)).toBe('title recognition');
    expect(previousMove(rehearsal.workshop)).toBeUndefined();
  });
});

describe('from wherever a trainer and a room may come', () => {
  it('Next is accepted, the console would press the same, and the end is reached', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(1_000)), { maxLength: 80 }), (acts) => {
        const { rehearsal, cast } = roomAt(({ workshop }) => workshop.agenda.status === 'live');
        for (const [kind, choice] of acts) {
          if (kind < 6) cast.react();
          for (const command of whim(kind, choice, rehearsal)) rehearsal.conduct(command);
          expect(refusalsOf(rehearsal)).toEqual([]);
        }
        for (let presses = 0; presses < 300 && rehearsal.workshop.agenda.status !== 'finished'; presses++) {
          expect(refusalsOf(rehearsal)).toEqual([]);
        }
        expect(rehearsal.workshop.agenda.status).toBe('finished');
      }),
      { numRuns: 150 },
    );
  });
});

/** Presses Next as the console would, and gives back what was refused. */
function refusalsOf(rehearsal: Rehearsal): readonly unknown[] {
  const commands = nextMove(rehearsal.windows.facilitator)?.commands(rehearsal.makeId) ?? [];
  return commands
    .map((command) => [command, rehearsal.conduct(command)] as const)
    .filter(([, answer]) => typeof answer === 'string');
}

/** Something a trainer might do beside the script; much of it will be refused. */
function whim(kind: number, choice: number, { workshop, makeId, windows }: Rehearsal): readonly WorkshopCommand[] {
  const { agenda, rounds, objections, objectives, cases, steps } = workshop;
  const pick = <T>(items: readonly T[]): T | undefined => items[choice % Math.max(1, items.length)];
  const roundId = pick(rounds.order) ?? '';
  const objectionId = pick(Object.keys(objections.byId)) ?? '';
  const objectiveId = pick(Object.keys(objectives.byId)) ?? '';
  const activityId = pick(agenda.activities)?.id ?? '';
  const acts: readonly (() => readonly WorkshopCommand[])[] = [
    () => previousMove(windows.facilitator)?.commands(makeId) ?? [],
    () => [{ kind: 'ShowOnProjector', data: { view: pick(projectorViews) ?? 'join' } }],
    () => [{ kind: 'Undo', data: {} }],
    () => [{ kind: 'DiscardRound', data: { roundId } }],
    () => [{ kind: 'ReopenRound', data: { roundId } }],
    () => [{ kind: 'CloseRound', data: { roundId } }],
    () => [{ kind: 'OpenActivity', data: { activityId } }],
    () => [{ kind: 'SkipActivity', data: { activityId } }],
    () => [{ kind: 'CloseActivity', data: { activityId } }],
    () => [{ kind: 'ReopenActivity', data: { activityId } }],
    () => [
      {
        kind: 'OpenRound',
        data: { roundId: makeId(), ballot: pick(['roles', 'fist', 'consent', 'poll'] as const) ?? 'fist' },
      },
    ],
    () => [{ kind: 'SpotlightCase', data: { caseId: pick([...agenda.pack.cases, ...Object.keys(cases.byId)]) ?? '' } }],
    () => [{ kind: 'WithdrawCase', data: { caseId: pick(Object.keys(cases.byId)) ?? '' } }],
    () => [{ kind: 'PutForward', data: { objectiveId } }],
    () => [{ kind: 'AmendObjective', data: { objectiveId, text: 'Anders.' } }],
    () => [{ kind: 'WithdrawObjective', data: { objectiveId } }],
    () => [{ kind: 'ReopenObjective', data: { objectiveId } }],
    () => [{ kind: 'HideObjection', data: { objectionId } }],
    () => [{ kind: 'OpenStep', data: { stepId: pick(stepIds) ?? 'trust' } }],
    () => [{ kind: 'HighlightLine', data: { lineId: pick(Object.keys(steps.lines)) ?? '' } }],
    () => [
      pick([
        { kind: 'PauseWorkshop', data: {} },
        { kind: 'ResumeWorkshop', data: {} },
      ] as const) ?? { kind: 'PauseWorkshop', data: {} },
    ],
  ];
  return acts[kind]?.() ?? [];
}
