import type { Personal } from '../kernel/personal.ts';
import type { EventOf, Recorded } from '../kernel/recorded.ts';
import type { Channel, ExperienceScope, WaveId } from './ids.ts';
import type { ExperienceSubject, FollowUpAnswer, PlannedWave, WaveTally } from './state.ts';

/** Every fact of a follow-up, by name. Its log stands beside that of the workshop, which stays as it was sealed. */
export interface FollowUpEvents {
  /** `minCell` is the workshop's: of fewer answers nothing is told. */
  FollowUpScheduled: { readonly waves: readonly PlannedWave[]; readonly minCell: number };
  WaveMoved: PlannedWave;
  /** `language` is the tag in which they are written to. */
  FollowUpOptedIn: {
    readonly participantId: string;
    readonly channel: Channel;
    readonly language: string;
    readonly address?: Personal;
  };
  FollowUpOptedOut: { readonly participantId: string };
  WaveOpened: { readonly waveId: WaveId; readonly closesAt: string };
  /** A second one of the same person in the same wave takes the place of the first. */
  ProgressReported: {
    readonly participantId: string;
    readonly waveId: WaveId;
    readonly progress: FollowUpAnswer | { readonly erased: true };
  };
  /** Carries the whole tally, as the reveal of a round does: nobody needs an answer to show it, and it stays as it is. */
  WaveClosed: { readonly waveId: WaveId; readonly tally: WaveTally };
  /** Waits until the lead publishes it. `alias`: under which name, where its author signs it; as it was then. */
  ExperienceShared: ExperienceSubject & {
    readonly experienceId: string;
    readonly participantId: string;
    readonly scope: ExperienceScope;
    readonly text: Personal;
    readonly alias?: Personal;
  };
  ExperiencePublished: { readonly experienceId: string };
  ExperienceDeclined: { readonly experienceId: string };
  ExperienceWithdrawn: { readonly experienceId: string };
  ExperienceThanked: { readonly experienceId: string; readonly participantId: string };
  /** Was forgotten in the workshop: with this fact the key to their address, answers and experiences goes. */
  ParticipantErased: { readonly participantId: string };
}

export type FollowUpEvent = EventOf<FollowUpEvents>;
export type RecordedFollowUpEvent = Recorded<FollowUpEvent>;
