import type { Locale } from '../ids.ts';
import type { Personal } from '../kernel/personal.ts';
import type { Brought } from './brought.ts';
import type { Counts } from './counts.ts';
import type { Mode } from './state.ts';

export interface PeopleEvents {
  ParticipantJoined: {
    readonly participantId: string;
    readonly handle: string;
    readonly alias: Personal;
    readonly locale: Locale;
    readonly mode: Mode;
    readonly via: 'qr' | 'code' | 'link';
    readonly late: boolean;
    readonly simulated?: true;
  };
  ParticipantReturned: { readonly participantId: string };
  AliasChanged: { readonly participantId: string; readonly alias: Personal };
  LocaleChosen: { readonly participantId: string; readonly locale: Locale };
  DeviceLinked: { readonly participantId: string; readonly via: 'token' | 'personalCode' };
  ParticipationModeChanged: { readonly participantId: string; readonly mode: Mode };
  /** `silent`: did not say so; no screen of theirs was heard of for long. `unseen`: none ever was. */
  ParticipantLeft: { readonly participantId: string; readonly silent?: true; readonly unseen?: true };
  ParticipantRemoved: {
    readonly participantId: string;
    readonly reason: 'disruptive' | 'wrong-room' | 'duplicate';
  };
  /** `brought`: what is theirs from now on; only in the own window of whoever is left. */
  ParticipantsMerged: { readonly keptId: string; readonly mergedId: string; readonly brought?: Brought };
  /** The way in is another one: the how manieth it is. What opens it is nowhere in the log. */
  DoorRenewed: { readonly door: number };
  /** At their own request. What they wrote and voted cannot be read any more; what was counted stays counted. */
  ParticipantErased: { readonly participantId: string };
  /** Only on the wire: how many are here, and could vote in each round there is, for those who may not know who. */
  PeopleCounted: Pick<Counts, 'joined' | 'voting'> & Partial<Counts>;
}
