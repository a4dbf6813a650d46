/** Who you are to a workshop. `visitor` knocks with a code and has no seat yet; `system` is a clock that ran out. */
export type SeatKind = 'facilitator' | 'projector' | 'participant' | 'visitor' | 'system';

/** Who asks. `id` is the trainer, the participant, or the seat itself where nobody in particular sits in it. */
export interface Actor {
  readonly seat: SeatKind;
  readonly id: string;
}

/** Who may give a command: the one lead, any trainer, a participant who is present, a visitor, or the system. */
export type ActorKind = 'lead' | 'trainer' | 'participant' | 'visitor' | 'system';
