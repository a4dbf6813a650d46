import type { Actor } from '../actor.ts';
import { readCommand } from '../commands.ts';
import { decide } from '../decide.ts';
import { disclose } from '../disclose.ts';
import { emptyWorkshop, emptyYou } from '../empty-workshop.ts';
import { evolve, evolveOwn } from '../evolve.ts';
import { type CommonAudience, commonAudiences } from '../kernel/disclosure.ts';
import { copyOf } from '../kernel/json.ts';
import type { WorkshopDecision } from '../rule.ts';
import type { RecordedEvent, WorkshopEvent, WorkshopState, You } from '../workshop.ts';
import { frozen } from './frozen.ts';
import { Unexpected } from './given.ts';
import { after, opening } from './time.ts';

/** What one audience was told, and what its screen makes of it. */
export interface Screen {
  readonly events: RecordedEvent[];
  readonly state: WorkshopState;
}

/** The same for one participant's own window. */
export interface OwnScreen {
  readonly events: RecordedEvent[];
  readonly you: You;
}

/** A whole workshop in memory: the log, the authority's state, and every window, each folded by its own screen. */
export class Rehearsal {
  readonly log: RecordedEvent[] = [];
  readonly state: WorkshopState = emptyWorkshop();
  readonly screens: Readonly<Record<CommonAudience, Screen>> = {
    facilitator: { events: [], state: emptyWorkshop() },
    projector: { events: [], state: emptyWorkshop() },
    participants: { events: [], state: emptyWorkshop() },
  };
  readonly #phones = new Map<string, OwnScreen>();
  /** For how long nobody has heard of the lead, in milliseconds. */
  leadSilentMs = 0;
  #now = opening;

  /** Time goes by. */
  wait(seconds: number): this {
    this.#now = after(this.#now, seconds);
    return this;
  }

  get now(): string {
    return this.#now;
  }

  /** Somebody asks; what follows is recorded and shown. The state it is decided on cannot be written to. */
  ask(actor: Actor, kind: string, data: unknown = {}): WorkshopDecision {
    this.wait(1);
    const read = readCommand(kind, data);
    if (!read.ok) return read;
    const now = { at: this.#now, leadSilentMs: this.leadSilentMs };
    const decision = decide(frozen(read.command), frozen(copyOf(this.state)), actor, now);
    if (decision.ok) for (const event of decision.events) this.record(event);
    return decision;
  }

  /** The same, where a refusal would be a mistake. Throws Unexpected. */
  act(actor: Actor, kind: string, data: unknown = {}): this {
    const decision = this.ask(actor, kind, data);
    if (!decision.ok) throw new Unexpected(`${kind} to be accepted`, decision);
    return this;
  }

  /** A fact is recorded and shown to whoever may see it. */
  record(event: WorkshopEvent): void {
    const meta = { position: this.state.position + 1, at: this.#now };
    const recorded = frozen({ ...copyOf(event), ...meta });
    const seen = frozen(copyOf(disclose(recorded, this.state)));
    evolve(this.state, recorded, meta);
    this.log.push(recorded);
    for (const audience of commonAudiences) {
      const shown = seen[audience];
      if (shown) this.#show(this.screens[audience], { ...shown, ...meta });
    }
    for (const { to, event: own } of seen.own) this.#tell(to, { ...own, ...meta });
  }

  /** What only this participant sees; empty for whoever was told nothing. */
  phone(participantId: string): OwnScreen {
    const known = this.#phones.get(participantId) ?? { events: [], you: emptyYou() };
    this.#phones.set(participantId, known);
    return known;
  }

  get phones(): ReadonlyMap<string, OwnScreen> {
    return this.#phones;
  }

  #show({ events, state }: Screen, event: RecordedEvent): void {
    events.push(event);
    evolve(state, event, event);
  }

  #tell(participantId: string, event: RecordedEvent): void {
    const { events, you } = this.phone(participantId);
    events.push(event);
    evolveOwn(you, event, event);
  }
}
