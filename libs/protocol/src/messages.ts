import type { CommonAudience, Json, RecordedEvent, WorkshopState } from '@rolwissel/domain';
import type { CommandEnvelope } from './envelope.ts';
import type { JoinLink } from './join-link.ts';

/** The version of the outer contract; a client of another one is told to upgrade. */
export const PROTOCOL = 1;

/** What a client says of itself when it connects. `after` is the position it has folded to, null when it has nothing. */
export interface Handshake {
  readonly proto: number;
  /** The fold the client was built with: a snapshot of another fold means nothing to it. */
  readonly fold: string;
  readonly token: string;
  readonly workshop: string;
  readonly after: number | null;
  /** In which language the server speaks to a seat that has not chosen one. */
  readonly locale?: string | undefined;
}

/** The one reply to a command: recorded and durable. `position` is that of its last event, every time it is asked. */
export interface Accepted {
  readonly ok: true;
  readonly position: number;
  readonly again?: true;
  readonly data?: Json;
}

/** The one reply to a command: not done. `busy`: nothing was recorded; `failed`: unknown; resend the same id after a while. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  /** One sentence in the language of the seat. */
  readonly message: string;
  readonly retryAfterMs?: number;
}

export type Ack = Accepted | Refused;

export interface ServerClock {
  /** Milliseconds since 1970. */
  readonly serverTime: number;
}

export interface Hello extends ServerClock {
  readonly proto: number;
  readonly head: number;
  readonly audience: CommonAudience;
  /** Who this seat is: a participant's or a trainer's own id. */
  readonly you?: string;
  /** For facilitator and projector. */
  readonly door?: JoinLink;
}

/** The state of a window at a position, `you` included. */
export interface Snapshot {
  readonly position: number;
  /** Up to where `you` is folded; for participants. */
  readonly own?: number;
  readonly fold: string;
  readonly state: WorkshopState;
}

/** What happened in the common window after `from`, up to `to`. */
export interface Delta {
  readonly from: number;
  readonly to: number;
  readonly events: readonly RecordedEvent[];
}

/** How many seats are connected now, and how many people have joined; told beside the log. */
export interface Present {
  readonly online: number;
  readonly joined: number;
  /** Since when no console of the lead is connected, on the server's clock; for facilitators, and only while none is. */
  readonly leadSilentSince?: number;
}

/** Something that whoever conducts should know beside the log. `flooding`: somebody sends far more than people do. */
export interface Alarm {
  readonly kind: 'flooding';
}

export type ByeReason = 'upgrade' | 'closed' | 'removed' | 'unauthenticated' | 'overloaded';

export interface Bye {
  readonly reason: ByeReason;
  readonly retryAfterMs?: number;
}

export interface ClientToServer {
  cmd(envelope: CommandEnvelope, reply: (ack: Ack) => void): void;
  /** Send me what I lack after this position, and tell me what time it is. */
  pull(after: number | null, tell?: (clock: ServerClock) => void): void;
}

export interface ServerToClient {
  hello(hello: Hello): void;
  snapshot(snapshot: Snapshot): void;
  delta(delta: Delta): void;
  own(events: readonly RecordedEvent[]): void;
  present(present: Present): void;
  alarm(alarm: Alarm): void;
  /** For facilitator and projector: the door was renewed. */
  door(link: JoinLink): void;
  bye(bye: Bye): void;
}

/** Why a handshake was refused; travels as `data` of the connect error. */
export interface ConnectProblem {
  readonly code: string;
  readonly message: string;
  /** Trying again sooner is in vain. */
  readonly retryAfterMs?: number;
}
