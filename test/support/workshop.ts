import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Accepted, Ack, Joined, Seated, WorkshopSummary } from '@rolwissel/protocol';
import { Rooms } from '../../apps/server/src/rooms/rooms.ts';
import { Browser, signedIn } from './browser.ts';
import type { OwnServer } from './server.ts';
import type { TestServer } from './test-server.ts';
import { eventually } from './until.ts';
import { type Auth, Wire } from './wire.ts';

/** Somebody who joined. */
export interface TestPerson extends Joined {
  readonly wire: Wire;
}

export interface Wish {
  readonly participants?: number;
  readonly create?: object;
  /** Started, with its first activity open. */
  readonly live?: boolean;
}

/** A workshop whose lead, projector and participants are connected. */
export class TestWorkshop {
  readonly id: string;
  readonly server: TestServer;
  readonly trainer: Browser;
  readonly people: TestPerson[] = [];
  readonly #wires: Wire[] = [];
  #lead: Wire | undefined;
  #code = '';

  constructor(id: string, server: TestServer, trainer: Browser) {
    this.id = id;
    this.server = server;
    this.trainer = trainer;
  }

  /** The trainer's own seat. */
  get lead(): Wire {
    if (!this.#lead) throw new Error('The lead is not connected');
    return this.#lead;
  }

  get code(): string {
    return this.#code;
  }

  async open(): Promise<void> {
    this.#lead = await this.conductor('facilitator');
    accepted(await this.lead.ask('OpenLobby'));
    this.#code = (await this.summary()).joinCode;
  }

  async start(): Promise<void> {
    accepted(await this.lead.ask('StartWorkshop'));
    accepted(await this.lead.ask('OpenActivity', { activityId: 'recognition' }));
  }

  async token(kind: 'facilitator' | 'projector'): Promise<string> {
    return (await this.trainer.post<Seated>(`/api/workshops/${this.id}/seats`, { kind })).body.token;
  }

  /** A facilitator's or projector's connection. */
  async conductor(kind: 'facilitator' | 'projector', more: Partial<Auth> = {}): Promise<Wire> {
    return this.wire({ token: await this.token(kind), ...more });
  }

  async wire(auth: Omit<Auth, 'workshop'>, server = this.server): Promise<Wire> {
    const wire = new Wire(server, { workshop: this.id, ...auth });
    this.#wires.push(wire);
    return wire.ready();
  }

  async join(wish: object = {}): Promise<TestPerson> {
    const { status, body } = await new Browser(this.server).join({ code: this.#code, ...wish });
    if (status !== 200) throw new Error(`Could not join: ${status} ${body.code}`);
    const person = { ...body, wire: await this.wire({ token: body.token }) };
    this.people.push(person);
    return person;
  }

  /** Participants by number, from 0. */
  person(index: number): TestPerson {
    const person = this.people[index];
    if (!person) throw new Error(`There is no participant ${index}`);
    return person;
  }

  async summary(): Promise<WorkshopSummary> {
    return (await this.trainer.get<WorkshopSummary>(`/api/workshops/${this.id}`)).body;
  }

  /** The position of the last recorded event. */
  async head(): Promise<number> {
    return (await this.summary()).head;
  }

  /** Opens a round of the open activity and gives back its id. */
  async openRound(ballot = 'recognition', more: object = {}, roundId: string = randomUUID()): Promise<string> {
    accepted(await this.lead.ask('OpenRound', { roundId, ballot, ...more }));
    return roundId;
  }

  /** Everybody who is connected has been told everything. */
  async inStep(): Promise<number> {
    const head = await this.head();
    await Promise.all(this.#wires.filter(({ socket }) => socket.connected).map((wire) => this.caughtUp(wire, head)));
    return head;
  }

  /** This screen has been told everything up to a position that it may see. */
  async caughtUp(wire: Wire, head?: number): Promise<Wire> {
    return wire.caughtUp(await this.#lastSeen(wire, head ?? (await this.head())));
  }

  /** The last event up to the head that an audience sees; on a server of another process nobody knows, and it is the head. */
  async #lastSeen({ hello }: Wire, head: number): Promise<number> {
    if (!hello || !('app' in this.server)) return head;
    const { app } = this.server as OwnServer; // it has an app
    return eventually(() => {
      const feeds = app.get(Rooms).opened(this.id)?.feeds;
      if (!feeds || feeds.position < head) throw new Error(`The server is not at ${head} yet`);
      return feeds.positionOf(hello.audience);
    });
  }

  close(): void {
    for (const wire of this.#wires) wire.close();
  }
}

/** Makes a workshop on a server, opens its lobby, lets people in, and starts it if so wished. */
export async function openWorkshop(server: TestServer, wish: Wish = {}): Promise<TestWorkshop> {
  const { participants = 1, create = {}, live = true } = wish;
  const trainer = await signedIn(server);
  const { body } = await trainer.post<{ id: string }>('/api/workshops', {
    title: 'Proef',
    settings: { minTotal: 1 },
    ...create,
  });
  const workshop = new TestWorkshop(body.id, server, trainer);
  await workshop.open();
  for (let n = 0; n < participants; n++) await workshop.join();
  if (live && participants > 0) await workshop.start();
  return workshop;
}

/** The ack, which must be a yes. */
export function accepted(ack: Ack): Accepted {
  if (!ack.ok) throw new Error(`Refused: ${ack.code} ${ack.message}`);
  return ack;
}

/** Gives the same command under the same id until there is a final reply, as a phone does. */
export async function insist(wire: Wire, kind: string, data: object, id: string = randomUUID()): Promise<Ack> {
  for (;;) {
    const reply = await wire.ask(kind, data, id);
    if (reply.ok || reply.retryAfterMs === undefined) return reply;
    await sleep(Math.min(300, reply.retryAfterMs));
  }
}

/** A ballot of the recognition round: how often each sentence was heard. */
export const recognition = (weight: 0 | 1 | 2 | 3 = 1) => ({
  kind: 'recognition',
  frequency: { wait: weight, spec: 0, terms: 1, price: 3, service: 0, boss: 1 },
});
