import { Inject, Injectable } from '@nestjs/common';
import { addressOf, type FollowUp, followersOf, openWave, type WaveId } from '@rolwissel/domain';
import type { MailCount } from '@rolwissel/protocol';
import { Pool } from 'pg';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { onConnection } from '../../database/connection.ts';

/** A message that is to go: whom it asks about which wave. Where it goes only the log says. */
export interface Message {
  readonly workshopId: string;
  readonly participantId: string;
  readonly wave: WaveId;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

export type MailState = 'sent' | 'bounced' | 'lapsed';

/** Whoever takes a message has so long to hand it over; then it is anybody's again. */
const leaseMs = 5 * 60_000;

/** So many are on their way at a time. */
const mostAtOnce = 20;

const minuteMs = 60_000;
const longestPauseMs = 6 * 60 * minuteMs;

/** Each time it waits twice as long; the end of its wave is its end too. */
const pauseMs = (attempts: number): number => Math.min(minuteMs * 2 ** (attempts - 1), longestPauseMs);

/** The mail that is to go out, in the database, for whichever node has time: each message goes at least once. */
@Injectable()
export class MailQueue {
  readonly #pool: Pool;
  readonly #isSending: boolean;

  constructor(pool: Pool, @Inject(CONFIG) { mail }: Config) {
    this.#pool = pool;
    this.#isSending = mail !== undefined;
  }

  /** Puts in line what is not yet, for the wave that is open; of one that is over nothing goes any more. */
  async keepUp(workshopId: string, followUp: FollowUp, nowMs: number): Promise<void> {
    const open = openWave(followUp);
    const closed = followUp.waves.filter(({ status }) => status === 'closed').map(({ id }) => id);
    const wanted = open && this.#isSending ? followersOf(followUp).filter(([, { address }]) => addressOf(address)) : [];
    if (closed.length > 0) {
      await this.#query(
        `UPDATE follow_up_mail SET state = 'lapsed' WHERE workshop_id = $1 AND wave = ANY ($2) AND state = 'waiting'`,
        [workshopId, closed],
      );
    }
    if (!open || wanted.length === 0) return;
    await this.#query(
      `INSERT INTO follow_up_mail (workshop_id, participant_id, wave, next_at)
       SELECT $1, id, $2, $3 FROM unnest($4::uuid[]) AS id ON CONFLICT DO NOTHING`,
      [workshopId, open.id, new Date(nowMs), wanted.map(([id]) => id)],
    );
  }

  /** Takes some that are due; nobody else does meanwhile. */
  take(nowMs: number): Promise<readonly Message[]> {
    return this.#query<Message>(
      `UPDATE follow_up_mail AS mail SET attempts = attempts + 1, next_at = $2
       WHERE (workshop_id, participant_id, wave) IN (
         SELECT workshop_id, participant_id, wave FROM follow_up_mail
         WHERE state = 'waiting' AND next_at <= $1 ORDER BY next_at LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED
       )
       RETURNING workshop_id AS "workshopId", participant_id AS "participantId", wave, attempts`,
      [new Date(nowMs), new Date(nowMs + leaseMs)],
    );
  }

  /** That is what became of it, for good. */
  async settle(message: Message, state: MailState): Promise<void> {
    await this.#query(`UPDATE follow_up_mail SET state = $4 ${thatOne}`, [...keyOf(message), state]);
  }

  /** It could not be handed over: later again. */
  async putBack(message: Message, nowMs: number): Promise<void> {
    const next = new Date(nowMs + pauseMs(message.attempts));
    await this.#query(`UPDATE follow_up_mail SET next_at = $4 ${thatOne}`, [...keyOf(message), next]);
  }

  /** Nobody wants it any more. */
  async drop(message: Message): Promise<void> {
    await this.#query(`DELETE FROM follow_up_mail ${thatOne}`, keyOf(message));
  }

  /** Whoever has another address is written to anew. */
  async forget(workshopId: string, participantId: string): Promise<void> {
    await this.#query('DELETE FROM follow_up_mail WHERE workshop_id = $1 AND participant_id = $2', [
      workshopId,
      participantId,
    ]);
  }

  /** What became of the mail of each wave: how many, never whose. `retried` are those of the waiting that were refused before. */
  counts(workshopId: string): Promise<readonly (MailCount & { readonly wave: WaveId })[]> {
    return this.#query(
      `SELECT wave,
         count(*) FILTER (WHERE state = 'sent')::int AS sent,
         count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
         count(*) FILTER (WHERE state = 'waiting' AND attempts > 0)::int AS retried,
         count(*) FILTER (WHERE state = 'bounced')::int AS bounced,
         count(*) FILTER (WHERE state = 'lapsed')::int AS lapsed
       FROM follow_up_mail WHERE workshop_id = $1 GROUP BY wave`,
      [workshopId],
    );
  }

  /** Whether the latest message to somebody came back. */
  async hasBounced(workshopId: string, participantId: string): Promise<boolean> {
    const rows = await this.#query<{ readonly state: string }>(
      `SELECT state FROM follow_up_mail WHERE workshop_id = $1 AND participant_id = $2 ORDER BY next_at DESC LIMIT 1`,
      [workshopId, participantId],
    );
    return rows[0]?.state === 'bounced';
  }

  #query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    return onConnection(this.#pool, async (client) => (await client.query<R>(text, [...values])).rows);
  }
}

const thatOne = 'WHERE workshop_id = $1 AND participant_id = $2 AND wave = $3';

const keyOf = ({ workshopId, participantId, wave }: Message) => [workshopId, participantId, wave];
