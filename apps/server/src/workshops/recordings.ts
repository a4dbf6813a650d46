import { Injectable } from '@nestjs/common';
import { packFor, packOf } from '@rolwissel/content/packs';
import {
  type CommonAudience,
  disclose,
  emptyWorkshop,
  evolve,
  type RecordedEvent,
  type WorkshopState,
} from '@rolwissel/domain';
import type { Recording } from '@rolwissel/protocol';
import { recalled } from '../rooms/authority.ts';
import { Rooms } from '../rooms/rooms.ts';
import { ParticipationCourse } from './participation-course.ts';
import { withholding } from './withholding.ts';
import { originOf, type WorkshopRecord } from './workshop.entity.ts';

/** So many events are folded before others get their turn. */
const eventsPerTurn = 500;

/** A workshop as one audience saw it, for the replay. */
@Injectable()
export class Recordings {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** The window of an audience, without words that were taken back since. Undefined when there is no such workshop. */
  async recording(record: WorkshopRecord, audience: CommonAudience): Promise<Recording | undefined> {
    const log = await this.#rooms.read(record.id);
    if (!log) return undefined;
    const { events, texts } = log;
    const state = emptyWorkshop();
    const seen: RecordedEvent[] = [];
    const course = new ParticipationCourse();
    for (const [index, stored] of events.entries()) {
      if (index % eventsPerTurn === eventsPerTurn - 1) await new Promise(setImmediate);
      const event = recalled(stored, texts);
      const shown = disclose(event, state)[audience];
      if (shown) seen.push({ ...shown, position: event.position, at: event.at });
      evolve(state, event, event);
      course.note(event, state);
    }
    const withheld = withholding(state, audience);
    for (const [index, event] of seen.entries()) {
      if (index % eventsPerTurn === eventsPerTurn - 1) await new Promise(setImmediate);
      seen[index] = withheld(event);
    }
    const head = events.at(-1);
    return {
      workshop: { id: record.id, title: state.agenda.title, status: state.agenda.status, ...originOf(record) },
      pack: packShown(state, audience),
      events: seen,
      head: head?.position ?? 0,
      ...(head && isOver(state) ? { headHash: head.hash } : {}),
      ...(audience === 'facilitator' && course.points.length > 0 ? { participation: course.points } : {}),
    };
  }
}

const isOver = ({ agenda }: WorkshopState): boolean => agenda.status === 'finished' || agenda.status === 'archived';

function packShown({ agenda }: WorkshopState, audience: CommonAudience) {
  const pack = packOf(agenda.pack.id, agenda.pack.version);
  return pack && packFor(pack, audience === 'facilitator' ? 'trainer' : 'anyone');
}
