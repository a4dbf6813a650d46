import { plans } from '@rolwissel/content/plans';
import {
  type Actor,
  type CommonAudience,
  commonAudiences,
  decide,
  disclose,
  emptyWorkshop,
  evolve,
  type PlannedActivity,
  type RecordedEvent,
  type RefusalCode,
  type Workshop,
  type WorkshopCommand,
  type WorkshopState,
} from '@rolwissel/domain';

export const lead = '00000000-0000-4000-8000-00000000000a';

export interface Staging {
  readonly format: string;
  readonly plan: readonly PlannedActivity[];
  readonly moderation?: 'off' | 'post' | 'pre';
  readonly experiences?: readonly string[];
}

/** A built-in format. */
export const staged = (format: keyof typeof plans): Staging => ({ format, plan: plans[format].activities });

/** What came of a command: how many facts, or why none. */
export type Answer = number | RefusalCode;

/** A whole workshop without a server, for walks with hundreds of people: nothing is copied or frozen on the way. */
export class TryOut {
  readonly authority: WorkshopState = emptyWorkshop();
  readonly windows: Readonly<Record<CommonAudience, WorkshopState>> = {
    facilitator: emptyWorkshop(),
    projector: emptyWorkshop(),
    participants: emptyWorkshop(),
  };
  readonly log: RecordedEvent[] = [];
  #clockMs = Date.parse('2026-03-02T13:30:00.000Z');
  #ids = 0;

  constructor({ format, plan, moderation = 'post', experiences }: Staging) {
    const pack = {
      id: 'verkoper-als-inkoper',
      version: '1.0.0',
      hash: 'x',
      cases: ['week-fourteen', 'ninety-days', 'familiar-face'],
      polls: { tell: ['no', 'later', 'ifAsked', 'upfront'], worthwhile: ['not', 'little', 'clearly', 'very'] },
      exerciseMinutes: { objective: 4, faith: 3, validity: 4, commitment: 3, trust: 3, communication: 3, dynamics: 4 },
    };
    const locales = ['nl', 'en'] as const;
    const settings = { moderation };
    const data = {
      title: 'De verkoper als inkoper',
      pack,
      locales,
      format,
      plan,
      settings,
      lead,
      ...(experiences ? { experiences } : {}),
    };
    this.ask({ kind: 'CreateWorkshop', data }, { seat: 'system', id: 'creation' });
  }

  get workshop(): Workshop {
    return this.authority;
  }

  readonly makeId = (): string => {
    this.#ids += 1;
    return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
  };

  /** Lets time go by. */
  wait(ms: number): void {
    this.#clockMs += ms;
  }

  /** Decides, records and shows; a second goes by. */
  ask(command: WorkshopCommand, actor: Actor): Answer {
    this.wait(1_000);
    const at = new Date(this.#clockMs).toISOString();
    const decision = decide(command, this.authority, actor, { at });
    if (!decision.ok) return decision.code;
    for (const event of decision.events) {
      const recorded: RecordedEvent = { ...event, position: this.authority.position + 1, at };
      const disclosed = disclose(recorded, this.authority);
      for (const audience of commonAudiences) {
        const seen = disclosed[audience];
        if (seen) evolve(this.windows[audience], seen, recorded);
        this.windows[audience].position = recorded.position;
      }
      evolve(this.authority, recorded, recorded);
      this.log.push(recorded);
    }
    return decision.events.length;
  }

  conduct(command: WorkshopCommand): Answer {
    return this.ask(command, { seat: 'facilitator', id: lead });
  }

  join(alias?: string): string {
    const participantId = this.makeId();
    const data = { participantId, locale: 'nl', via: 'qr', rulesAccepted: true, ...(alias ? { alias } : {}) } as const;
    this.ask({ kind: 'JoinWorkshop', data }, { seat: 'visitor', id: 'door' });
    return participantId;
  }
}
