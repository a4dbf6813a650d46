import { Injectable } from '@nestjs/common';
import { commitmentAuthors, followUpResultOf, type WaveTally } from '@rolwissel/domain';
import type { LastWorkshop } from '@rolwissel/protocol';
import { FollowUps } from '../follow-up/follow-ups.ts';
import { Results } from '../results/results.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';

/**
 * What a workshop opens with when it is the next one of the same group. It is read from where it stands whenever somebody looks: who
 * is forgotten there, and a workshop that is erased, leave nothing here.
 */
@Injectable()
export class LastWorkshops {
  readonly #rooms: Rooms;
  readonly #results: Results;
  readonly #followUps: FollowUps;

  constructor(rooms: Rooms, results: Results, followUps: FollowUps) {
    this.#rooms = rooms;
    this.#results = results;
    this.#followUps = followUps;
  }

  /** Undefined where it follows none, or that one is gone. Throws DatabaseAway. */
  async before({ workshop: { agenda } }: Room): Promise<LastWorkshop | undefined> {
    const last = agenda.follows === undefined ? undefined : await this.#rooms.find(agenda.follows);
    if (!last) return undefined;
    const { objectives } = await this.#results.of(last.id);
    const { title, finishedAt } = last.shown.agenda;
    const promises = await this.#promisesIn(last);
    return {
      title,
      ...(finishedAt === undefined ? {} : { finishedAt }),
      objectives: objectives.flatMap(({ text, language }) =>
        text === undefined ? [] : [{ text, ...(language === undefined ? {} : { language }) }],
      ),
      ...(promises ? { promises } : {}),
    };
  }

  /** Numbers alone: nobody but their author reads a commitment. */
  async #promisesIn(last: Room): Promise<LastWorkshop['promises']> {
    const authors = commitmentAuthors(last.workshop);
    if (new Set(authors).size < last.shown.agenda.settings.minCell) return undefined;
    const { followUp } = await this.#followUps.of(last);
    const told = followUpResultOf(followUp).waves.findLast(({ tally }) => tally.kept !== undefined);
    return { made: authors.length, ...(told?.tally.kept ? { kept: keptOf(told.tally.kept) } : {}) };
  }
}

function keptOf({ never, once, sometimes, often }: NonNullable<WaveTally['kept']>) {
  const n = once + sometimes + often;
  return { of: n + never, n };
}
