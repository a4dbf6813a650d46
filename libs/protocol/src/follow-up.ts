import type {
  Channel,
  FollowUpResult,
  GroupExperience,
  OwnExperiences,
  OwnFollowUp,
  ShownWave,
  TrainersExperience,
  WaveId,
} from '@rolwissel/domain';

/** What became of the mail of a wave: how many, never whose. */
export interface MailCount {
  readonly sent: number;
  readonly waiting: number;
  /** Of those that wait: the mail server did not take them yet. */
  readonly retried: number;
  /** The address does not exist. */
  readonly bounced: number;
  /** Could not be handed over before the wave was over. */
  readonly lapsed: number;
}

/** Of somebody who asked that their trainer pass on their link. */
export interface PassedLink {
  readonly alias: string;
  readonly url: string;
  readonly hasAnswered: boolean;
}

/** What trainers see of a follow-up. */
export interface FollowUpSummary<Pack = unknown> {
  readonly title: string;
  /** How many want to be asked. */
  readonly followers: number;
  /** Of fewer answers nothing is told. */
  readonly minCell: number;
  readonly waves: readonly (ShownWave & { readonly answered: number; readonly mail?: MailCount })[];
  /** This server sends mail. */
  readonly sendsMail: boolean;
  /** For the wave that is open. */
  readonly links: readonly PassedLink[];
  readonly result: FollowUpResult;
  /** What people told of their practice, in the order in which they did. */
  readonly experiences: readonly TrainersExperience[];
  /** Whoever asks leads this workshop: they publish and decline. */
  readonly isLead: boolean;
  readonly pack: Pack;
}

/** What a participant sees of their own. */
export interface OwnFollowUpShown extends OwnFollowUp {
  /** They can say that they want to be asked. */
  readonly isOffered: boolean;
  /** The ways there are on this server. */
  readonly channels: readonly Channel[];
  /** For whoever keeps it themselves. */
  readonly link?: string;
  /** The last message came back. */
  readonly hasBounced: boolean;
}

/** What whoever has a link is shown: what is asked, and nothing that was answered. */
export interface FollowUpQuestions<Pack = unknown> {
  /** The wave that takes an answer of theirs now. */
  readonly waveId?: WaveId;
  readonly closesAt?: string;
  /** When the next one opens: a date, YYYY-MM-DD. */
  readonly nextOn?: string;
  readonly hasAnswered: boolean;
  /** They have told it: whether it was noticed is not asked. */
  readonly hasTold: boolean;
  readonly pack: Pack;
}

/** What a workshop opens with: what the same group left behind the last time, as far as the room may know it. */
export interface LastWorkshop {
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly finishedAt?: string;
  /** In the words they were agreed or adopted in, and the language of those where it is known. */
  readonly objectives: readonly { readonly text: string; readonly language?: string }[];
  /** Left out when too few made any. */
  readonly promises?: {
    readonly made: number;
    /** Of so many who answered weeks later, so many had kept theirs at least once; left out when too few answered. */
    readonly kept?: { readonly of: number; readonly n: number };
  };
}

/** What somebody of the group is shown of experiences: their own, and what others told. */
export interface ExperiencesShown<Pack = unknown> {
  /** They can be told now. */
  readonly isOffered: boolean;
  /** Left out at a link that a trainer passes on: that is in the trainer's hands, too. */
  readonly own?: OwnExperiences;
  readonly group: readonly GroupExperience[];
  readonly pack: Pack;
}
