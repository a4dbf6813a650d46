import type { StepId } from '../ids.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import type {
  Brief,
  BriefCount,
  Chair,
  Guess,
  ObservationKind,
  OpenCards,
  Outcome,
  OwnCase,
  PlayDuty,
  PlayObservation,
  Rating,
  Side,
  Sitter,
} from './state.ts';

export interface PlaysEvents {
  /**
   * Each team has a play, and everybody in it a card. Which case it is, is in no window before the cards are opened; a team's own
   * in none afterwards either.
   */
  BriefsDealt: {
    readonly activityId: string;
    readonly plays: readonly {
      readonly playId: string;
      readonly teamId: string;
      readonly sitters: readonly Sitter[];
      readonly ownCase?: OwnCase;
    }[];
    readonly caseId?: string;
    /** Only in the trainers' window: of all plays of the activity so many are of a case of the team's own. */
    readonly ownCases?: number;
  };
  /** Somebody held their card for the first time. */
  BriefRead: { readonly playId: string; readonly participantId: string };
  /** Somebody takes a chair that was left, or the one of a late observer, and its card with it. */
  ChairTaken: { readonly playId: string; readonly participantId: string; readonly chair: Chair };
  /** Somebody is in their chair no more. */
  ChairLeft: { readonly playId: string; readonly participantId: string };
  /** The teams are others: these plays do not take place, and their cards are gone. */
  BriefsWithdrawn: {
    readonly playIds: readonly string[];
    /** No cards are left in the activity; the room is told this alone. */
    readonly all?: true;
    /** Only in the trainers' window: what is left of the plays of that activity that are of a case of the team's own. */
    readonly left?: { readonly activityId: string; readonly ownCases: number };
  };
  /** A trainer held the card of a chair on the console, of one team where their cards are not the same. */
  BriefPeeked: { readonly activityId: string; readonly chair: Chair; readonly teamId?: string };
  /** The teams begin to play. */
  PlayStarted: { readonly activityId: string; readonly playIds: readonly string[] };
  /** They play no more: a member of the team said so, the lead did, or the time was up. */
  PlayEnded: {
    readonly playIds: readonly string[];
    readonly by: 'team' | 'lead' | 'time';
    /** Only in the own window: everything that was observed in one's team. */
    readonly observations?: readonly PlayObservation[];
  };
  /** An observer noted something; the same id again is the same thing with other words. */
  ObservationMarked: {
    readonly playId: string;
    readonly observationId: string;
    /** Left out for everybody else. */
    readonly observer?: string;
    readonly kind: ObservationKind;
    readonly stepId?: StepId;
    readonly atMs: number;
    readonly text?: Personal | Shown;
  };
  /** The boss said as what they take the salesperson to have bought. */
  BuyingRoleGuessed: { readonly playId: string; readonly participantId: string; readonly guess: Guess };
  /** One side said what came of it. */
  OutcomeRecorded: { readonly playId: string; readonly by: Side; readonly outcome: Outcome };
  /** The other side said that it is so, or what it is instead. */
  OutcomeConfirmed: { readonly playId: string; readonly outcome: Outcome };
  /** One side said how content they are. */
  SatisfactionRated: {
    readonly playId: string;
    readonly participantId: string;
    readonly side: Side;
    readonly rating: Rating;
  };
  /** Only in the trainers' window: that something was done after a play, not what. */
  PlayAdvanced: { readonly playId: string; readonly done: PlayDuty };
  ObservationUnmarked: { readonly playId: string; readonly observationId: string };
  /** All cards of the activity are open. */
  BriefsRevealed: OpenCards;
  /** Only on the wire: cards were dealt; the room's screen is told how many. */
  BriefsShown: { readonly counts?: BriefCount };
  /** Only on the wire: how many have been read, and how many teams play and have played. */
  BriefsCounted: { readonly counts: BriefCount };
  /** Only in the own window: which chair one has, and how far the play is that one comes into. */
  BriefGiven: Brief;
}
