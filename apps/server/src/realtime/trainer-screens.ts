import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Sessions } from '../access/sessions.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import type { Screen } from './screen.ts';

/** A session that was ended on another node is missed after this long. */
const lookMs = 1_000;

/** Consoles and projectors by the session they were opened in. They end with it, wherever it was ended. */
@Injectable()
export class TrainerScreens implements OnModuleInit, OnModuleDestroy {
  readonly #sessions: Sessions;
  readonly #screens = new Map<string, Set<Screen>>();
  readonly #logger = new Logger('TrainerScreens');
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
    sessions.onEnded((ids) => this.#dismiss(ids));
  }

  onModuleInit(): void {
    this.#timer = setInterval(() => void this.#look(), lookMs).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** A screen came. What is done on it is a sign of life of its session; that it hangs there is none. */
  add(screen: Screen): void {
    const { session } = screen.seat;
    if (session === undefined) return;
    this.#screens.set(session, (this.#screens.get(session) ?? new Set()).add(screen));
    screen.socket.on('cmd', () => this.#sessions.keepAlive(session));
  }

  remove(screen: Screen): void {
    const { session } = screen.seat;
    if (session === undefined) return;
    const left = this.#screens.get(session);
    left?.delete(screen);
    if (left?.size === 0) this.#screens.delete(session);
  }

  /** While the database is away nobody is sent away. */
  async #look(): Promise<void> {
    if (this.#isLooking || this.#screens.size === 0) return;
    this.#isLooking = true;
    try {
      await this.#sessions.check([...this.#screens.keys()]);
    } catch (error) {
      if (!(error instanceof DatabaseAway)) this.#logger.error(`Sessions could not be checked: ${faultOf(error)}`);
    } finally {
      this.#isLooking = false;
    }
  }

  #dismiss(ids: ReadonlySet<string>): void {
    for (const id of ids) for (const screen of this.#screens.get(id) ?? []) screen.leave('unauthenticated');
  }
}
