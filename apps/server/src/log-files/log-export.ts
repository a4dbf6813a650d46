import { Inject, Injectable } from '@nestjs/common';
import { disclose, emptyWorkshop, evolve, rootOf, show, type WorkshopState } from '@rolwissel/domain';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { canonicalJson } from '../event-log/canonical-json.ts';
import type { JsonObject } from '../event-log/json.ts';
import { genesis, type StoredEvent } from '../event-log/stored-event.ts';
import { recalled } from '../rooms/authority.ts';
import type { PersonalTexts } from '../rooms/personal-texts.ts';
import { Rooms } from '../rooms/rooms.ts';
import { inTurns } from '../time/in-turns.ts';
import { headerOf, type LogHeader, LogLock, openLine } from './log-file.ts';
import { transferKeyOf } from './transfer-key.ts';

/** A workshop's log, and what opens its texts. */
export interface WholeWorkshop {
  readonly id: string;
  readonly events: readonly StoredEvent[];
  readonly texts: PersonalTexts;
}

/** Writes a workshop's log as a file that says no more in the open than its owner may read in the replay. */
@Injectable()
export class LogExport {
  readonly #rooms: Rooms;
  readonly #key: Buffer;

  constructor(rooms: Rooms, @Inject(CONFIG) config: Config) {
    this.#rooms = rooms;
    this.#key = transferKeyOf(config);
  }

  /** The lines of the file, each with its end; undefined when there is no such workshop. Throws DatabaseAway. */
  async lines(id: string): Promise<AsyncGenerator<string> | undefined> {
    const log = await this.#rooms.read(id);
    return log && logLines({ id, ...log }, this.#key);
  }
}

/** The lines of the file, each with its end, locked with this key. */
export async function* logLines(workshop: WholeWorkshop, key: Buffer): AsyncGenerator<string> {
  const { id, events, texts } = workshop;
  const lock = new LogLock(key, id);
  const { state, isOpen } = await shownWhole(events, texts);
  const keys = texts.named;
  yield `${JSON.stringify(headerFor(workshop, state, { lock: lock.name, keys: keys.length }))}\n`;
  for (const [index, { name, key: personal }] of keys.entries()) {
    const text = JSON.stringify({ name, key: personal.toString('base64') });
    yield `${JSON.stringify({ locked: lock.lock(`key ${index + 1}`, text) })}\n`;
  }
  for await (const [index, event] of inTurns(events.entries())) {
    yield `${isOpen[index] ? openLine(event) : lockedLine(event, lock)}\n`;
  }
}

function headerFor(
  { id, events }: WholeWorkshop,
  { agenda }: WorkshopState,
  locked: Pick<LogHeader, 'lock' | 'keys'>,
): LogHeader {
  const { position, hash } = events.at(-1) ?? genesis;
  const { title, pack } = agenda;
  const root = rootOf(id, agenda);
  return headerOf({
    workshop: { id, title },
    ...(root === id ? {} : { root }),
    pack: { id: pack.id, version: pack.version },
    ...locked,
    head: { position, hash },
  });
}

function lockedLine(event: StoredEvent, lock: LogLock): string {
  const { position, hash } = event;
  return JSON.stringify({ position, hash, locked: lock.lock(`event ${position}`, openLine(event)) });
}

/** Who acts is told nowhere but in the log. */
const isByParticipant = ({ actor }: StoredEvent): boolean => !/^(?:facilitator|system):/.test(actor);

/** Which of the events may stand in the open, and the state they lead to. */
async function shownWhole(
  events: readonly StoredEvent[],
  texts: PersonalTexts,
): Promise<{ readonly state: WorkshopState; readonly isOpen: readonly boolean[] }> {
  const state = emptyWorkshop();
  const isWhole: boolean[] = [];
  for await (const stored of inTurns(events)) {
    const event = recalled(stored, texts);
    const shown = disclose(event, state).facilitator;
    isWhole.push(!isByParticipant(stored) && shown?.type === event.type && same(shown.data, show(event.data)));
    evolve(state, event, event);
  }
  const people = new Set(Object.keys(state.people.byId));
  return { state, isOpen: events.map((event, index) => isWhole[index] === true && !names(people, event)) };
}

const same = (one: object, other: object): boolean =>
  canonicalJson(one as JsonObject) === canonicalJson(other as JsonObject); // events are plain JSON

/** Whether it names a participant by the id that only the log knows; the author of a text, for instance. */
function names(people: ReadonlySet<string>, { data }: StoredEvent): boolean {
  return (JSON.stringify(data).match(uuids) ?? []).some((id) => people.has(id));
}

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
