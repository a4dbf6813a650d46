import { batch, computed, signal } from '@preact/signals';
import type { RecordedEvent, Workshop } from '@rolwissel/domain';
import type { ReviewNote, WorkshopListed } from '@rolwissel/protocol';
import { owner } from './doors.ts';
import { chapterAfter, chapterBefore } from './model/chapters.ts';
import type { FoldedRecording } from './model/folded-recording.ts';
import type { Audience, Link } from './model/link.ts';
import { type Mark, withMore } from './model/marks.ts';
import { atSpeed, moved, type Playback, type Speed, standingStill, ticked, toggled } from './model/playback.ts';
import { eventsBy, idleKept, idleSkipped, momentOf, runningTime, timeOfDay } from './model/running-time.ts';
import type { OpenedRecording, Reader, RecordingCache } from './recording-cache.ts';

/** A workshop that goes on from another one. */
export type Branch = WorkshopListed & Required<Pick<WorkshopListed, 'fork'>>;

/** Where the replay is: after `count` events, the last of which is number `index` (from 0). */
export interface Moment {
  readonly count: number;
  readonly index: number;
  readonly event: RecordedEvent;
  /** Read it now: it is written on when the replay moves. Hand on the moment rather than its state, which stays one object. */
  readonly state: Workshop;
}

/** One reviewer before one recording: whose eyes, which moment, playing or not. */
export class ReplayPlayer {
  readonly #recordings: RecordingCache;
  readonly #now: () => number;
  /** A position that was asked for; it stays what the address says while the replay stands at it. */
  readonly #asked = signal<{ readonly position: number; readonly count: number } | undefined>(undefined);

  /** The secret of the link by which one came, if it was one. */
  readonly link: string | undefined;
  readonly reader = signal<Reader>(owner);
  readonly audience = signal<Audience>('facilitator');
  readonly opened = signal<OpenedRecording | undefined>(undefined);
  /** Whose window is on its way; until there is enough of it, the last one stays. */
  readonly opening = signal<Audience | undefined>(undefined);
  /** How much of it has come, 0 to 1. */
  readonly share = signal(0);
  #turn = 0;
  readonly skipsIdle = signal(true);
  readonly playback = signal<Playback>(standingStill);
  /** The pointer is dragging: what is drawn now will be drawn again at once. */
  readonly scrubbing = signal(false);

  readonly recording = computed(() => (this.opened.value?.kind === 'ready' ? this.opened.value.recording : undefined));
  readonly running = computed(() =>
    runningTime(this.recording.value?.times ?? [], this.skipsIdle.value ? idleSkipped : idleKept),
  );
  readonly atMs = computed(() => this.playback.value.atMs);
  readonly playing = computed(() => this.playback.value.playing);
  readonly speed = computed(() => this.playback.value.speed);
  readonly count = computed(() => eventsBy(this.running.value, this.atMs.value));
  readonly moment = computed<Moment | undefined>(() => {
    const [recording, count] = [this.recording.value, this.count.value];
    const event = recording?.events[count - 1];
    return recording && event && { count, index: count - 1, event, state: recording.stateAt(count) };
  });
  /** What was noted when looking back; only its owner has any. */
  readonly notes = signal<readonly ReviewNote[]>([]);
  /** The workshops that go on from this one; only its owner knows of them. */
  readonly branches = signal<readonly Branch[]>([]);
  /** The one that this one goes on from, where it is still here. */
  readonly parent = signal<WorkshopListed | undefined>(undefined);
  /** What is worth going to, with what was noted there and what left there. */
  readonly marks = computed<readonly Mark[]>(() => {
    const recording = this.recording.value;
    if (!recording) return [];
    const indexOfPosition = (position: number) => Math.max(0, recording.countAt(position) - 1);
    return withMore(recording.marks, [
      ...this.notes.value.map(({ position }): Mark => ({ kind: 'note', index: indexOfPosition(position) })),
      ...this.branches.value.map(({ fork }): Mark => ({ kind: 'fork', index: indexOfPosition(fork.position) })),
    ]);
  });
  /** The position in the log that a link to this moment names. */
  readonly position = computed(() => {
    const asked = this.#asked.value;
    if (asked?.count === this.count.value) return asked.position;
    return this.recording.value ? positionOf(this.recording.value, this.count.value - 1) : 0;
  });

  constructor(recordings: RecordingCache, now: () => number) {
    this.#recordings = recordings;
    this.link = recordings.door.share;
    this.#now = now;
  }

