import type { Actor } from '../actor.ts';
import { readCommand } from '../commands.ts';
import { decide } from '../decide.ts';
import { emptyWorkshop } from '../empty-workshop.ts';
import { evolve } from '../evolve.ts';
import { copyOf } from '../kernel/json.ts';
import type { RefusalCode } from '../refusals.ts';
import type { WorkshopDecision } from '../rule.ts';
import type { Workshop, WorkshopEvent, WorkshopState } from '../workshop.ts';
import { frozen } from './frozen.ts';
import { sameJson } from './same-json.ts';
import { after, opening } from './time.ts';

/** One fact, or several. */
export type Facts = WorkshopEvent | readonly Facts[];

/** An expected no. */
export interface Refused {
  readonly refusal: RefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refused = (refusal: RefusalCode, values?: Refused['values']): Refused =>
  values ? { refusal, values } : { refusal };

/** What was decided is not what was expected. */
export class Unexpected extends Error {
  constructor(expected: unknown, found: unknown) {
    super(`expected ${JSON.stringify(expected, null, 2)}\n\nfound ${JSON.stringify(found, null, 2)}`);
  }
}

/** A workshop to which these facts happened, one a second. */
export const given = (...facts: readonly Facts[]): Scene =>
  new Scene(inOrder(facts).reduce<Workshop>((before, event) => happen(before, event), frozen(emptyWorkshop())));

/** A moment in a workshop at which somebody asks for something. */
export class Scene {
  readonly workshop: Workshop;
  readonly #secondsLater: number;
  readonly #leadSilentMs: number;

  constructor(workshop: Workshop, secondsLater = 1, leadSilentMs = 0) {
    this.workshop = workshop;
    this.#secondsLater = secondsLater;
    this.#leadSilentMs = leadSilentMs;
  }

  /** The same, with more time gone by since the last fact. */
  later(seconds: number): Scene {
    return new Scene(this.workshop, seconds, this.#leadSilentMs);
  }

  /** The same, when nobody has heard of the lead for so many seconds. */
  withoutLeadFor(seconds: number): Scene {
    return new Scene(this.workshop, this.#secondsLater, seconds * 1_000);
  }

  /** The command is read as if it came from outside; the state it is decided on cannot be written to. */
  when(actor: Actor, kind: string, data: unknown = {}): Outcome {
    const at = this.workshop.at === '' ? opening : after(this.workshop.at, this.#secondsLater);
    const read = readCommand(kind, data);
    const now = { at, leadSilentMs: this.#leadSilentMs };
    return new Outcome(this.workshop, at, read.ok ? decide(frozen(read.command), this.workshop, actor, now) : read);
  }
}

/** What followed. */
export class Outcome {
  readonly decision: WorkshopDecision;
  readonly #before: Workshop;
  readonly #at: string;

  constructor(before: Workshop, at: string, decision: WorkshopDecision) {
    this.#before = before;
    this.#at = at;
    this.decision = decision;
  }

  /** Exactly these facts, none when it was so already; or this refusal. Throws Unexpected. */
  // oxlint-disable-next-line unicorn/no-thenable -- given, when, then: nobody awaits a scene
  then(...expected: readonly (Facts | Refused)[]): Scene {
    const wanted = expected.flatMap((each): readonly (WorkshopEvent | Refused)[] =>
      'refusal' in each ? [each] : inOrder(each),
    );
    const found = this.decision.ok ? this.decision.events : [asRefused(this.decision)];
    if (!sameJson(wanted, found)) throw new Unexpected(wanted, found);
    return this.and;
  }

  /** A yes without a fact: it was so already. Throws Unexpected. */
  thenNothing(): Scene {
    return this.thenTypes();
  }

  /** Facts of these kinds, in this order. Throws Unexpected. */
  thenTypes(...types: readonly WorkshopEvent['type'][]): Scene {
    const found = this.decision.ok ? this.decision.events.map(({ type }) => type) : asRefused(this.decision);
    if (!sameJson(types, found)) throw new Unexpected(types, found);
    return this.and;
  }

  /** The moment after it. Throws Unexpected when it was refused. */
  get and(): Scene {
    if (!this.decision.ok) return new Scene(this.#before);
    return new Scene(this.decision.events.reduce((before, event) => happen(before, event, this.#at), this.#before));
  }

  /** The same, where a refusal would be a mistake in the test. Throws Unexpected. */
  get accepted(): Scene {
    if (!this.decision.ok) throw new Unexpected('a yes', asRefused(this.decision));
    return this.and;
  }

  /** The facts. Throws Unexpected when it was refused. */
  get events(): readonly WorkshopEvent[] {
    if (!this.decision.ok) throw new Unexpected('a yes', asRefused(this.decision));
    return this.decision.events;
  }
}

const asRefused = ({ code, values }: Extract<WorkshopDecision, { ok: false }>): Refused => refused(code, values);

function inOrder(facts: Facts): readonly WorkshopEvent[] {
  return 'type' in facts ? [facts] : facts.flatMap(inOrder);
}

function happen(before: Workshop, event: WorkshopEvent, at = after(opening, before.position)): Workshop {
  const state = copyOf(before) as WorkshopState; // a copy may be written to
  evolve(state, frozen(event), { position: before.position + 1, at });
  return frozen(state);
}
