import type {
  ActivityKind,
  Chair,
  ComparisonKind,
  Localized,
  Participation,
  RecordedEvent,
  RoleId,
  Settings,
  Status,
  Term,
} from '@rolwissel/domain';

/** RFC 9457, with a stable `code` and a sentence in the reader's language as `detail`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly retryAfterMs?: number;
  /** Of the first event that is wrong in a log file; 0 when it is the file itself. */
  readonly position?: number;
}

export interface TrainerSession {
  readonly trainerId: string;
  readonly name: string;
  /** The one workshop that they were invited to; the owner has none. */
  readonly workshopId?: string;
}

/** Where an invitation led. */
export interface InvitationAccepted {
  readonly workshopId: string;
}

/** The link of somebody who was invited; for the lead. */
export interface CoTrainerLink {
  readonly trainerId: string;
  readonly url: string;
}

export interface WorkshopListed {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly createdAt: string;
  /** Then it is erased, unless something happens in it before. */
  readonly keptUntil: string;
  readonly format: string;
  /** How many had a screen there; simulated participants have none. */
  readonly people: number;
  readonly simulated: number;
  /** When it was taken over out of a file. */
  readonly importedAt?: string;
  /** Which workshop it goes on from: after which event, when that one was there, and in which activity. */
  readonly fork?: {
    readonly parentId: string;
    readonly position: number;
    readonly since: string;
    readonly activity?: ActivityKind;
  };
}

export interface WorkshopSummary extends Pick<WorkshopListed, 'importedAt' | 'fork'> {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly joinCode: string;
  readonly joinUrl: string;
  readonly plan: readonly { readonly id: string; readonly kind: string; readonly status: string }[];
  readonly joined: number;
  readonly online: number;
  /** The position of the last event. */
  readonly head: number;
  /** sha-256 of the whole log; only when the workshop is finished. */
  readonly headHash?: string;
  /** Whoever asks made it. */
  readonly isOwn: boolean;
  /** Vouches that the log had this head: kept by whoever gets it, and shown when verifying. */
  readonly receipt?: string;
}

export interface Seated {
  readonly token: string;
}

/** A simulated participant who is here, and what opens their seat. */
export interface SimulatedSeat {
  readonly handle: string;
  readonly token: string;
}

/** Where a door leads, for whoever has its code or secret: said before anything is asked of them. */
export interface Door {
  readonly workshopId: string;
  readonly title: string;
  /** In each language, where it is not the same in all. */
  readonly titles?: Localized;
  /** The languages it is held in. */
  readonly locales: readonly string[];
  /** By which names people go there. */
  readonly identity: Settings['identity'];
  /** It goes on from another workshop, and whoever was there has a seat here. */
  readonly continues?: true;
}

/** A projector's seat for a screen that stands in the room, as long as that door does. */
export interface DisplaySeat extends Seated {
  readonly workshopId: string;
}

export interface Joined {
  readonly workshopId: string;
  readonly participantId: string;
  readonly token: string;
  /** Seven digits; with the alias they bring the same person back on another phone. */
  readonly personalCode: string;
  readonly alias: string;
}

/** One's own card in a play; once all cards are open, those of every chair, and how it might have ended where that is known. */
export interface BriefCard {
  readonly chair?: Chair;
  readonly title: string;
  /** What everybody at the table knows. */
  readonly situation: string;
  readonly text?: string;
  /** Once the play is over: what can be agreed on in this case. */
  readonly terms?: readonly (Term & { readonly label: string })[];
  readonly open?: Readonly<Record<Chair, string>> & { readonly landing?: string };
  /** Once all cards are open: as what the salesperson bought. */
  readonly buyingRoles?: readonly RoleId[];
}

/** One audience's window of a whole workshop; people go by P01, P02 … */
export interface Recording<Pack = unknown> {
  readonly workshop: {
    readonly id: string;
    readonly title: string;
    readonly status: Status;
    readonly importedAt?: string;
  };
  readonly pack: Pack;
  readonly events: readonly RecordedEvent[];
  readonly head: number;
  readonly headHash?: string;
  /** For trainers only: how evenly people had taken part, each time an activity was over. */
  readonly participation?: readonly ParticipationPoint[];
}

/** So many workshops stand beside each other at most. */
export const mostCompared = 100;

/** And so many at least: what one of them holds stands beside itself. */
export const leastCompared: Readonly<Record<ComparisonKind, number>> = { workshops: 2, moments: 1, teams: 1 };

/** What a link can show. */
export const sharePages = ['result', 'replay'] as const;
export type SharePage = (typeof sharePages)[number];

/** For whom a link is: of a replay a client sees what the projector showed, a colleague also what the trainer saw, without what is
 *  private. A result is the same for both. */
export const shareAudiences = ['client', 'colleague'] as const;
export type ShareAudience = (typeof shareAudiences)[number];

export const shareStatuses = ['open', 'ended', 'revoked'] as const;
export type ShareStatus = (typeof shareStatuses)[number];

/** A link lasts a year at most. */
export const longestShareMs = 366 * 24 * 60 * 60 * 1_000;

export interface ShareRequest {
  readonly page: SharePage;
  readonly audience: ShareAudience;
  readonly endsAt: string;
}

/** A link that shares a workshop, as its owner sees it. */
export interface ShareLink extends ShareRequest {
  readonly id: string;
  readonly status: ShareStatus;
  readonly createdAt: string;
  readonly opened: number;
  readonly openedAt?: string;
  /** While it opens anything. */
  readonly url?: string;
}

/** What a link led to. */
export interface ShareAccess extends ShareRequest {
  readonly workshopId: string;
  readonly token: string;
}

/** What the owner noted at a moment when looking back; it is no part of the log. */
export interface ReviewNote {
  readonly id: string;
  /** In the log. */
  readonly position: number;
  readonly text: string;
  readonly writtenAt: string;
}

/** Told only once enough was contributed since the last one, so that two of them do not tell who wrote what. */
export interface ParticipationPoint extends Participation {
  readonly position: number;
}

export interface Verified {
  readonly ok: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly firstBroken?: number;
  readonly findings: readonly VerifyFinding[];
  readonly receipt?: string;
}

/** Something that is not as it was recorded; `position` is the first that it concerns. */
export interface VerifyFinding {
  readonly kind: 'chain' | 'head' | 'status' | 'receipt' | 'key' | 'text';
  readonly position?: number;
  readonly count?: number;
}
