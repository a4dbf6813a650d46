import { randomUUID } from 'node:crypto';
import { roleIds, sentenceIds, stepIds } from '@rolwissel/domain';
import type { Ack, Joined } from '@rolwissel/protocol';
import type { Host } from './server.ts';

/** The rest of the room: people who join and vote over HTTP, so that there is something to see. */
export class Room {
  readonly #people: readonly Joined[];
  readonly #host: Host;

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

  /** Everybody casts a ballot in this round; `n` tells them apart. */
  async vote(roundId: string, ballotOf: (n: number) => object): Promise<void> {
    await Promise.all(this.#people.map((_, n) => this.say(n, 'CastBallot', { roundId, ballot: ballotOf(n) })));
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

const from = <Id extends string>(ids: readonly Id[], valueOf: (index: number) => number) =>
  Object.fromEntries(ids.map((id, index) => [id, valueOf(index)]));

/** Ballots that differ from person to person, the same every time. */
export const ballots = {
  recognition: (n: number) => ({ kind: 'recognition', frequency: from(sentenceIds, (index) => (n + index * 2) % 4) }),
  roles: (n: number) => ({
    kind: 'roles',
    weights: { ...from(roleIds, (index) => (n * index) % 3), gatekeeper: 3 },
  }),
  rolesAgain: (n: number) => ({
    kind: 'roles',
    weights: { ...from(roleIds, () => 0), influencer: 1 + (n % 2), gatekeeper: 3 },
  }),
  before: (n: number) => ({
    kind: 'confidence',
    moment: 'before',
    ratings: from(stepIds, (index) => 2 + ((n + index) % 3)),
  }),
  after: (n: number) => ({
    kind: 'confidence',
    moment: 'after',
    ratings: from(stepIds, (index) => 3 + ((n + index) % 3)),
    thenTest: from(stepIds, (index) => 1 + ((n + index) % 3)),
  }),
  consent: (version: number) => () => ({ kind: 'consent', version, stance: 'consent' }),
  poll: (n: number) => ({ kind: 'poll', optionId: ['no', 'later', 'ifAsked', 'upfront'][n % 4] }),
} as const;
