import type { RecordedEvent, WorkshopEvent } from '@rolwissel/domain';

/** What a reviewer asks about first: what did not go as planned, and who looked. */
const types = [
  'ActionUndone',
  'RoundReopened',
  'RoundDiscarded',
  'RoundPeeked',
  'ActivityReopened',
  'ActivitySkipped',
  'ObjectionReopened',
  'ObjectiveReopened',
  'WorkshopReopened',
  'ObjectionHidden',
  'WorkshopPaused',
  'HistoryLost',
] as const satisfies readonly WorkshopEvent['type'][];

const listed: ReadonlySet<string> = new Set(types);

/** The numbers, counted from 0, of events that deviate from the script; what only carries out an undo is left out. */
export function deviationsIn(events: readonly RecordedEvent[]): readonly number[] {
  let undoneUntil = 0;
  return events.flatMap((event, index) => {
    if (event.type === 'ActionUndone') undoneUntil = event.data.until;
    else if (event.position <= undoneUntil) return [];
    return listed.has(event.type) ? index : [];
  });
}
