import {
  type CommonAudience,
  commonAudiences,
  type Disclosed,
  emptyYou,
  evolveOwn,
  type RecordedEvent,
  takesWordsBack,
  type WorkshopEvent,
  type WorkshopState,
  type You,
} from '@rolwissel/domain';
import { AudienceFeed } from './audience-feed.ts';

/** One recorded fact as every window sees it. */
export interface DisclosedEvent {
  readonly position: number;
  readonly at: string;
  readonly seen: Disclosed<WorkshopEvent>;
}

/** Something new in one participant's own window. */
export interface OwnEvent {
  readonly to: string;
  readonly event: RecordedEvent;
}

const none: readonly RecordedEvent[] = [];

/** All windows of one workshop, side by side: three that many share, and one for each participant. */
export class AudienceFeeds {
  /** Up to where the windows were shown; the log may be ahead by what is being recorded. */
  position = 0;
  /** What was shown up to here may have been of a past that the database lost; 0 when it lost nothing. */
  lostUpTo = 0;
  readonly #common: Readonly<Record<CommonAudience, AudienceFeed>> = {
    facilitator: new AudienceFeed('facilitator'),
    projector: new AudienceFeed('projector'),
    participants: new AudienceFeed('participants'),
  };
  readonly #own = new Map<string, RecordedEvent[]>();
  #fresh: OwnEvent[] = [];

  add({ position, at, seen }: DisclosedEvent): void {
    for (const audience of commonAudiences) {
      const event = seen[audience];
      if (!event) continue;
      this.#common[audience].add({ ...event, position, at });
      if (audience !== 'facilitator' && takesWordsBack(event)) this.#common[audience].forgetWords(position - 1);
    }
    for (const { to, event } of seen.own) {
      const events = this.#own.get(to) ?? [];
      const recorded = { ...event, position, at };
      events.push(recorded);
      this.#own.set(to, events);
      this.#fresh.push({ to, event: recorded });
    }
    if (seen.facilitator?.type === 'HistoryLost') this.lost(seen.facilitator.data.lostUpTo);
    this.position = position;
  }

  /** Whoever saw something up to this position may have seen what is not in the log any more. */
  lost(upTo: number): void {
    this.lostUpTo = Math.max(this.lostUpTo, upTo);
  }

  /** Whoever was told anything up to here may hold words of somebody who is forgotten: no delta takes those back. */
  forgetWords(position: number): void {
    for (const audience of commonAudiences) this.#common[audience].forgetWords(position + 1);
  }

  /** What was added to own windows since this was last asked. */
  takeNewOwnEvents(): readonly OwnEvent[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /** The position of the last event that an audience may see. */
  positionOf(audience: CommonAudience): number {
    return this.#common[audience].position;
  }

  /** The position of the last event of a participant's own window. */
  ownPosition(participantId: string): number {
    return this.#own.get(participantId)?.at(-1)?.position ?? 0;
  }

  since(audience: CommonAudience, after: number): readonly RecordedEvent[] | undefined {
    return this.#common[audience].since(after);
  }

  /** What only this participant may see, after a position. */
  ownSince(participantId: string, after: number): readonly RecordedEvent[] {
    return this.#own.get(participantId)?.filter(({ position }) => position > after) ?? none;
  }

  /** The folded common window plus that seat's own events. Not a copy: encode it before anything else happens. */
  state(audience: CommonAudience, participantId?: string): WorkshopState {
    const { state, position } = this.#common[audience];
    return { ...state, position, you: this.#you(participantId) };
  }

  #you(participantId: string | undefined): You {
    const you = emptyYou();
    if (participantId === undefined) return you;
    for (const event of this.#own.get(participantId) ?? none) evolveOwn(you, event, event);
    return you;
  }
}
