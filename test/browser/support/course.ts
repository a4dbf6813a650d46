import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveCommand, Mirror } from '@rolwissel/client';
import {
  handleOf,
  nextMove,
  roundsOf,
  SimulatedParticipant,
  type Workshop,
  type WorkshopCommand,
  wholeFold,
} from '@rolwissel/domain';
import type { Joined, SimulatedSeat } from '@rolwissel/protocol';
import { simulatedWords } from '../../support/simulated-words.ts';
import type { Wire } from '../../support/wire.ts';
import { expect, type Host } from './server.ts';
import type { Trainer } from './trainer.ts';

/** More presses of one key than any trainer should need. */
const mostPresses = 300;

/** So many commands are on their way at once. */
const mostUnderway = 8;

/** What people do is in the lead's window by then. */
const tellsMs = 60;

/** Of two who come at the same moment the later one is told so. */
const expected: ReadonlySet<string> = new Set(['team-full']);

/** Who comes. */
interface Cast {
  readonly people: number;
  readonly simulated: number;
  /** What somebody, numbered from 0, says instead of what anybody might. */
  readonly as: (n: number, command: WorkshopCommand) => WorkshopCommand;
}

interface Member {
  readonly token: string;
  readonly participant: SimulatedParticipant;
}

/** A workshop without screens, as fast as it goes: people do what is asked of them, and the lead what the Next key would. */
export class Course {
  readonly #host: Host;
  readonly #trainer: Trainer;
  readonly #members: readonly Member[];
  readonly #as: Cast['as'];
  #mirror = new Mirror(wholeFold);
  #wire: Wire | undefined;

  private constructor(host: Host, trainer: Trainer, members: readonly Member[], as: Cast['as']) {
    this.#host = host;
    this.#trainer = trainer;
    this.#members = members;
    this.#as = as;
  }

  /** Lets people in by the door, and simulated ones after them. */
  static async begin(host: Host, trainer: Trainer, { people, simulated, as }: Cast): Promise<Course> {
    await trainer.ask('OpenLobby', {});
    const { joinCode: code } = await trainer.summary();
    const tokens: string[] = [];
    for (let n = 0; n < people; n++) {
      const data = { code, locale: 'nl', rulesAccepted: true, participantId: randomUUID() };
      const answer = await trainer.context.request.post(`${host.url}/api/join`, { data });
      tokens.push(((await answer.json()) as Joined).token); // as the contract says
    }
    const seats = Array.from({ length: simulated }, (_, n) => ({
      participantId: randomUUID(),
      alias: `Testdeelnemer ${n + 1}`,
      locale: 'nl',
    }));
    await trainer.ask('SimulateParticipants', { participants: seats });
    const path = `${host.url}/api/workshops/${trainer.workshop}/simulated-seats`;
    const seated = (await (await trainer.context.request.get(path)).json()) as readonly SimulatedSeat[]; // likewise
    const members = [...tokens, ...seated.map(({ token }) => token)].map((token, number) => ({
      token,
      participant: new SimulatedParticipant(number, {
        words: simulatedWords,
        seed: '4821',
        handle: handleOf(number + 1),
        makeId: randomUUID,
      }),
    }));
    const course = new Course(host, trainer, members, as);
    await course.#look();
    return course;
  }

  /** By which somebody is known to the server; they are numbered from 0. */
  token(n: number): string {
    const member = this.#members[n];
    if (!member) throw new Error(`There is no member ${n}`);
    return member.token;
  }

  /** As the lead sees it. */
  get state(): Workshop {
    return this.#mirror.state;
  }

  /** The server goes, and comes back so many milliseconds later, by its own clock. */
  async goOnLater(ms: number): Promise<void> {
    this.#wire?.close();
    await this.#host.comeBackLater(ms);
    await this.#look();
  }

  /** What the lead does, once it is seen. */
  async lead(kind: string, data: object = {}): Promise<void> {
    const ack = await this.#wire?.ask(kind, data);
    expect(ack, kind).toMatchObject({ ok: true });
    const position = ack?.ok ? ack.position : 0;
    await expect.poll(() => this.#mirror.position ?? 0, { intervals: [5, 10, 20] }).toBeGreaterThanOrEqual(position);
  }

  /** Everybody does what is asked, and the lead goes on, until it is as wished. */
  async until(isEnough: (workshop: Workshop) => boolean): Promise<Workshop> {
    for (let presses = 0; presses < mostPresses; presses++) {
      const workshop = await this.settle();
      if (isEnough(workshop)) return workshop;
      const move = nextMove(workshop);
      for (const { kind, data } of (move?.instead ?? move)?.commands(randomUUID) ?? []) await this.lead(kind, data);
    }
    throw new Error('The workshop never got there');
  }

  /** Everybody does what is asked, until nobody has anything to do. */
  async settle(): Promise<Workshop> {
    for (;;) {
      await sleep(tellsMs);
      const workshop = this.state;
      const waiting = this.#members.map(({ token, participant }, n) => ({
        token,
        commands: participant.react(workshop).map((command) => this.#as(n, command)),
      }));
      if (waiting.every(({ commands }) => commands.length === 0)) return workshop;
      const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          for (const command of next.commands) await this.#give(next.token, command);
        }
      };
      await Promise.all(Array.from({ length: mostUnderway }, work));
    }
  }

  /** What one of them does that nobody would think of by themselves. */
  say(n: number, kind: string, data: object): Promise<void> {
    return this.#give(this.token(n), { kind, data } as WorkshopCommand); // as its rule says
  }

  /** A vote beside the script: asked, answered as `ballotOf` says or as each of them likes, and shown. */
  async vote(ballot: string, subject: string, ballotOf?: (n: number) => object): Promise<void> {
    const roundId = randomUUID();
    await this.lead('OpenRound', { roundId, ballot, subject });
    for (const n of ballotOf ? this.#members.keys() : []) {
      await this.say(n, 'CastBallot', { roundId, ballot: ballotOf?.(n) });
    }
    if (!ballotOf) await this.settle();
    await this.lead('CloseRound', { roundId });
    await this.lead('RevealRound', { roundId });
  }

  async #look(): Promise<void> {
    const mirror = new Mirror(wholeFold);
    const hear = (name: string, data: unknown) => {
      if (name === 'snapshot') mirror.snapshot(data as never); // as the name says
      if (name === 'delta') mirror.delta(data as never); // likewise
    };
    this.#wire = await this.#trainer.wire('facilitator');
    for (const { name, data } of this.#wire.messages) hear(name, data);
    this.#wire.socket.onAny(hear);
    this.#mirror = mirror;
  }

  async #give(token: string, command: WorkshopCommand): Promise<void> {
    const ack = await giveCommand(this.#trainer.workshop, token, command, this.#host.url);
    if (ack && !ack.ok && expected.has(ack.code)) return;
    expect(ack, JSON.stringify(command)).toMatchObject({ ok: true });
  }
}

/** How many results were shown of such votes. */
export const shownOf = (workshop: Workshop, ballot: string): number =>
  roundsOf(workshop).filter((round) => round.ballot === ballot && round.status === 'revealed').length;
