import { setTimeout as sleep } from 'node:timers/promises';
import { Mirror } from '@rolwissel/client';
import { nextMove, roomProgress, roundsOf, stageOf, type Workshop, wholeFold } from '@rolwissel/domain';
import type { Wire } from '../../support/wire.ts';
import { expect } from './server.ts';
import type { Trainer } from './trainer.ts';

/** Longer than the console passes presses over. */
const quietMs = 720;
/** After a picture the next one may come sooner. */
const pictureMs = 200;
/** A press that changed nothing by then was passed over, or was a question. */
const takesMs = 1_500;

/**
 * A programme with simulated participants, led by the Next key of a real console. What a press does is seen in a window beside
 * it: others act all the while, so that a position says nothing.
 */
export class Rehearsal {
  readonly #trainer: Trainer;
  readonly #mirror = new Mirror(wholeFold);
  #pressedAt = 0;
  #presses = 0;

  private constructor(trainer: Trainer, wire: Wire) {
    this.#trainer = trainer;
    for (const { name, data } of wire.messages) this.#hear(name, data);
    wire.socket.onAny((name: string, data: unknown) => this.#hear(name, data));
  }

  static async beside(trainer: Trainer): Promise<Rehearsal> {
    return new Rehearsal(trainer, await trainer.wire('facilitator'));
  }

  get state(): Workshop {
    return this.#mirror.state;
  }

  get presses(): number {
    return this.#presses;
  }

  /** Lets simulated people in on the console; they act twenty times as fast as people. */
  async letIn(count: 6 | 12): Promise<void> {
    const { console: laptop } = this.#trainer;
    await laptop.getByText(/^(Proefdraaien|Rehearse)$/).click();
    await laptop.getByRole('button', { name: new RegExp(`^(${count} erbij|Add ${count})$`) }).click();
    await this.until(`${count} simulated people`, ({ people }) => people.simulated === count);
    await this.pace(20);
  }

  async pace(speed: 1 | 20): Promise<void> {
    const { console: laptop } = this.#trainer;
    const pace = laptop.getByRole('combobox', { name: /^(Tempo|Pace)$/ });
    if (!(await pace.isVisible())) await laptop.getByRole('tab', { name: /Mensen|People/ }).click();
    await pace.selectOption(String(speed));
    await pace.blur(); // or the key would choose in it
  }

  /** Waits until the window shows something. */
  async until(what: string, isSo: (workshop: Workshop) => boolean): Promise<void> {
    await expect.poll(() => isSo(this.state), { message: what, intervals: [40], timeout: 15_000 }).toBe(true);
  }

  /** Presses the Next key until the window shows something. */
  async nextUntil(what: string, isSo: (workshop: Workshop) => boolean): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      if (isSo(this.state)) return;
      await this.next();
    }
    throw new Error(`The Next key never got to: ${what}`);
  }

  nextUntilActivity(id: string): Promise<void> {
    return this.nextUntil(id, ({ agenda }) => agenda.activeActivity === id);
  }

  nextUntilRound(status: 'open' | 'revealed'): Promise<void> {
    const count = (workshop: Workshop) => roundsOf(workshop).filter((round) => round.status === status).length;
    const before = count(this.state);
    return this.nextUntil(`a round ${status}`, (workshop) => count(workshop) > before);
  }

  /** Presses the Next key, once the room has had its say, until it has taken effect. */
  async next(): Promise<void> {
    await this.#answered();
    const { unread, rewords } = nextMove(this.state) ?? {};
    const before = standing(this.state);
    await expect(async () => {
      if (unread !== undefined) await this.#release();
      else if (rewords !== undefined) await this.#click(/^(Of|Or): /);
      else await this.#press();
      await expect.poll(() => standing(this.state), { intervals: [30], timeout: takesMs }).not.toBe(before);
    }).toPass({ timeout: 20_000 });
    await this.#stands();
  }

  /** A press may be several acts: the console has done all of them, and the window hears of nothing more. */
  async #stands(): Promise<void> {
    await expect(this.#trainer.console.locator('.next.moving')).toHaveCount(0);
    for (let before = ''; before !== standing(this.state); await sleep(100)) before = standing(this.state);
  }

  async #press(): Promise<void> {
    const { console: laptop } = this.#trainer;
    const isPicture = nextMove(this.state)
      ?.commands(() => '')
      .every(({ kind }) => kind === 'ShowOnProjector');
    await sleep(Math.max(0, this.#pressedAt + (isPicture ? pictureMs : quietMs) - performance.now()));
    await expect(laptop.locator('.next.moving')).toHaveCount(0);
    this.#presses += 1;
    await laptop.keyboard.press('Space');
    this.#pressedAt = performance.now();
  }

  /** The key leads to the list of what waits; from there on it goes by keys, one text after the other. */
  async #release(): Promise<void> {
    await this.#press();
    const { console: laptop } = this.#trainer;
    await expect(laptop.getByRole('region', { name: /^(Wachten op u|Waiting for you)/ })).toBeVisible();
    for (const key of ['j', 'r']) await laptop.keyboard.press(key);
    this.#pressedAt = performance.now();
  }

  async #click(name: RegExp): Promise<void> {
    await sleep(Math.max(0, this.#pressedAt + quietMs - performance.now()));
    const button = this.#trainer.console.getByRole('button', { name }).first();
    await button.click();
    await button.blur({ timeout: 500 }).catch(() => undefined); // it may be gone
    this.#pressedAt = performance.now();
  }

  /** Enough of those who are not there have voted, or somebody has written. Some look out of the window. */
  async #answered(): Promise<void> {
    const { people, agenda } = this.state;
    const isWriting = agenda.projector.view === 'question' && roomProgress(this.state)?.isWriting;
    if (isWriting) await this.until('a text', (workshop) => (roomProgress(workshop)?.texts ?? 1) > 0);
    const open = roundsOf(this.state).findLast(({ status }) => status === 'open');
    if (!open) return;
    const enough = Math.max(3, people.simulated - 3);
    await this.until('votes', ({ rounds }) => (rounds.byId[open.id]?.cast ?? 0) >= enough);
  }

  #hear(name: string, data: unknown): void {
    if (name === 'snapshot') this.#mirror.snapshot(data as never); // as the name says
    if (name === 'delta') this.#mirror.delta(data as never); // likewise
  }
}

/** Where the trainer is; nothing that participants do is in it. */
function standing(workshop: Workshop): string {
  const { agenda, rounds, steps, plays, teams, teamRounds, commitments, objections, objectives } = workshop;
  const { status, activeActivity, projector, settings } = agenda;
  const isReleasing = settings.moderation === 'pre';
  return JSON.stringify([
    status,
    activeActivity,
    projector,
    rounds.order.map((id) => rounds.byId[id]?.status),
    steps.open,
    plays.list.map(({ activityId, startedAt }) => [activityId, startedAt]),
    plays.list.some((play) => stageOf(play) === 'running'),
    Object.keys(plays.open),
    teams.method,
    teamRounds.status,
    commitments.buddies?.paired,
    isReleasing && Object.values(objections.byId).filter(({ released }) => released).length,
    Object.values(objectives.byId).filter(({ status: stands }) => stands !== 'proposed').length,
  ]);
}
