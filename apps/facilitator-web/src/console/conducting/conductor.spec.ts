import { describe, expect, it } from '@jest/globals';
import { nextMove, stageOf } from '@rolwissel/domain';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from './conductor.ts';

function stand() {
  const tryOut = new TryOut(staged('standard90'));
  const seat = new LeadSeat(tryOut);
  const told: string[] = [];
  /** Stands still unless it is moved. */
  const clock = { now: 0 };
  const conductor = new Conductor(
    seat,
    (text) => told.push(text),
    () => clock.now,
  );
  return { tryOut, seat, told, conductor, clock };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function begun() {
  const all = stand();
  all.tryOut.conduct({ kind: 'OpenLobby', data: {} });
  all.tryOut.join();
  all.tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  all.tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  return all;
}

describe('the conductor', () => {
  it('moves once, however often the key is pressed before the screen has moved', async () => {
    const { conductor, seat, tryOut } = await begun();
    seat.asked.length = 0;
    seat.isHeldBack = true;
    conductor.next();
    conductor.next();
    conductor.previous();
    conductor.next();
    expect(conductor.isMoving.value).toBe(true);
    seat.letGo();
    await settled();
    expect(seat.asked).toEqual([{ kind: 'ShowOnProjector', data: { view: 'sentence', focusId: 'wait' } }]);
    expect([conductor.isMoving.value, tryOut.workshop.agenda.projector.focusId]).toEqual([false, 'wait']);
  });

  it('asks first where cards are not read, and begins at the next press', async () => {
    const all = stand();
    const plan = [{ id: 'trios', kind: 'roleplay', minutes: 16 } as const];
    const tryOut = new TryOut({ ...staged('standard90'), plan });
    const seat = new LeadSeat(tryOut);
    const conductor = new Conductor(
      seat,
      () => undefined,
      () => all.clock.now,
    );
    tryOut.conduct({ kind: 'OpenLobby', data: {} });
    for (let people = 0; people < 3; people++) tryOut.join();
    tryOut.conduct({ kind: 'StartWorkshop', data: {} });
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'trios' } });
    const press = async () => {
      all.clock.now += 1_000;
      conductor.next();
      await settled();
      conductor.says(nextMove(tryOut.windows.facilitator));
      return [conductor.isAsking, tryOut.workshop.plays.list.map(stageOf).join()];
    };
    await press();
    expect(await press()).toEqual([false, 'dealt']);
    expect(await press()).toEqual([true, 'dealt']);
    expect(await press()).toEqual([false, 'running']);
  });

  /** Up to the open vote of a room of three, in which all have voted. */
  async function voting() {
    const all = await begun();
    const people = [all.tryOut.join(), all.tryOut.join()];
    const press = async (afterMs: number) => {
      all.clock.now += afterMs;
      all.conductor.next();
      await settled();
      return Object.values(all.tryOut.workshop.rounds.byId)[0]?.status;
    };
    while ((await press(1_000)) !== 'open') continue;
    return { ...all, people, press };
  }

  it('neither closes nor shows by a key that bounced, is held or is pressed impatiently: what is passed over counts', async () => {
    const { press, conductor, tryOut } = await voting();
    expect([await press(80), await press(120), await press(600), await press(650)]).toEqual(Array(4).fill('open'));
    expect(conductor.isTooSoon.value).toBe(true);
    expect([await press(700), await press(100), await press(690)]).toEqual(Array(3).fill('closed'));
    expect(await press(700)).toBe('open'); // nobody voted: it is opened again
    expect(Object.values(tryOut.workshop.rounds.byId)).toHaveLength(1);
  });

  it('shows one picture for three presses within a tenth of a second', async () => {
    const { conductor, tryOut, clock } = await begun();
    for (const afterMs of [1_000, 30, 70]) {
      clock.now += afterMs;
      conductor.next();
      await settled();
    }
    expect(tryOut.workshop.agenda.projector.focusId).toBe('wait');
    clock.now += 200;
    conductor.next();
    await settled();
    expect(tryOut.workshop.agenda.projector.focusId).toBe('spec');
  });

  it('does what the key said when it was pressed, and nothing weighty when that has just changed', async () => {
    const { conductor, seat, tryOut, clock } = await begun();
    clock.now += 1_000;
    const choosing = (caseId: string) => ({
      commands: () => [{ kind: 'SpotlightCase', data: { caseId } } as const],
    });
    seat.asked.length = 0;
    conductor.says(choosing('week-fourteen'));
    clock.now += 1_000;
    conductor.says(choosing('ninety-days'));
    clock.now += 100;
    conductor.next();
    await settled();
    expect([seat.asked, conductor.isTooSoon.value]).toEqual([[], true]);
    clock.now += 1_000;
    conductor.next();
    await settled();
    expect(tryOut.workshop.cases.spotlit).toBe('ninety-days');
  });

  it('does no second weighty thing by a double click in one place', async () => {
    const { conductor, tryOut, seat, clock } = await voting();
    const [roundId = ''] = tryOut.workshop.rounds.order;
    seat.asked.length = 0;
    clock.now += 1_000;
    conductor.send({ kind: 'CloseRound', data: { roundId } });
    await settled();
    clock.now += 200;
    conductor.send({ kind: 'RevealRound', data: { roundId } });
    await settled();
    expect(seat.asked.map(({ kind }) => kind)).toEqual(['CloseRound']);
  });

  it('lets the trainer write other words where the key asks for them, and asks nothing of the server', async () => {
    const { conductor, seat } = await begun();
    seat.asked.length = 0;
    conductor.says({ commands: () => [], rewords: 'd' });
    conductor.next();
    expect([conductor.rewording.value, seat.asked]).toEqual(['d', []]);
  });

  it('goes dark and light by turns, also while nothing gets through', async () => {
    const { conductor, seat, tryOut } = await begun();
    seat.isHeldBack = true;
    for (let presses = 0; presses < 4; presses++) conductor.blank();
    expect(
      seat.unsent.map(({ command }) => command.kind === 'ShowOnProjector' && command.data.view === 'blank'),
    ).toEqual([true, false, true, false]);
    seat.letGo();
    await settled();
    expect(tryOut.workshop.agenda.projector.blank).toBe(false);
  });

  it('lets the dark through between many commands', async () => {
    const { conductor, seat } = await begun();
    seat.asked.length = 0;
    const many = Array.from({ length: 5 }, () => ({ kind: 'UnlockLobby', data: {} }) as const);
    const passing = conductor.sendInPassing(many);
    conductor.blank();
    await settled();
    expect(seat.asked.map(({ kind }) => kind)).toEqual(['UnlockLobby', 'ShowOnProjector']);
    expect(conductor.isPassing.value).toBe(true);
    await passing;
    expect([seat.asked.length, conductor.isPassing.value]).toEqual([6, false]);
  });

  it('leaves the rest of many commands undone when it is stopped', async () => {
    const { conductor, seat } = await begun();
    seat.asked.length = 0;
    const many = Array.from({ length: 5 }, () => ({ kind: 'UnlockLobby', data: {} }) as const);
    const passing = conductor.sendInPassing(many);
    conductor.stopPassing();
    await passing;
    expect([seat.asked.length, conductor.isPassing.value]).toEqual([1, false]);
    await conductor.sendInPassing(many.slice(0, 2));
    expect(seat.asked.length).toBe(3);
  });

  it('makes the screen dark, and light again with what was there', async () => {
    const { conductor, tryOut } = await begun();
    const before = { ...tryOut.workshop.agenda.projector };
    conductor.blank();
    await settled();
    const dark = tryOut.workshop.agenda.projector.blank;
    conductor.blank();
    await settled();
    expect([dark, tryOut.workshop.agenda.projector]).toEqual([true, before]);
  });

  it('takes back the last act', async () => {
    const { conductor, tryOut } = await begun();
    const before = { ...tryOut.workshop.agenda.projector };
    conductor.next();
    await settled();
    conductor.undo();
    await settled();
    expect(tryOut.workshop.agenda.projector).toEqual(before);
  });

  it('takes an act back once, however often the key is pressed before the screen has moved', async () => {
    const { conductor, seat, told } = await begun();
    conductor.next();
    await settled();
    seat.asked.length = 0;
    seat.isHeldBack = true;
    conductor.undo();
    conductor.undo();
    seat.letGo();
    await settled();
    expect([seat.asked.map(({ kind }) => kind), told]).toEqual([['Undo'], []]);
    conductor.undo();
    await settled();
    expect(seat.asked).toHaveLength(2);
  });

  it('starts a clock of three minutes and stops it, with one key', async () => {
    const { conductor, tryOut } = await begun();
    conductor.clock();
    await settled();
    const seconds = tryOut.workshop.agenda.timer?.seconds;
    conductor.clock();
    await settled();
    expect([seconds, tryOut.workshop.agenda.timer]).toEqual([180, undefined]);
  });

  it('pauses and goes on', async () => {
    const { conductor, tryOut } = await begun();
    conductor.pause();
    await settled();
    const paused = tryOut.workshop.agenda.status;
    conductor.pause();
    await settled();
    expect([paused, tryOut.workshop.agenda.status]).toEqual(['paused', 'live']);
  });

  it('tells what was refused, and leaves the rest of a row undone', async () => {
    const { conductor, seat, told } = await begun();
    conductor.send(
      { kind: 'PutForward', data: { objectiveId: seat.state.agenda.lead } },
      { kind: 'OpenLobby', data: {} },
    );
    await settled();
    expect(told).toEqual(['refused: not-found']);
    expect(seat.asked.at(-1)?.kind).toBe('PutForward');
  });
});
