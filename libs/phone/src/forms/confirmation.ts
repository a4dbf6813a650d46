import type { WorkshopCommand } from '@rolwissel/domain';
import type { Sending } from '../task/sending.ts';

/** Refused until whoever wrote it says that nobody real is meant. */
export const asksWhetherReal = (sending: Sending | undefined): boolean =>
  sending?.state === 'refused' && (sending.code === 'looks-personal' || sending.code === 'name-looks-real');

/** The same command, with the word of whoever wrote it that nobody real is meant. */
export const confirmed = <Command extends WorkshopCommand>(command: Command): Command => ({
  ...command,
  data: { ...command.data, confirmNotReal: true },
});
