import { type ReadonlySignal, signal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { type Move, nextMove, pictureNow, previousMove, type WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { KeyAct } from '../../keys/keys.ts';
import type { SeatAtHand } from '../../seat/live-seat.ts';

/** Seconds of a clock that is started with one key. */
const usualSeconds = 180;

/** What the trainer does with the workshop. Every act is one command, or a few in a row; a refusal is told, never thrown. */
export class Conductor {
  readonly #seat: SeatAtHand;
  readonly #tell: (refusal: string) => void;
  readonly #isMoving = signal(false);

  constructor(seat: SeatAtHand, tell: (refusal: string) => void) {
    this.#seat = seat;
    this.#tell = tell;
  }

  /** A move is under way: until the screen has moved, the keys for moving do nothing. */
  get isMoving(): ReadonlySignal<boolean> {
    return this.#isMoving;
  }

  readonly next = (): void => void this.#move(nextMove(this.#seat.state));
  readonly previous = (): void => void this.#move(previousMove(this.#seat.state));

  /** The panic key: dark, and light again with what was there. */
  readonly blank = (): void => {
    const { projector } = this.#seat.state.agenda;
    const data = projector.blank ? pictureNow(this.#seat.state) : ({ view: 'blank' } as const);
    this.send({ kind: 'ShowOnProjector', data });
  };

  readonly undo = (): void => {
    const latest = this.#seat.state.agenda.undoable.at(-1);
    if (latest) this.send({ kind: 'Undo', data: { targetPosition: latest.position } });
  };

  readonly pause = (): void => {
    const isPaused = this.#seat.state.agenda.status === 'paused';
    this.send({ kind: isPaused ? 'ResumeWorkshop' : 'PauseWorkshop', data: {} });
  };

  /** Does what a key stands for. */
  readonly perform = (act: Exclude<KeyAct, 'help'>): void => this[act]();

  /** Starts the clock, or stops the one that runs. */
  readonly clock = (): void => {
    const { timer } = this.#seat.state.agenda;
    if (timer) this.send({ kind: 'StopTimer', data: { timerId: timer.timerId } });
    else this.send({ kind: 'StartTimer', data: { timerId: makeId(), seconds: usualSeconds } });
  };

  /** Asks for something; what is refused is told. Resolves with the reply. */
  readonly ask = async (command: WorkshopCommand): Promise<Ack> => {
    const ack = await this.#seat.send(command);
    if (!ack.ok) this.#tell(ack.message);
    return ack;
  };

  /** Asks without waiting for the reply. */
  readonly send = (...commands: readonly WorkshopCommand[]): void => void this.#inTurn(commands);

  /** One after the other; after a refusal the rest is left undone. */
  async #inTurn(commands: readonly WorkshopCommand[]): Promise<void> {
    for (const command of commands) {
      const ack = await this.ask(command);
      if (!ack.ok) return;
      await this.#seen(ack.position);
    }
  }

  async #move(move: Move | undefined): Promise<void> {
    if (!move || this.#isMoving.peek()) return;
    this.#isMoving.value = true;
    await this.#inTurn(move.commands(makeId));
    this.#isMoving.value = false;
  }

  /** Resolves when this screen has seen everything up to `position`. */
  #seen(position: number): Promise<void> {
    if (this.#seat.state.position >= position) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#seat.onChange(() => {
        if (this.#seat.state.position < position) return;
        stop();
        resolve();
      });
    });
  }
}
