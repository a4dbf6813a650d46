import type { AgendaEvents } from './agenda/events.ts';
import type { Agenda } from './agenda/state.ts';
import type { CasesEvents } from './cases/events.ts';
import type { OwnCases } from './cases/fold.ts';
import type { Cases } from './cases/state.ts';
import type { CommitmentsEvents } from './commitments/events.ts';
import type { Commitments, OwnCommitments } from './commitments/state.ts';
import type { EventOf, Recorded } from './kernel/recorded.ts';
import type { ObjectionsEvents } from './objections/events.ts';
import type { Objections, OwnObjections } from './objections/state.ts';
import type { ObjectivesEvents } from './objectives/events.ts';
import type { Objectives } from './objectives/state.ts';
import type { PeopleEvents } from './people/events.ts';
import type { OwnPerson, People } from './people/state.ts';
import type { PlaysEvents } from './plays/events.ts';
import type { OwnPlays, Plays } from './plays/state.ts';
import type { ReadinessEvents } from './readiness/events.ts';
import type { OwnReadiness, Readiness } from './readiness/state.ts';
import type { RoundsEvents } from './rounds/events.ts';
import type { OwnRounds, Rounds } from './rounds/state.ts';
import type { StepsEvents } from './steps/events.ts';
import type { OwnLines } from './steps/fold.ts';
import type { Steps } from './steps/state.ts';
import type { TeamRoundsEvents } from './team-rounds/events.ts';
import type { OwnTeamRounds, TeamRounds } from './team-rounds/state.ts';
import type { TeamsEvents } from './teams/events.ts';
import type { OwnTeam, Teams } from './teams/state.ts';

/**
 * The parts of a workshop: the facts and the slice of state of each. A new part is one folder and one line here;
 * the compiler then asks for its lines in evolve.ts and disclose.ts. For those in commands.ts it cannot.
 */
export interface Parts {
  agenda: Part<AgendaEvents, Agenda>;
  people: Part<PeopleEvents, People, OwnPerson>;
  rounds: Part<RoundsEvents, Rounds, OwnRounds>;
  cases: Part<CasesEvents, Cases, OwnCases>;
  objections: Part<ObjectionsEvents, Objections, OwnObjections>;
  objectives: Part<ObjectivesEvents, Objectives, Objectives>;
  steps: Part<StepsEvents, Steps, OwnLines>;
  teams: Part<TeamsEvents, Teams, OwnTeam>;
  teamRounds: Part<TeamRoundsEvents, TeamRounds, OwnTeamRounds>;
  plays: Part<PlaysEvents, Plays, OwnPlays>;
  commitments: Part<CommitmentsEvents, Commitments, OwnCommitments>;
  readiness: Part<ReadinessEvents, Readiness, OwnReadiness>;
}

/** What a part brings: its facts, its slice, and what a participant's own window adds to it. */
interface Part<Events, Slice, Own = never> {
  readonly events: Events;
  readonly slice: Slice;
  readonly own: Own;
}

export type PartName = keyof Parts;
type OwnPartName = { [Name in PartName]: [Parts[Name]['own']] extends [never] ? never : Name }[PartName];

type All<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer Everything) => void
  ? Everything
  : never;

/** Every fact of every part, by name. */
export type WorkshopEvents = All<Parts[PartName]['events']>;
export type WorkshopEvent = EventOf<WorkshopEvents>;
export type RecordedEvent = Recorded<WorkshopEvent>;

/** What one seat knows about itself: written only by its own window, never read by the common one, so the two commute. */
export type You = { [Name in OwnPartName]: Parts[Name]['own'] };

/** The state as the fold owns it: plain JSON, written in place. */
export type WorkshopState = { [Name in PartName]: Parts[Name]['slice'] } & {
  position: number;
  /** When the last fact was recorded; ISO 8601, UTC. */
  at: string;
  you: You;
};

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** The state as everybody else reads it. */
export type Workshop = Frozen<WorkshopState>;
