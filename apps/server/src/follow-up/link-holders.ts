import { Injectable } from '@nestjs/common';
import { type Actor, followerOf, personBehind } from '@rolwissel/domain';
import type { Request } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Limit } from '../access/limits.ts';
import { ProblemError } from '../problems/problem.ts';
import { Rooms } from '../rooms/rooms.ts';
import { FollowUpLinks, type FollowUpPass } from './follow-up-links.ts';
import { type FollowedWorkshop, FollowUps } from './follow-ups.ts';

/** Whoever has a link, and what it leads to. */
export interface Holder extends FollowedWorkshop {
  readonly pass: FollowUpPass;
  readonly actor: Actor;
}

/** From one address so many a minute; a company's people come from one. */
const mostPerMinute = 120;

/** What may be wrong wherever a link is shown. */
export const atTheLink = ['malformed', 'too-deep', 'too-large', 'link-unknown', 'too-many-attempts', 'busy'];

/** Finds who holds a link. */
@Injectable()
export class LinkHolders {
  readonly #links: FollowUpLinks;
  readonly #followUps: FollowUps;
  readonly #rooms: Rooms;
  readonly #addresses: Addresses;
  readonly #limit = new Limit(mostPerMinute, 60_000);

  constructor(links: FollowUpLinks, followUps: FollowUps, rooms: Rooms, addresses: Addresses) {
    this.#links = links;
    this.#followUps = followUps;
    this.#rooms = rooms;
    this.#addresses = addresses;
  }

  /** Throws ProblemError link-unknown also for whoever opted out since, or was forgotten. */
  async of(link: string, request: Request): Promise<Holder> {
    const address = this.#addresses.of(request);
    if (!this.#limit.take(address))
      throw new ProblemError('too-many-attempts', { retryAfterMs: this.#limit.retryAfterMs(address) });
    const pass = this.#links.read(link);
    const room = pass && (await this.#rooms.find(pass.workshopId));
    if (!room) throw new ProblemError('link-unknown');
    const followed = await this.#followUps.of(room);
    const { participantId, times } = pass;
    const status = personBehind(room.workshop, participantId)?.status;
    const isTheirs = followerOf(followed.followUp, participantId)?.times === times;
    const isOver = room.workshop.agenda.status === 'archived';
    if (!isTheirs || isOver || status === undefined || status === 'erased') throw new ProblemError('link-unknown');
    return { ...followed, pass, actor: { seat: 'participant', id: participantId } };
  }
}
