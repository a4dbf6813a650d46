import type { Actor, RefusalCode, WorkshopCommand } from '@rolwissel/domain';

/** What became of a command. `busy`: nothing was recorded; `failed`: unknown. Both may be asked again under the same id. */
export type Outcome =
  | { readonly ok: true; readonly position: number; readonly again?: true; readonly data?: unknown }
  | {
      readonly ok: false;
      readonly code: RefusalCode | 'busy' | 'failed';
      readonly values?: Readonly<Record<string, string | number>>;
      readonly retryAfterMs?: number;
    };

/** A command as it comes from any seat; the same id is the same command, however often it comes. */
export interface Command {
  readonly id: string;
  readonly command: WorkshopCommand;
  readonly actor: Actor;
  /** Up to where its seat had seen the log when it was sent; 0 or nothing when that is not said. */
  readonly seen?: number;
  /** The connection it came over, on which commands keep their order. */
  readonly via?: { readonly connected: boolean };
}

/** A command that waits for its one reply. */
export interface PendingCommand extends Command {
  readonly reply: (outcome: Outcome) => void;
}

export const busy = { ok: false, code: 'busy', retryAfterMs: 1_000 } as const satisfies Outcome;
/** Its seat did something since that it does not know of: it may be an old copy that lay somewhere. PendingCommand anew by who has
 *  seen that, it is decided. */
export const outOfStep = { ok: false, code: 'busy', retryAfterMs: 250 } as const satisfies Outcome;
export const failed = { ok: false, code: 'failed', retryAfterMs: 1_000 } as const satisfies Outcome;
export const malformed = { ok: false, code: 'malformed' } as const satisfies Outcome;

/** The actor as the log keeps it. */
export const actorText = ({ seat, id }: Actor): string => `${seat}:${id}`;
