import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  decide,
  evolve,
  type ForkSeats,
  presentPeople,
  type RecordedEvent,
  readCommand,
  simulatedPeople,
  type WorkshopEvent,
  type WorkshopState,
} from '@rolwissel/domain';
import { consoleTexts, type LanguageTag, languageTags } from '@rolwissel/texts';
import { chain } from '../event-log/chain.ts';
import { EventLog, KeyGone } from '../event-log/event-log.ts';
import { genesis, type StoredEvent } from '../event-log/stored-event.ts';
import { ProblemError } from '../problems/problem.ts';
import { written } from '../rooms/authority.ts';
import { type PersonalTexts, sealedIn, subjectOf } from '../rooms/personal-texts.ts';
import { Rooms } from '../rooms/rooms.ts';
import { stateOf } from '../rooms/state-of.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { Beginnings } from '../workshops/beginnings.ts';
import { entryOfFork, type WorkshopRecord } from '../workshops/workshop.entity.ts';

await consoleTexts.load(...languageTags);

/** So many simulated participants come in with one command. */
const wave = 25;

/** Somebody may be forgotten while it is made; then it is made anew. */
const mostTries = 5;

/** What is asked for. */
export interface ForkWish {
  readonly position: number;
  readonly seats: ForkSeats;
  readonly title?: string | undefined;
}

/** A parent as it was at a position. */
interface Branching {
  readonly parentId: string;
  readonly events: readonly StoredEvent[];
  readonly texts: PersonalTexts;
  readonly state: WorkshopState;
}

/** Makes workshops that go on from a moment of another one. */
@Injectable()
export class Forks {
  readonly #log: EventLog;
  readonly #rooms: Rooms;
  readonly #beginnings: Beginnings;
  readonly #time: SteadyClock;

  constructor(log: EventLog, rooms: Rooms, beginnings: Beginnings, time: SteadyClock) {
    this.#log = log;
    this.#rooms = rooms;
    this.#beginnings = beginnings;
    this.#time = time;
  }

  /** The id of the new workshop. Simulated participants are called as in this language. Throws ProblemError, DatabaseAway. */
  async make(parent: WorkshopRecord, wish: ForkWish, language: LanguageTag): Promise<string> {
    await this.#checkPosition(parent.id, wish.position);
    for (let tries = mostTries; tries > 0; tries--) {
      const { id, replaced } = await this.#begin(parent, wish).catch(notIfKeyGone);
      if (id === undefined) continue;
      if (wish.seats === 'simulated') await this.#simulate(id, parent.trainerId, replaced, language);
      return id;
    }
    throw new ProblemError('busy', { retryAfterMs: 1_000 });
  }

  async #checkPosition(id: string, position: number): Promise<void> {
    const head = (await this.#log.heads([id])).get(id)?.position ?? 0;
    if (position < 1 || position > head) throw new ProblemError('fork-position', { values: { head } });
  }

  async #begin({ id: from, trainerId, format }: WorkshopRecord, wish: ForkWish) {
    const id = randomUUID();
    const branching = await this.#branching(from, wish.position);
    const replaced = presentPeople(branching.state).filter(({ simulated }) => !simulated).length;
    const { activeActivity, activities } = branching.state.agenda;
    const forkActivity = activities.find((activity) => activity.id === activeActivity)?.kind ?? null;
    const events = [...branching.events, ...this.#forked(branching, trainerId, wish)];
    const { title, status, lineage } = branching.state.agenda;
    const entry = { id, trainerId, title, format, forkActivity, ...entryOfFork(lineage) };
    await this.#beginnings.begin(entry, { events, status, keys: keysFor(branching), parentId: from });
    return { id, replaced };
  }

  async #branching(parent: string, position: number): Promise<Branching> {
    const log = await this.#rooms.read(parent);
    if (!log) throw new ProblemError('unknown-workshop');
    const events = log.events.slice(0, position);
    const parentId = whereRecorded(parent, position, log.events);
    return { parentId, events, texts: log.texts, state: await stateOf(events, log.texts) };
  }

  /** What is recorded at the fork itself; the state moves on by it. */
  #forked({ parentId, events, texts, state }: Branching, lead: string, wish: ForkWish): readonly StoredEvent[] {
    const title = wish.title === undefined ? {} : { title: wish.title };
    const asked = { parentId, lead, seats: wish.seats, ...title, forgotten: forgottenIn(state, texts) };
    const read = readCommand('ForkWorkshop', asked);
    if (!read.ok) throw new ProblemError(read.code, { values: read.values });
    const now = new Date(this.#time.now()).toISOString();
    const at = now > state.at ? now : state.at;
    const decision = decide(read.command, state, { seat: 'system', id: 'fork' }, { at });
    if (!decision.ok) throw new ProblemError(decision.code, { values: decision.values });
    const stored = chain(events.at(-1) ?? genesis, unplaced(decision.events, texts, at));
    for (const [index, { position }] of stored.entries()) {
      const event = { ...decision.events[index], position, at } as RecordedEvent; // one for each
      evolve(state, event, event);
    }
    return stored;
  }

  /** In the place of everybody who sat there. What is in the way of it the trainer sees, and can let them in as for any rehearsal. */
  async #simulate(id: string, lead: string, count: number, language: LanguageTag): Promise<void> {
    const room = await this.#rooms.find(id);
    const locale = room?.workshop.agenda.locales[0];
    if (!room || locale === undefined) return;
    const name = consoleTexts.in(language).rehearsal('name');
    const ever = simulatedPeople(room.workshop).length;
    const participants = Array.from({ length: count }, (_, n) => ({
      participantId: randomUUID(),
      alias: `${name} ${ever + n + 1}`,
      locale,
    }));
    for (let from = 0; from < count; from += wave) {
      const command = readCommand('SimulateParticipants', { participants: participants.slice(from, from + wave) });
      if (!command.ok) return;
      const actor = { seat: 'facilitator', id: lead } as const;
      await this.#rooms.ask(room, { id: randomUUID(), command: command.command, actor });
    }
  }
}

const unplaced = (events: readonly WorkshopEvent[], texts: PersonalTexts, at: string) => {
  const commandId = randomUUID();
  return events.map((event, commandIndex) => ({
    commandId,
    commandIndex,
    actor: 'system:fork',
    at,
    ...written(event, texts),
  }));
};

/** In which workshop the event at a position happened: in one that this one went on from, or in itself. */
function whereRecorded(id: string, position: number, events: readonly StoredEvent[]): string {
  const left = events.find((event) => event.type === 'WorkshopForked' && event.position > position);
  return typeof left?.data.parentId === 'string' ? left.data.parentId : id;
}

/** Whose keys are gone though nobody was forgotten there by then. */
const forgottenIn = ({ people }: WorkshopState, texts: PersonalTexts): readonly string[] =>
  Object.values(people.byId).flatMap(({ id, status }) =>
    status === 'erased' || texts.hasKeyOf(id) || texts.damagedOf(id) > 0 ? [] : id,
  );

/** The keys of those who had written something by then. */
function keysFor({ events, texts }: Branching) {
  const authors = new Set(events.flatMap((event) => sealedIn(event).map(({ of }) => of)));
  return texts.named.filter(({ name }) => authors.has(subjectOf(name)));
}

function notIfKeyGone(error: unknown): { readonly id?: undefined; readonly replaced: 0 } {
  if (error instanceof KeyGone) return { replaced: 0 };
  throw error;
}