  /** Looks through the eyes of an audience, at a position, or where we are, or where the workshop begins. */
  async open({ as: wanted = this.audience.value, at }: Link): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#await(wanted);
    const entered = await this.#recordings.door.enter();
    if (turn !== this.#turn) return;
    if (!entered.ok) {
      this.#show({ kind: 'problem', problem: entered.problem }, wanted);
      return;
    }
    this.reader.value = entered.value;
    const as = openTo(entered.value, wanted);
    this.#await(as);
    const wish = at ?? (this.recording.value ? undefined : 'beginning');
    let isHere = false;
    // one may have moved on in what was shown meanwhile
    const from = (): From => (isHere ? 'here' : (wish ?? this.position.value));
    const opened = await this.#recordings.open(as, ({ share, recording }) => {
      if (turn !== this.#turn) return;
      this.share.value = share;
      const place = from();
      if (!recording || (place !== 'here' && indexOf(place, recording) === undefined)) return;
      this.#show({ kind: 'ready', recording }, as, place);
      isHere = true;
    });
    if (turn !== this.#turn) return;
    this.#show(opened, as, from());
  }

  #await(as: Audience): void {
    this.opening.value = as;
    this.share.value = 0;
  }

  /** What is not whole yet goes on arriving; meanwhile one stays where one is. */
  #show(opened: OpenedRecording, as: Audience, from: From = 'here'): void {
    batch(() => {
      if (opened.kind !== 'ready' || opened.recording.share === 1) this.opening.value = undefined;
      this.audience.value = as;
      this.opened.value = opened;
      if (opened.kind !== 'ready' || from === 'here') return;
      if (from === 'beginning') this.goTo(indexOf(from, opened.recording) ?? opened.recording.events.length - 1);
      else this.goToPosition(from);
    });
  }

  async reload(): Promise<void> {
    this.#recordings.forget();
    await this.open({});
  }

  goToPosition(position: number): void {
    const count = Math.max(1, this.recording.value?.countAt(position) ?? 0);
    batch(() => {
      this.goTo(count - 1);
      this.#asked.value = { position, count };
    });
  }

  /** To an event, by its number from 0. */
  goTo(index: number): void {
    this.moveTo(momentOf(this.running.value, Math.min(index, this.lastIndex)));
  }

  moveTo(atMs: number): void {
    this.playback.value = moved(this.playback.value, atMs, this.running.value.totalMs);
  }

  step(by: 1 | -1): void {
    this.goTo(Math.max(0, this.count.value - 1 + by));
  }

  stepChapter(by: 1 | -1): void {
    const [chapters, index] = [this.recording.value?.chapters ?? [], this.count.value - 1];
    this.goTo(by > 0 ? chapterAfter(chapters, index, this.lastIndex) : chapterBefore(chapters, index));
  }

  /** To the next or the last moment worth going to; to the end, or the begin, when there is none. */
  stepMark(by: 1 | -1): void {
    const index = this.count.value - 1;
    const marks = this.marks.value;
    const mark = by > 0 ? marks.find((known) => known.index > index) : marks.findLast((known) => known.index < index);
    this.goTo(mark?.index ?? (by > 0 ? this.lastIndex : 0));
  }

  toggle(): void {
    this.playback.value = toggled(this.playback.value, this.#now(), this.running.value.totalMs);
  }

  /** At the end of what has come it waits for more. */
  tick(): void {
    const next = ticked(this.playback.value, this.#now(), this.running.value.totalMs);
    const isWaiting = this.playing.value && !next.playing && (this.recording.value?.share ?? 1) < 1;
    this.playback.value = isWaiting ? { ...next, playing: true, movedAt: this.#now() } : next;
  }

  setSpeed(speed: Speed): void {
    this.playback.value = atSpeed(this.playback.value, speed);
  }

  /** Silences short or as they were; the moment stays. */
  toggleIdle(): void {
    const index = this.count.value - 1;
    batch(() => {
      this.skipsIdle.value = !this.skipsIdle.value;
      this.goTo(index);
    });
  }

  /** The time of day at a moment of the replay, in milliseconds since 1970. */
  timeOfDay(atMs: number): number {
    return timeOfDay(this.recording.value?.times ?? [], this.running.value, atMs);
  }

  get lastIndex(): number {
    return Math.max(0, (this.recording.value?.events.length ?? 0) - 1);
  }
}

/** The eyes that were asked for, where they are open to this reader; else the first that are. */
const openTo = ({ audiences: [first, ...others] }: Reader, wanted: Audience): Audience =>
  others.includes(wanted) ? wanted : first;

/** Where a reviewer comes in: at a position in the log, where they are, or where the workshop starts. */
type From = number | 'here' | 'beginning';

/** The number of the event that is meant, from 0; undefined while it has not come. */
function indexOf(from: number | 'beginning', { events, countAt, share }: FoldedRecording): number | undefined {
  if (from === 'beginning') {
    const started = events.findIndex(({ type }) => type === 'WorkshopStarted');
    return started < 0 ? undefined : started;
  }
  return share === 1 || (events.at(-1)?.position ?? 0) >= from ? countAt(from) - 1 : undefined;
}

const positionOf = ({ events }: FoldedRecording, index: number): number => events[index]?.position ?? 0;
