import { type ReadonlySignal, signal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { type Move, nextMove, pictureNow, previousMove, type WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { SeatAccess } from '@rolwissel/ui/page';
import type { KeyAct } from '../../keys/keys.ts';

/** Seconds of a clock that is started with one key. */
const usualSeconds = 180;

/** What a screen may see of its own act it is told within this time. */
const unseenMs = 2_000;

/** Between two of many commands: the server takes sixty in ten seconds, and some of those are for what cannot wait. */
const passingPauseMs = 200;

/** A key that bounced, or a double click: what cannot be taken back does not come from the second press. */
const bounceMs = 700;
const finalActs: ReadonlySet<string> = new Set<WorkshopCommand['kind']>([
  'RevealRound',
  'AdoptByMajority',
  'FinishWorkshop',
]);

/** What the trainer does with the workshop. Every act is one command, or a few in a row; a refusal is told, never thrown. */
export class Conductor {
  readonly #seat: SeatAccess;
  /** Says something in passing: a refusal, or what became of an act. */
  readonly tell: (text: string) => void;
  readonly #clock: () => number;
  readonly #isMoving = signal(false);
  readonly #isPassing = signal(false);
  #isStopping = false;
  /** The position of the act that is being taken back: a second press would only be refused. */
  #undoing: number | undefined;
  #movedAt = Number.NEGATIVE_INFINITY;

  /** `clock` gives milliseconds, from anywhere. */
  constructor(seat: SeatAccess, tell: (text: string) => void, clock = () => performance.now()) {
    this.#seat = seat;
    this.tell = tell;
    this.#clock = clock;
  }

  /** A move is under way: until the screen has moved, the keys for moving do nothing. */
  get isMoving(): ReadonlySignal<boolean> {
    return this.#isMoving;
  }

  /** Many commands are on their way one by one. */
  get isPassing(): ReadonlySignal<boolean> {
    return this.#isPassing;
  }

  readonly next = (): void => void this.#move(nextMove(this.#seat.state));
  readonly previous = (): void => void this.#move(previousMove(this.#seat.state));

  /** The panic key: dark, and light again with what was there. */
  readonly blank = (): void => {
    const data = this.#isDark() ? pictureNow(this.#seat.state) : ({ view: 'blank' } as const);
    this.send({ kind: 'ShowOnProjector', data });
  };

  /** As it will be when everything that waits has been sent: without a connection the key is pressed more than once. */
  #isDark(): boolean {
    const shows = this.#seat.unsent.flatMap(({ command }) =>
      command.kind === 'ShowOnProjector' ? [command.data] : [],
    );
    const last = shows.at(-1);
    return last ? last.view === 'blank' : this.#seat.state.agenda.projector.blank;
  }

  readonly undo = (): void => {
    const latest = this.#seat.state.agenda.undoable.at(-1);
    if (latest && latest.position !== this.#undoing) void this.#undo(latest.position);
  };

  readonly pause = (): void => {
    const isPaused = this.#seat.state.agenda.status === 'paused';
    this.send({ kind: isPaused ? 'ResumeWorkshop' : 'PauseWorkshop', data: {} });
  };

  /** Does what a key stands for. */
  readonly perform = (act: Exclude<KeyAct, 'help' | 'bookmark'>): void => this[act]();

  /** Starts the clock, or stops the one that runs. */
  readonly clock = (): void => {
    const { timer } = this.#seat.state.agenda;
    if (timer) this.send({ kind: 'StopTimer', data: { timerId: timer.timerId } });
    else this.send({ kind: 'StartTimer', data: { timerId: makeId(), seconds: usualSeconds } });
  };

  /** Asks for something; what is refused is told. Resolves with the reply. */
  readonly ask = async (command: WorkshopCommand): Promise<Ack> => {
    const ack = await this.#seat.send(command);
    if (!ack.ok) this.tell(ack.message);
    return ack;
  };

  /** Asks without waiting for the reply. */
  readonly send = (...commands: readonly WorkshopCommand[]): void => void this.#inTurn(commands);

  /** Asks for many things one by one and not too fast, so that everything else gets through between them, the dark above all. */
  readonly sendInPassing = async (commands: readonly WorkshopCommand[]): Promise<void> => {
    if (this.#isPassing.peek()) return;
    this.#isPassing.value = true;
    for (const command of commands) {
      await this.ask(command);
      await new Promise((resolve) => setTimeout(resolve, passingPauseMs));
      if (this.#isStopping) break;
    }
    this.#isStopping = false;
    this.#isPassing.value = false;
  };

  /** Whatever of the many commands was not asked yet is left undone. */
  readonly stopPassing = (): void => {
    this.#isStopping = this.#isPassing.peek();
  };

  /** One after the other; after a refusal the rest is left undone. */
  async #inTurn(commands: readonly WorkshopCommand[]): Promise<void> {
    for (const command of commands) {
      const ack = await this.ask(command);
      if (!ack.ok) return;
      await this.#seen(ack.position);
    }
  }

  async #undo(targetPosition: number): Promise<void> {
    this.#undoing = targetPosition;
    await this.#inTurn([{ kind: 'Undo', data: { targetPosition } }]);
    this.#undoing = undefined;
  }

  async #move(move: Move | undefined): Promise<void> {
    if (!move || this.#isMoving.peek()) return;
    const commands = move.commands(makeId);
    const isBounce = this.#clock() - this.#movedAt < bounceMs;
    if (isBounce && commands.some(({ kind }) => finalActs.has(kind))) return;
    this.#isMoving.value = true;
    await this.#inTurn(commands);
    this.#movedAt = this.#clock();
    this.#isMoving.value = false;
  }

  /** Resolves when this screen has seen everything up to `position`, or will not: what is out of its sight moves nothing. */
  #seen(position: number): Promise<void> {
    if (this.#seat.state.position >= position) return Promise.resolve();
    return new Promise((resolve) => {
      const seen = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
      const timer = setTimeout(seen, unseenMs);
      const stop = this.#seat.onChange(() => {
        if (this.#seat.state.position >= position) seen();
      });
    });
  }
}
