import { randomUUID } from 'node:crypto';
import type { BallotKindName } from '@rolwissel/domain';
import { exampleOf } from '@rolwissel/domain/testing';
import type { Ack, Joined } from '@rolwissel/protocol';
import type { Host } from './server.ts';

/** What a round asks about, where that is not the usual. */
type About = NonNullable<Parameters<typeof exampleOf>[2]>;

/** The rest of the room: people who join and vote over HTTP, so that there is something to see. */
export class Room {
  readonly #people: readonly Joined[];
  readonly #host: Host;
  #votes = 0;

  private constructor(people: readonly Joined[], host: Host) {
    this.#people = people;
    this.#host = host;
  }

  static async join(host: Host, code: string, count: number): Promise<Room> {
    const people: Joined[] = [];
    for (let n = 0; n < count; n++) {
      const wish = { code, locale: 'nl', rulesAccepted: true, participantId: randomUUID() };
      people.push(await post<Joined>(`${host.url}/api/join`, wish));
    }
    return new Room(people, host);
  }

  get size(): number {
    return this.#people.length;
  }

  /** Everybody casts what somebody might answer in a round of this kind: another ballot each time, the same in every run. */
  async vote(roundId: string, kind: BallotKindName, about: About = {}): Promise<void> {
    this.#votes += 1;
    const seed = 1_000 * this.#votes;
    const cast = (n: number) => this.say(n, 'CastBallot', { roundId, ballot: exampleOf(kind, seed + n, about) });
    await Promise.all(this.#people.map((_, n) => cast(n)));
  }

  /** Everybody wants to hear weeks later, at an address of their own. */
  async signUp(addressOf: (n: number) => string): Promise<void> {
    const wish = (n: number) => ({ channel: 'email', language: 'nl', address: addressOf(n) });
    const ask = (n: number, { workshopId, token }: Joined) =>
      post(`${this.#host.url}/api/workshops/${workshopId}/follow-up/mine`, wish(n), token);
    await Promise.all(this.#people.map((person, n) => ask(n, person)));
  }

  async say(n: number, kind: string, data: object): Promise<void> {
    const person = this.#people[n];
    if (!person) throw new Error(`There is no person ${n}`);
    const { workshopId, token } = person;
    const command = { id: randomUUID(), kind, data, seen: 0 };
    const ack = await post<Ack>(`${this.#host.url}/api/workshops/${workshopId}/commands`, command, token);
    if (!ack.ok) throw new Error(`${kind}: ${ack.code}`);
  }
}

async function post<T>(url: string, body: object, token = ''): Promise<T> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T; // as the contract says
}
