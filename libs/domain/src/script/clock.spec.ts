import { describe, expect, it } from '@jest/globals';
import { type Staging, staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import { nextMove } from './index.ts';

/** A workshop that is at this activity, with three people in it. */
function at(activityId: string, plan: Staging = staged('standard90')): TryOut {
  const tryOut = new TryOut(plan);
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  for (let number = 0; number < 3; number++) tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId } });
  return tryOut;
}

function press(tryOut: TryOut) {
  const next = nextMove(tryOut.workshop);
  const move = next?.instead ?? next; // nobody votes here
  for (const command of move?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
  return move;
}

const clockOf = ({ workshop }: TryOut) => workshop.agenda.timer;

describe('the clock of the Next key', () => {
  it('starts with the step whose exercise takes so long, and goes with the next one, which brings its own', () => {
    const plan = [{ id: 'steps', kind: 'steps', minutes: 25, count: 7 }] as const;
    const tryOut = at('steps', { format: 'custom', plan });
    press(tryOut);
    expect(press(tryOut)?.seconds).toBe(240);
    expect(clockOf(tryOut)).toMatchObject({ seconds: 240, elapsed: false });
    expect(press(tryOut)?.seconds).toBe(180);
    expect(clockOf(tryOut)?.seconds).toBe(180);
  });

  it('[D338] starts for the exercises that the plan has time for, the first step of the walk first', () => {
    const clocks = (minutes: number, count: number) => {
      const tryOut = at('steps', { format: 'custom', plan: [{ id: 'steps', kind: 'steps', minutes, count }] });
      press(tryOut);
      return Array.from({ length: count }, () => press(tryOut)?.seconds);
    };
    const none = (times: number) => Array.from({ length: times }, () => undefined);
    expect(clocks(7, 7)).toEqual([240, ...none(6)]);
    expect(clocks(6, 3)).toEqual([240, ...none(2)]);
    expect(clocks(4, 3)).toEqual([undefined, 180, undefined]);
    expect(clocks(2, 3)).toEqual(none(3));
    expect(clocks(25, 7)).toEqual([240, 180, 240, 180, 180, 180, 240]);
  });

  it('starts with the silence in which objections are written, and is gone with the list', () => {
    const tryOut = at('objections');
    expect(press(tryOut)?.seconds).toBe(120);
    expect(clockOf(tryOut)?.seconds).toBe(120);
    tryOut.wait(200_000);
    tryOut.ask({ kind: 'ElapseTimer', data: { timerId: clockOf(tryOut)?.timerId ?? '' } }, { seat: 'system', id: '' });
    expect(clockOf(tryOut)?.elapsed).toBe(true);
    expect(press(tryOut)?.seconds).toBeUndefined();
    expect([tryOut.workshop.agenda.projector.view, clockOf(tryOut)]).toEqual(['objections', undefined]);
  });

  it('starts with the ratings of the start, runs on when the vote is closed, and goes with the result', () => {
    const tryOut = at('before');
    expect(press(tryOut)?.seconds).toBe(90);
    press(tryOut);
    expect(clockOf(tryOut)?.seconds).toBe(90);
    press(tryOut);
    expect([tryOut.workshop.agenda.projector.view, clockOf(tryOut)]).toEqual(['tally', undefined]);
  });

  it('comes with nothing else, and not with a step that is opened again', () => {
    const tryOut = at('steps');
    expect(press(tryOut)?.seconds).toBeUndefined();
    press(tryOut);
    press(tryOut);
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'steps' } });
    expect(press(tryOut)?.seconds).toBeUndefined();
  });

  it('is started once by two presses', () => {
    const tryOut = at('objections');
    const commands = nextMove(tryOut.workshop)?.commands(tryOut.makeId) ?? [];
    for (const command of [...commands, ...commands]) tryOut.conduct(command);
    expect(tryOut.log.filter(({ type }) => type === 'TimerStarted')).toHaveLength(1);
  });
});
