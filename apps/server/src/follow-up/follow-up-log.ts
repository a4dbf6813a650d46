import { Inject, Injectable } from '@nestjs/common';
import {
  type Actor,
  currentVersion,
  decideFollowUp,
  emptyFollowUp,
  evolveFollowUp,
  type FollowUp,
  type FollowUpCommand,
  type FollowUpNow,
  type FollowUpState,
  followUpUpcasts,
  type RecordedFollowUpEvent,
  type RefusalCode,
  upcast,
} from '@rolwissel/domain';
import { Pool } from 'pg';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { onConnection } from '../database/connection.ts';
import { codeOf } from '../database/database-away.ts';
import { BrokenBatch, isRepeatedCommand } from '../event-log/append.ts';
import { chain } from '../event-log/chain.ts';
import { EventLog, type LockedDecision } from '../event-log/event-log.ts';
import { wrappingKey } from '../event-log/sealing.ts';
import { genesis, type Head, type StoredEvent } from '../event-log/stored-event.ts';
import { actorText } from '../rooms/command.ts';
import { PersonalTexts } from '../rooms/personal-texts.ts';

/** A command as it comes; the same id is the same command, however often it comes. */
export interface FollowUpAct {
  readonly id: string;
  readonly command: FollowUpCommand;
  readonly actor: Actor;
  readonly now: FollowUpNow;
}

/** What became of it. */
export type FollowUpOutcome =
  | { readonly ok: true; readonly isNew: boolean }
  | {
      readonly ok: false;
      readonly code: RefusalCode | 'unknown-workshop';
      readonly values?: Readonly<Record<string, string | number>>;
    };

/** The log is locked by nobody, so that somebody else may always be first: after so many times something else is wrong. */
const mostTries = 5;

/**
 * The logs of follow-ups: the same as those of workshops, but for a room. There are few commands and nobody looks on, so each is
 * decided on what the log says, under the lock of its head, by whichever node it came to.
 */
@Injectable()
export class FollowUpLog {
  readonly #log: EventLog;
  readonly #pool: Pool;
  readonly #wrapping: Buffer;

  constructor(log: EventLog, pool: Pool, @Inject(CONFIG) config: Config) {
    this.#log = log;
    this.#pool = pool;
    this.#wrapping = wrappingKey(config.secretKey);
  }

  /** The follow-up of a workshop; an empty one where nobody asked for any. Throws DatabaseAway. */
  async read(workshopId: string): Promise<FollowUp> {
    const streamId = await this.#streamOf(workshopId);
    return streamId === undefined ? emptyFollowUp() : (await this.#opened(streamId)).state;
  }

  /** Decides a command and records what follows from it. Throws DatabaseAway. */
  async ask(workshopId: string, act: FollowUpAct): Promise<FollowUpOutcome> {
    const streamId = await this.#begun(workshopId);
    if (streamId === undefined) return { ok: false, code: 'unknown-workshop' };
    for (let tries = 1; ; tries++) {
      const opened = await this.#opened(streamId);
      try {
        return await this.#log.appendLocked(streamId, opened.state.position, (tail, head) => {
          return decided(streamId, opened, tail, head, act);
        });
      } catch (error) {
        const wasOvertaken = error instanceof BrokenBatch || error instanceof KeysMissing || isRepeatedCommand(error);
        if (!wasOvertaken || tries === mostTries) throw error;
      }
    }
  }

  async #opened(streamId: string): Promise<Opened> {
    const whole = await this.#log.whole(streamId);
    const texts = new PersonalTexts(streamId, this.#wrapping);
    texts.load(whole?.keys ?? new Map());
    const opened = { state: emptyFollowUp(), texts, commands: new Set<string>(), isSound: whole?.isSound ?? true };
    fold(opened, whole?.events ?? []);
    return opened;
  }

  async #streamOf(workshopId: string): Promise<string | undefined> {
    const text = 'SELECT stream_id AS id FROM follow_up WHERE workshop_id = $1';
    return (await this.#rows(text, [workshopId]))[0]?.id;
  }

  /** Its log, which it has from now on; undefined when there is no such workshop. */
  async #begun(workshopId: string): Promise<string | undefined> {
    const known = await this.#streamOf(workshopId);
    if (known !== undefined) return known;
    try {
      await this.#rows('INSERT INTO follow_up (workshop_id) VALUES ($1) ON CONFLICT DO NOTHING', [workshopId]);
    } catch (error) {
      if (codeOf(error) === '23503') return undefined; // erased meanwhile
      throw error;
    }
    return this.#streamOf(workshopId);
  }

  #rows(text: string, values: readonly unknown[]): Promise<readonly { readonly id: string }[]> {
    return onConnection(this.#pool, async (client) => (await client.query(text, [...values])).rows);
  }
}

/** The keys that were read do not open what was recorded since. */
class KeysMissing extends Error {
  override readonly name = 'KeysMissing';
}

/** A log as it was read. */
interface Opened {
  readonly state: FollowUpState;
  readonly texts: PersonalTexts;
  readonly commands: Set<string>;
  readonly isSound: boolean;
}

function fold({ state, texts, commands }: Opened, events: readonly StoredEvent[]): void {
  for (const stored of events) {
    const event = recalled(stored, texts);
    commands.add(stored.commandId);
    evolveFollowUp(state, event, event);
  }
}

function recalled({ type, schemaVersion, data, position, at }: StoredEvent, texts: PersonalTexts) {
  const lifted = texts.opened({ type, data: upcast(followUpUpcasts, type, schemaVersion, data) });
  return { type, data: lifted, position, at } as RecordedFollowUpEvent; // the log holds what this program or an older one wrote
}

/** What a command comes to, after what was recorded since the log was read. Throws KeysMissing. */
function decided(
  streamId: string,
  opened: Opened,
  tail: readonly StoredEvent[],
  head: Head,
  { id, command, actor, now }: FollowUpAct,
): LockedDecision<FollowUpOutcome> {
  const { state, texts, commands, isSound } = opened;
  if (texts.lacksKeyFor(tail)) throw new KeysMissing();
  fold(opened, tail);
  if (commands.has(id)) return { answer: { ok: true, isNew: false } };
  const at = now.at > state.at ? now.at : state.at; // the log's time never goes back
  const decision = decideFollowUp(command, state, actor, { ...now, at });
  if (!decision.ok) return { answer: decision };
  if (decision.events.length === 0) return { answer: { ok: true, isNew: false } };
  const events = chain(
    head.position === 0 ? genesis : head,
    decision.events.map((event, commandIndex) => ({
      commandId: id,
      commandIndex,
      type: event.type,
      schemaVersion: currentVersion(followUpUpcasts, event.type),
      actor: actorText(actor),
      at,
      data: texts.sealed(event) as StoredEvent['data'], // events are plain JSON
    })),
  );
  const batch = {
    streamId,
    after: head,
    events,
    status: 'follow-up',
    newKeys: texts.send(),
    ...(isSound ? {} : { isDoubted: true }),
  };
  return { batch, answer: { ok: true, isNew: true } };
}
