import type { Actor } from '@rolwissel/domain';
import { actorText, busy, malformed, type Outcome, type PendingCommand } from './command.ts';

/** More commands than this wait for nobody: they are told to come back. */
const maxWaitingCommands = 5_000;

/** What is known of a command that was answered with yes. */
interface AcceptedCommand {
  readonly position: number;
  readonly actor: string;
}

/** A command without a reply, and the same one as often as it came again meanwhile. */
interface Unanswered {
  readonly first: PendingCommand;
  readonly duplicates: PendingCommand[];
}

/**
 * The commands of one room, from being asked to their one reply: those in line, their duplicates, and what was accepted under
 * which id, so that nothing is done twice. A command taken out of the line stays unanswered until it is replied to.
 */
export class CommandQueue {
  #line: PendingCommand[] = [];
  readonly #unanswered = new Map<string, Unanswered>();
  readonly #accepted = new Map<string, AcceptedCommand>();

  /** Nobody is in line; some may be unanswered. */
  get isEmpty(): boolean {
    return this.#line.length === 0;
  }

  /** What was said to a command that took effect; nothing to one that did not, or still waits for its answer. */
  recall(id: string, actor: Actor): Outcome | undefined {
    const accepted = this.#unanswered.has(id) ? undefined : this.#accepted.get(id);
    return accepted && again(accepted, actor);
  }

  /** Puts a command in line, or answers it. The same id asked twice at once is decided once and answered twice. */
  add(pending: PendingCommand, isTakingMore: boolean): void {
    const known = this.recall(pending.id, pending.actor);
    if (known) return pending.reply(known);
    const unanswered = this.#unanswered.get(pending.id);
    if (unanswered) {
      if (isSame(unanswered.first, pending)) unanswered.duplicates.push(pending);
      else pending.reply(malformed);
    } else if (!isTakingMore || this.#line.length >= maxWaitingCommands) {
      pending.reply(busy);
    } else {
      this.#unanswered.set(pending.id, { first: pending, duplicates: [] });
      this.#line.push(pending);
    }
  }

  /** The next ones in line, to be decided. */
  take(most: number): PendingCommand[] {
    return this.#line.splice(0, most);
  }

  /** Back in line, before the others. */
  putBack(commands: readonly PendingCommand[]): void {
    this.#line.unshift(...commands);
  }

  /** Back in line, but for those who are not there any more to hear the answer: they ask again elsewhere, or have done so and
   *  have got one. */
  askAgain(commands: readonly PendingCommand[]): void {
    this.putBack(commands.filter((pending) => !isGone(pending)));
    for (const pending of commands) if (isGone(pending)) this.reply(pending, busy);
  }

  /** Gives everybody in line the same answer. */
  turnAway(outcome: Outcome): void {
    for (const pending of this.#line.splice(0)) this.reply(pending, outcome);
  }

  /** The one reply to a command and to its duplicates. */
  reply(pending: PendingCommand, outcome: Outcome): void {
    const duplicates = this.#unanswered.get(pending.id)?.duplicates ?? [];
    this.#unanswered.delete(pending.id);
    pending.reply(outcome);
    for (const duplicate of duplicates) {
      const accepted = this.#accepted.get(duplicate.id);
      duplicate.reply(outcome.ok && accepted ? again(accepted, duplicate.actor) : outcome);
    }
  }

  /** What is said to a command that was accepted before, here or on another node. */
  repeated({ id, actor }: PendingCommand): Outcome | undefined {
    const accepted = this.#accepted.get(id);
    return accepted && again(accepted, actor);
  }

  /** A command took effect: as decided, or as read from the log. `actor` as the log keeps it. */
  accept(id: string, position: number, actor: string): void {
    this.#accepted.set(id, { position, actor });
  }

  /** What was accepted under this id is not recorded after all. */
  takeBack(id: string): void {
    this.#accepted.delete(id);
  }

  /** The last position up to which the queue of another room of this workshop accepted the same commands. */
  sharedWith(other: CommandQueue): number {
    const ends = [...this.#accepted].sort(([, one], [, another]) => one.position - another.position);
    const parting = ends.findIndex(([id, { position }]) => other.#accepted.get(id)?.position !== position);
    return (parting < 0 ? ends : ends.slice(0, parting)).at(-1)?.[1].position ?? 0;
  }
}

const isGone = ({ via }: PendingCommand): boolean => via?.connected === false;

const isSame = (one: PendingCommand, other: PendingCommand): boolean => actorText(one.actor) === actorText(other.actor);

/** The same id from the same seat is the same command; from another seat it is a mistake. */
function again({ position, actor }: AcceptedCommand, asker: Actor): Outcome {
  return actor === actorText(asker) ? { ok: true, position, again: true } : malformed;
}
