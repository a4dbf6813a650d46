import { type ReadonlySignal, signal } from '@preact/signals';
import { makeId } from '@rolwissel/client';
import { canUndo, type Move, nextMove, pictureNow, previousMove, type WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { SeatAccess } from '@rolwissel/ui/page';
import type { KeyAct } from '../../keys/keys.ts';

/** Seconds of a clock that is started with one key. */
const usualSeconds = 180;

/** What a screen may see of its own act it is told within this time. */
const unseenMs = 2_000;

/** Between two of many commands: the server takes sixty in ten seconds, and some of those are for what cannot wait. */
const passingPauseMs = 200;

/**
 * A key that bounced, an impatient hand, a double click: so soon after another press, or after the key came to say something
 * else, nothing is opened, closed or shown for good. A press that is passed over counts as one too.
 */
const bounceMs = 700;
/** So soon after another press not even the next picture comes: that is a key that bounces. */
const pictureBounceMs = 150;
/** For so long the key says why a press was passed over. */
const tooSoonMs = 1_500;

/** What a second click in one place must not do. */
const weighty: ReadonlySet<string> = new Set<WorkshopCommand['kind']>([
  'ReviseWorkshop',
  'SkipActivity',
  'OpenRound',
  'CloseRound',
  'ReopenRound',
  'RevealRound',
  'DiscardRound',
  'AdoptByMajority',
  'DealBriefs',
  'StartPlay',
  'EndPlay',
  'RevealBriefs',
  'FinishWorkshop',
]);

/** What may come soon after another press: the next picture, with its clock. */
const light: ReadonlySet<string> = new Set<WorkshopCommand['kind']>(['ShowOnProjector', 'StartTimer', 'StopTimer']);

/** What the trainer does with the workshop. Every act is one command, or a few in a row; a refusal is told, never thrown. */
export class Conductor {
  readonly #seat: SeatAccess;
  /** Says something in passing: a refusal, or what became of an act. */
  readonly tell: (text: string) => void;
  readonly #clock: () => number;
  readonly #isMoving = signal(false);
  readonly #isPassing = signal(false);
  readonly #isTooSoon = signal(false);
  /** What the key asks about before it does it, while it does. */
  readonly #questioned = signal<string | undefined>(undefined);
  /** The objective that gets new words on this screen. */
  readonly rewording = signal<string | undefined>(undefined);
  readonly #readings = signal(0);
  #isStopping = false;
  /** The position of the act that is being taken back: a second press would only be refused. */
  #undoing: number | undefined;
  #pressedAt = Number.NEGATIVE_INFINITY;
  /** What the key says, and since when. */
  #said: { readonly move: Move | undefined; readonly since: number } | undefined;
  #forgetting: ReturnType<typeof setTimeout> | undefined;

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

  /** How often the key led to texts that wait to be read: each time they come to the front. */
  get readings(): ReadonlySignal<number> {
    return this.#readings;
  }

  /** Many commands are on their way one by one. */
  get isPassing(): ReadonlySignal<boolean> {
    return this.#isPassing;
  }

  /** A press was passed over just now. */
  get isTooSoon(): ReadonlySignal<boolean> {
    return this.#isTooSoon;
  }

  /** The key was pressed and asks whether to do it all the same: another press does. */
  get isAsking(): boolean {
    return this.#questioned.value !== undefined;
  }

  /** What the key says: a press does that, whatever happened in that moment. Counts in it may change. */
  readonly says = (move: Move | undefined): void => {
    const isSame = this.#said && asked(this.#said.move) === asked(move);
    this.#said = { move, since: isSame ? (this.#said?.since ?? 0) : this.#clock() };
    if (this.#questioned.peek() !== asked(move)) this.#questioned.value = undefined;
  };

  readonly next = (): void => this.go(this.#said ? this.#said.move : nextMove(this.#seat.state));
  readonly previous = (): void => this.go(previousMove(this.#seat.state));

  /** Moves, unless the press came too soon. */
  readonly go = (move: Move | undefined): void => {
    const quietMs = this.#press();
    if (!move || this.#isMoving.peek()) return;
    const commands = move.commands(makeId);
    const isPicture = commands.every(({ kind }) => light.has(kind));
    const saidMs = this.#clock() - (this.#said?.since ?? Number.NEGATIVE_INFINITY);
    if (isPicture ? quietMs < pictureBounceMs : Math.min(quietMs, saidMs) < bounceMs) return this.#passOver();
    if (move.cue?.unreadCards !== undefined && this.#questioned.peek() !== asked(move)) {
      this.#questioned.value = asked(move);
      return;
    }
    if (move.unread !== undefined) this.#readings.value += 1;
    if (move.rewords !== undefined) this.rewording.value = move.rewords;
    else void this.#move(commands);
  };

  /** Something was pressed. Gives back for how many milliseconds nothing had been. */
  #press(): number {
    const now = this.#clock();
    const quietMs = now - this.#pressedAt;
    this.#pressedAt = now;
    return quietMs;
  }

  #passOver(): void {
    clearTimeout(this.#forgetting);
    this.#isTooSoon.value = true;
    this.#forgetting = setTimeout(() => {
      this.#isTooSoon.value = false;
    }, tooSoonMs);
  }

  /** The panic key: dark, and light again with what was there. */
  readonly blank = (): void => {
    this.#press();
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
    this.#press();
    const latest = this.#seat.state.agenda.undoable.at(-1);
    if (latest && latest.position !== this.#undoing && canUndo(this.#seat.state)) void this.#undo(latest.position);
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

  /** Asks without waiting for the reply; a second click in the same place does nothing weighty. */
  readonly send = (...commands: readonly WorkshopCommand[]): void => {
    const isBounce = this.#press() < bounceMs;
    if (isBounce && commands.some(({ kind }) => weighty.has(kind))) return;
    void this.#inTurn(commands);
  };

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

  async #move(commands: readonly WorkshopCommand[]): Promise<void> {
    this.#isMoving.value = true;
    await this.#inTurn(commands);
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

/** What a move asks for, whatever ids it makes. */
const asked = (move: Move | undefined): string => JSON.stringify([move?.rewords, move?.commands(() => '')]);
