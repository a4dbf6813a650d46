import type { Progress } from '../agenda/index.ts';
import type { Locale } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Objective, ObjectiveKind, ObjectiveStatus } from './state.ts';

interface Wording {
  readonly text: Personal;
  readonly measure: Personal;
  readonly dueWeeks: number;
  readonly servesBoss: Personal;
  readonly servesBuyer: Personal;
  /** What a participant writes in. */
  readonly language?: Locale;
}

export interface ObjectivesEvents {
  /** `author` is left out of every window but the author's own. `progress` is only on the wire. */
  ObjectiveProposed: Wording & {
    readonly objectiveId: string;
    readonly author?: string;
    readonly kind: ObjectiveKind;
    readonly caseId?: string;
    readonly progress?: Progress;
  };
  ObjectivePutForward: { readonly objectiveId: string };
  ObjectiveAmended: Wording & {
    readonly objectiveId: string;
    readonly version: number;
    readonly addresses: readonly string[];
  };
  /** Recorded with the reveal of a consent round that had enough ballots. (Without counts: of before, when it had too few.) */
  ObjectiveAgreed: ConsentOutcome;
  ObjectiveBlocked: ConsentOutcome;
  /** The plenary took it by fist-to-five; never called agreed. */
  ObjectiveAdopted: { readonly objectiveId: string; readonly version: number; readonly roundId: string };
  ObjectiveWithdrawn: { readonly objectiveId: string; readonly why?: Personal };
  ObjectiveReopened: { readonly objectiveId: string; readonly why?: Personal };
  /** Only by undo: it stands as it did before it was put forward or reopened. */
  ObjectiveRestored: {
    readonly objectiveId: string;
    readonly status: ObjectiveStatus;
    readonly flagged: boolean;
    readonly needsNewVersion: boolean;
  };
  /** Only on the wire: an objective that the room may no longer read. */
  ObjectiveGone: { readonly objectiveId: string };
  /** Only on the wire: an objective as the room comes to see it. */
  ObjectiveShown: { readonly shown: Objective };
}

export interface ConsentOutcome {
  readonly objectiveId: string;
  readonly version: number;
  readonly roundId: string;
  readonly objectionIds: readonly string[];
  readonly concerns: readonly Personal[];
  readonly consents?: number;
  readonly unanswered?: number;
}
