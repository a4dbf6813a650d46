import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  dueInFollowUp,
  type FollowUp,
  type FollowUpNow,
  haveCommitmentsBegun,
  lastsUntilMs,
  peopleIn,
  personBehind,
  readFollowUpCommand,
  type Workshop,
  wordsOf,
} from '@rolwissel/domain';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { ProblemError } from '../problems/problem.ts';
import { system } from '../rooms/actors.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { FollowUpLog } from './follow-up-log.ts';
import { MailQueue } from './mail/mail-queue.ts';

type Kind = Parameters<typeof readFollowUpCommand>[0];

/** A follow-up and the workshop it follows. */
export interface FollowedWorkshop {
  readonly room: Room;
  readonly followUp: FollowUp;
}

/** What people and time ask of the follow-ups of workshops. */
@Injectable()
export class FollowUps {
  readonly #log: FollowUpLog;
  readonly #rooms: Rooms;
  readonly #time: SteadyClock;
  readonly #pool: Pool;
  readonly #mails: MailQueue;

  constructor(log: FollowUpLog, rooms: Rooms, time: SteadyClock, pool: Pool, mails: MailQueue) {
    this.#log = log;
    this.#rooms = rooms;
    this.#time = time;
    this.#pool = pool;
    this.#mails = mails;
  }

  /** The follow-up of a workshop as it is now. Throws DatabaseAway. */
  async of(room: Room): Promise<FollowedWorkshop> {
    const followUp = await this.#log.read(room.id);
    if (!isBehind(room.workshop, followUp)) return { room, followUp };
    await this.turn(room.id);
    return { room, followUp: await this.#log.read(room.id) };
  }

  /** What somebody asks, under an id of their own, so that a retry is the same thing. Throws ProblemError, DatabaseAway. */
  async ask(room: Room, actor: Actor, kind: Kind, data: object, id: string = randomUUID()): Promise<FollowedWorkshop> {
    const read = readFollowUpCommand(kind, data);
    if (!read.ok) throw new ProblemError(read.code, { values: read.values });
    const alias = wordsOf(personBehind(room.workshop, actor.id)?.alias);
    const now = { ...nowIn(room.workshop, this.#time.now()), ...(alias === undefined ? {} : { alias }) };
    const outcome = await this.#log.ask(room.id, { id, command: read.command, actor, now });
    if (!outcome.ok) throw new ProblemError(outcome.code, { values: outcome.values });
    if (outcome.isNew && kind === 'OptIntoFollowUp') await this.#mails.forget(room.id, actor.id);
    await this.turn(room.id);
    return this.of(room);
  }

  /**
   * Everything that time, and what happened in the workshop, ask of a follow-up by now: every node does it, and each thing takes
   * effect once. Throws DatabaseAway.
   */
  async turn(workshopId: string, nowMs = this.#time.now()): Promise<void> {
    const noted = await this.#noted(workshopId);
    const room = noted && (await this.#rooms.find(workshopId));
    if (!room) return;
    const { workshop } = room;
    let followUp = await this.#log.read(workshopId);
    const give = async (kind: Kind, data: object, key: string): Promise<boolean> => {
      const read = readFollowUpCommand(kind, data);
      if (!read.ok) return false;
      const id = this.#rooms.commandIds.of(workshopId, `follow-up ${key}`);
      const now = nowIn(workshop, nowMs);
      const outcome = await this.#log.ask(workshopId, { id, command: read.command, actor: system, now });
      followUp = await this.#log.read(workshopId);
      return outcome.ok;
    };
    for (const participantId of forgottenIn(workshop, followUp)) {
      await give('ForgetParticipant', { participantId }, `ForgetParticipant ${participantId}`);
    }
    if (followUp.waves.length === 0 && workshop.agenda.status === 'finished') {
      await give('ScheduleFollowUp', {}, `ScheduleFollowUp ${workshop.agenda.finishedAt}`);
    }
    for (let due = dueInFollowUp(followUp); due && due.at <= nowMs; due = dueInFollowUp(followUp)) {
      if (!(await give(due.command.kind, due.command.data, due.key))) break;
    }
    await this.#mails.keepUp(workshopId, followUp, nowMs);
    await this.#note(workshopId, followUp, noted);
  }

  /** When time asks for something next, as it is written down; nothing when there is no follow-up. */
  async #noted(workshopId: string): Promise<Noted | undefined> {
    const text = 'SELECT next_at AS "nextAt" FROM follow_up WHERE workshop_id = $1';
    return onConnection(this.#pool, async (client) => (await client.query<Noted>(text, [workshopId])).rows[0]);
  }

  /** Writes down when that is now, unless somebody wrote something else meanwhile: then it is soon somebody's turn again. */
  async #note(workshopId: string, followUp: FollowUp, { nextAt }: Noted): Promise<void> {
    if (followUp.waves.length === 0) return;
    const next = dueInFollowUp(followUp);
    const values = [workshopId, next ? new Date(next.at) : 'infinity', new Date(lastsUntilMs(followUp) ?? 0), nextAt];
    const text = `
      UPDATE follow_up SET next_at = $2, lasts_until = $3
      WHERE workshop_id = $1 AND next_at IS NOT DISTINCT FROM $4::timestamptz`;
    await onConnection(this.#pool, (client) => client.query(text, values));
  }
}

interface Noted {
  readonly nextAt: Date | number | null;
}

/** What the rules of a follow-up may know of its workshop. */
const nowIn = (workshop: Workshop, nowMs: number): FollowUpNow => {
  const { status, finishedAt, settings, lead } = workshop.agenda;
  return {
    at: new Date(nowMs).toISOString(),
    workshop: {
      status,
      ...(finishedAt === undefined ? {} : { finishedAt }),
      minCell: settings.minCell,
      lead,
      isOffered: isOffered(workshop),
    },
  };
};

/** People were asked for their intentions, or it is over. */
export const isOffered = (workshop: Workshop): boolean =>
  workshop.agenda.status === 'finished' || haveCommitmentsBegun(workshop);

/** Something happened in the workshop that its follow-up does not know yet. */
const isBehind = (workshop: Workshop, followUp: FollowUp): boolean =>
  followUp.position > 0 &&
  (forgottenIn(workshop, followUp).length > 0 ||
    (followUp.waves.length === 0 && workshop.agenda.status === 'finished'));

/** Who has left something here and is nobody in the workshop any more: forgotten, or somebody else who is here already. */
function forgottenIn(workshop: Workshop, followUp: FollowUp): readonly string[] {
  return peopleIn(followUp).filter((id) => {
    const person = personBehind(workshop, id);
    return person?.status === 'erased' || (person !== undefined && person.id !== id);
  });
}
