import type { RecordedEvent, WorkshopEvents } from '@rolwissel/domain';

/** A stretch of the recording with a name of its own; it lasts until the next one. */
export interface Chapter {
  readonly kind: 'preparation' | 'welcome' | 'activity' | 'between' | 'afterwards';
  readonly activityId?: string;
  /** The number of its first event, counted from 0. */
  readonly from: number;
}

/** The recording cut at the activities, without gaps; whoever closes one activity by opening the next leaves nothing between. */
export function chaptersOf(events: readonly RecordedEvent[]): readonly Chapter[] {
  const found: Chapter[] = events.length > 0 ? [{ kind: 'preparation', from: 0 }] : [];
  events.forEach((event, index) => {
    const chapter = begunBy(event, index, found.at(-1)?.kind);
    if (!chapter || chapter.from >= events.length) return;
    if (found.at(-1)?.from === chapter.from) found.pop();
    found.push(chapter);
  });
  return found;
}

type Kind = Chapter['kind'];
type Begin<Data> = (data: Data, index: number, now: Kind | undefined) => Chapter | undefined;

const begins: { readonly [Type in keyof WorkshopEvents]?: Begin<WorkshopEvents[Type]> } = {
  LobbyOpened: (_data, from, now) => (now === 'preparation' ? { kind: 'welcome', from } : undefined),
  ActivityOpened: ({ activityId }, from) => ({ kind: 'activity', activityId, from }),
  ActivityReopened: ({ activityId }, from) => ({ kind: 'activity', activityId, from }),
  ActivityClosed: (_data, index, now) => pauseAfter(index, now),
  ActivityReplanned: (_data, index, now) => pauseAfter(index, now),
  WorkshopFinished: (_data, from) => ({ kind: 'afterwards', from }),
  WorkshopReopened: (_data, from) => ({ kind: 'between', from }),
};

const pauseAfter = (index: number, now: Kind | undefined): Chapter | undefined =>
  now === 'activity' ? { kind: 'between', from: index + 1 } : undefined;

function begunBy({ type, data }: RecordedEvent, index: number, now: Kind | undefined): Chapter | undefined {
  const begin = begins[type] as Begin<unknown> | undefined; // the data of this type
  return begin?.(data, index, now);
}

/** The number of the chapter that an event stands in, both counted from 0. */
export const chapterAt = (chapters: readonly Chapter[], index: number): number =>
  Math.max(
    0,
    chapters.findLastIndex(({ from }) => from <= index),
  );

/** Where ⇧← leads: to the begin of this chapter, or from its first event to the one before. */
export function chapterBefore(chapters: readonly Chapter[], index: number): number {
  const here = chapterAt(chapters, index);
  const start = chapters[here]?.from ?? 0;
  return index > start ? start : (chapters[here - 1]?.from ?? 0);
}

/** Where ⇧→ leads: to the next chapter, or to the last event. */
export const chapterAfter = (chapters: readonly Chapter[], index: number, last: number): number =>
  chapters[chapterAt(chapters, index) + 1]?.from ?? last;
