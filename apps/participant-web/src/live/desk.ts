import type { Workshop, WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { Pack } from '../pack/pack.ts';
import type { Sending } from './store.ts';

/** Everything a task works with: what is known, in which words, and how to ask for something. */
export interface Desk {
  readonly workshop: Workshop;
  readonly pack: Pack;
  readonly isOffline: boolean;
  readonly sendingOf: (thing: string) => Sending | undefined;
  readonly send: (command: WorkshopCommand) => Promise<Ack>;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
}
