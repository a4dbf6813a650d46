import type { WorkshopCommand } from './commands.ts';
import { roundsOf } from './rounds/index.ts';
import type { Workshop } from './workshop.ts';

/** Something that time itself will ask for. `at` in milliseconds since 1970, server time; `key` is the same on every node. */
export interface Due {
  readonly at: number;
  readonly key: string;
  readonly command: WorkshopCommand;
}

/** What the clock will bring next, soonest first. While the workshop is paused time stands still. */
export function due(workshop: Workshop): readonly Due[] {
  if (workshop.agenda.status !== 'live') return [];
  const { timer } = workshop.agenda;
  const timers: Due[] =
    timer && !timer.elapsed
      ? [
          {
            at: timer.endsAt,
            key: `ElapseTimer ${timer.timerId} ${timer.endsAt}`,
            command: { kind: 'ElapseTimer', data: { timerId: timer.timerId } },
          },
        ]
      : [];
  const rounds = roundsOf(workshop).flatMap(({ id, status, autoCloseAt }): Due[] =>
    status === 'open' && autoCloseAt !== undefined
      ? [
          {
            at: autoCloseAt,
            key: `CloseRound ${id} ${autoCloseAt}`,
            command: { kind: 'CloseRound', data: { roundId: id } },
          },
        ]
      : [],
  );
  return [...timers, ...rounds].sort((a, b) => a.at - b.at);
}
