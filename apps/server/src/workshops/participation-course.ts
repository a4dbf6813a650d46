import { participation, type RecordedEvent, type Workshop } from '@rolwissel/domain';
import type { ParticipationPoint } from '@rolwissel/protocol';

/** How the balance of contributions went, one point per activity; fewer where the difference would tell who wrote what. */
export class ParticipationCourse {
  readonly points: ParticipationPoint[] = [];

  /** `workshop` is the state of the authority just after the event. */
  note({ type, position }: RecordedEvent, workshop: Workshop): void {
    if (type !== 'ActivityClosed') return;
    const now = participation(workshop);
    const before = this.points.at(-1)?.contributions ?? 0;
    if (now && now.contributions - before >= workshop.agenda.settings.minCell) this.points.push({ position, ...now });
  }
}
