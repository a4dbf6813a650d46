import { msOf } from '../kernel/recorded.ts';
import type { FollowUpCommand } from './commands.ts';
import { type FollowUp, opensAtMs } from './state.ts';

/** Something that time will ask of a follow-up. `at` in milliseconds since 1970; `key` is the same on every node. */
export interface FollowUpDue {
  readonly at: number;
  readonly key: string;
  readonly command: FollowUpCommand;
}

/** What time brings next, if anything: a wave opens on its day, and closes ten days later. */
export function dueInFollowUp({ waves }: FollowUp): FollowUpDue | undefined {
  const open = waves.find(({ status }) => status === 'open');
  if (open?.closesAt !== undefined) {
    const { id: waveId, closesAt } = open;
    return {
      at: msOf(closesAt),
      key: `CloseWave ${waveId} ${closesAt}`,
      command: { kind: 'CloseWave', data: { waveId } },
    };
  }
  const next = waves.find(({ status }) => status === 'scheduled');
  if (!next) return undefined;
  const { id: waveId, dueOn } = next;
  return {
    at: opensAtMs(dueOn),
    key: `OpenWave ${waveId} ${dueOn}`,
    command: { kind: 'OpenWave', data: { waveId } },
  };
}
