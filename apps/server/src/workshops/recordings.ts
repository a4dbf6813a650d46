import { Injectable } from '@nestjs/common';
import { type PackReader, packFor, packOf } from '@rolwissel/content/packs';
import {
  type CommonAudience,
  disclose,
  emptyWorkshop,
  evolve,
  hasEnded,
  type RecordedEvent,
  type WorkshopState,
} from '@rolwissel/domain';
import type { Recording, ShareAudience } from '@rolwissel/protocol';
import { SingleFlight } from '../database/single-flight.ts';
import { recalled } from '../rooms/authority.ts';
import { Rooms } from '../rooms/rooms.ts';
import { inTurns } from '../time/in-turns.ts';
import { ParticipationCourse } from './participation-course.ts';
import { ToldWords } from './told-words.ts';
import { withholding } from './withholding.ts';

/** As whom a workshop is looked back at: as its owner, or as somebody who was given a link. */
export type Reader = 'owner' | ShareAudience;

/** A workshop as one audience saw it, for the replay. */
@Injectable()
export class Recordings {
  readonly #rooms: Rooms;
  readonly #asked = new SingleFlight<Recording | undefined>();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** The window of an audience, without words that were taken back since; for a reader who was not there also without those
   *  that the room was not told. Undefined when there is no such workshop. Who ask at once get one. */
  recording(workshopId: string, audience: CommonAudience, reader: Reader): Promise<Recording | undefined> {
    return this.#asked.of(`${workshopId} ${audience} ${reader}`, () => this.#read(workshopId, audience, reader));
  }

  async #read(workshopId: string, audience: CommonAudience, reader: Reader): Promise<Recording | undefined> {
    const log = await this.#rooms.read(workshopId);
    if (!log) return undefined;
    const { events, texts } = log;
    const state = emptyWorkshop();
    const seen: RecordedEvent[] = [];
    const course = new ParticipationCourse();
    const told = reader === 'owner' ? undefined : new ToldWords();
    for await (const stored of inTurns(events)) {
      const event = recalled(stored, texts);
      const windows = disclose(event, state);
      told?.note(windows);
      const shown = windows[audience];
      if (shown) seen.push({ ...shown, position: event.position, at: event.at });
      evolve(state, event, event);
      course.note(event, state);
    }
    const withheld = withholding(state, reader === 'owner' ? audience : 'projector');
    for await (const [index, event] of inTurns(seen.entries())) {
      const kept = withheld(event);
      seen[index] = told ? told.only(kept) : kept;
    }
    const head = events.at(-1);
    return {
      workshop: {
        id: workshopId,
        title: state.agenda.title,
        status: state.agenda.status,
        ...(log.importedAt === undefined ? {} : { importedAt: log.importedAt }),
      },
      pack: packShown(state, audience === 'facilitator' && reader === 'owner' ? 'trainer' : 'anyone'),
      events: seen,
      head: head?.position ?? 0,
      ...(head && hasEnded(state.agenda.status) ? { headHash: head.hash } : {}),
      ...(audience === 'facilitator' && course.points.length > 0 ? { participation: course.points } : {}),
    };
  }
}

function packShown({ agenda }: WorkshopState, reader: PackReader) {
  const pack = packOf(agenda.pack.id, agenda.pack.version);
  return pack && packFor(pack, reader);
}
