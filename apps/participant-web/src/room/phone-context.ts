import type { OnPhone } from '@rolwissel/ballots/phone-first';
import type { WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { Sending } from './sending.ts';

/** Everything a task works with: what is known, in which words, and how to ask for something. */
export interface PhoneContext extends Omit<OnPhone, 'round'> {
  readonly isOffline: boolean;
  readonly sendingOf: (thing: string) => Sending | undefined;
  readonly send: (command: WorkshopCommand) => Promise<Ack>;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
}
