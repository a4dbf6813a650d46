import { Injectable } from '@nestjs/common';
import {
  type Comparison,
  type ComparisonKind,
  comparisonOf,
  emptyWorkshop,
  eventsInCommon,
  evolve,
  followUpResultOf,
  hasEnded,
  type InCommon,
  type InFamily,
  isDisclosedTo,
  needlessForResults,
  participation,
  resultOf,
  type Status,
  type WorkshopResult,
} from '@rolwissel/domain';
import { SingleFlight } from '../database/single-flight.ts';
import { EventLog } from '../event-log/event-log.ts';
import { FollowUpLog } from '../follow-up/follow-up-log.ts';
import { ProblemError } from '../problems/problem.ts';
import { recalled } from '../rooms/authority.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { inTurns } from '../time/in-turns.ts';

/** A workshop as its rules know it, and as its trainers are shown it. */
type Seen = Pick<Room, 'workshop' | 'shown'>;

/** What workshops leave behind. Each throws ProblemError unknown-workshop. */
@Injectable()
export class Results {
  readonly #rooms: Rooms;
  readonly #log: EventLog;
  readonly #followUps: FollowUpLog;
  readonly #reading = new SingleFlight<Seen | undefined>();

  constructor(rooms: Rooms, log: EventLog, followUps: FollowUpLog) {
    this.#rooms = rooms;
    this.#log = log;
    this.#followUps = followUps;
  }

  /** As recorded up to now, on whichever node: of what trainers are shown, of how evenly people contributed,
   *  and of what was answered weeks later. */
  async of(id: string): Promise<WorkshopResult> {
    return this.#told(id, await this.#seen(id));
  }

  /** The results of workshops beside each other, or what they hold; and what they have in common. */
  async comparison(ids: readonly string[], by: ComparisonKind): Promise<Comparison> {
    const results: WorkshopResult[] = [];
    const family: InFamily[] = [];
    // one after the other: each may have to be read from its log
    for (const id of ids) {
      const seen = await this.#seen(id);
      results.push(await this.#told(id, seen));
      family.push({ id, lineage: seen.shown.agenda.lineage });
    }
    return comparisonOf(results, { by, common: commonTo(family) });
  }

  async #told(id: string, { workshop, shown }: Seen): Promise<WorkshopResult> {
    const followUp = followUpResultOf(await this.#followUps.read(id));
    return resultOf(shown, participation(workshop), followUp);
  }

  /** From its room; but of one that ended and is in no memory only what a result needs is read. */
  async #seen(id: string): Promise<Seen> {
    const room = this.#rooms.opened(id) ?? ((await this.#hasEnded(id)) ? undefined : await this.#rooms.find(id));
    if (room) await this.#rooms.refresh(room);
    const seen = room ?? (await this.#reading.of(id, () => this.#read(id)));
    if (!seen) throw new ProblemError('unknown-workshop');
    return seen;
  }

  async #hasEnded(id: string): Promise<boolean> {
    const status = await this.#log.status(id);
    return status !== undefined && hasEnded(status as Status); // the log is written with one of these
  }

  async #read(id: string): Promise<Seen | undefined> {
    const log = await this.#rooms.read(id, needlessForResults);
    if (!log) return undefined;
    const workshop = emptyWorkshop();
    let shownAt = '';
    for await (const stored of inTurns(log.events)) {
      const event = recalled(stored, log.texts);
      if (isDisclosedTo('facilitator', event, workshop)) shownAt = event.at;
      evolve(workshop, event, event);
    }
    return { workshop, shown: { ...workshop, at: shownAt } }; // a result of either is the same (D382)
  }
}

/** Which two of them have how many events in common. */
const commonTo = (workshops: readonly InFamily[]): readonly InCommon[] =>
  workshops.flatMap((one, index) =>
    workshops.slice(index + 1).flatMap((other, more): readonly InCommon[] => {
      const events = eventsInCommon(one, other);
      return events > 0 ? [{ between: [index, index + 1 + more], events }] : [];
    }),
  );
