import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addressOf, followerOf, waveOf } from '@rolwissel/domain';
import { languageOf } from '@rolwissel/texts';
import { CONFIG } from '../../config/config.module.ts';
import type { Config } from '../../config/config.ts';
import { Rooms } from '../../rooms/rooms.ts';
import { FollowUpLinks } from '../follow-up-links.ts';
import { FollowUpLog } from '../follow-up-log.ts';
import { letterOf } from './letter.ts';
import { MailQueue, type Message } from './mail-queue.ts';
import { type Delivery, Mailer } from './mailer.ts';

/** Takes the mail out of the queue and hands it over. */
@Injectable()
export class Postman {
  readonly #queue: MailQueue;
  readonly #mailer: Mailer;
  readonly #log: FollowUpLog;
  readonly #rooms: Rooms;
  readonly #links: FollowUpLinks;
  readonly #host: string;

  constructor(
    queue: MailQueue,
    mailer: Mailer,
    log: FollowUpLog,
    rooms: Rooms,
    links: FollowUpLinks,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.#queue = queue;
    this.#mailer = mailer;
    this.#log = log;
    this.#rooms = rooms;
    this.#links = links;
    this.#host = new URL(publicUrl).hostname;
  }

  /** Hands over what is due, until nothing is or the mail server takes nothing more. Throws DatabaseAway. */
  async round(nowMs: number): Promise<void> {
    if (!this.#mailer.isSet) return;
    for (;;) {
      const messages = await this.#queue.take(nowMs);
      if (messages.length === 0) return;
      const deliveries = await Promise.all(messages.map((message) => this.#deliver(message, nowMs)));
      if (deliveries.includes('later')) return;
    }
  }

  async #deliver(message: Message, nowMs: number): Promise<Delivery | 'none'> {
    const delivery = await this.#handOver(message);
    if (delivery === 'none') await this.#queue.drop(message);
    else if (delivery === 'later') await this.#queue.putBack(message, nowMs);
    else await this.#queue.settle(message, delivery);
    return delivery;
  }

  /** `none`: nobody wants it any more, or its wave is over. */
  async #handOver({ workshopId, participantId, wave }: Message): Promise<Delivery | 'none'> {
    const room = await this.#rooms.find(workshopId);
    const followUp = await this.#log.read(workshopId);
    const follower = followerOf(followUp, participantId);
    const to = addressOf(follower?.address);
    const { status, closesAt } = waveOf(followUp, wave) ?? {};
    if (!room || !follower || to === undefined || status !== 'open' || closesAt === undefined) return 'none';
    const link = this.#links.linkOf({ workshopId, participantId, times: follower.times, waveId: wave });
    const letter = letterOf(room.workshop, languageOf(follower.language) ?? 'nl', { link, closesAt });
    return this.#mailer.send({ to, ...letter, id: `<${digest(link)}@${this.#host}>` });
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
