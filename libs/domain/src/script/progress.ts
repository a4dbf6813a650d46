import type { Workshop } from '../workshop.ts';
import { openActivity } from './open-activity.ts';
import { workOpen } from './work.ts';

/** How far the room is with what people do by themselves now. */
export interface RoomProgress {
  /** Of so many who are here and take part, `people` are done: they have written something, or say that they are ready. */
  readonly of: number;
  readonly people: number;
  readonly texts: number;
  readonly isWriting: boolean;
}

/** Counts nobody in particular; whoever was done and went is still counted, and then among those who are here. */
export function roomProgress(workshop: Workshop): RoomProgress | undefined {
  const work = workOpen(workshop);
  if (!work) return undefined;
  const { people, texts } = openActivity(workshop)?.progress?.[work.place ?? ''] ?? { people: 0, texts: 0 };
  return { people, texts, of: Math.max(people, workshop.people.voting), isWriting: work.isWriting };
}
