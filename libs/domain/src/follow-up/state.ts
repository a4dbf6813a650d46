import type { RoleId, SentenceId, StepId } from '../ids.ts';
import { type Personal, type Shown, wordsOf } from '../kernel/personal.ts';
import {
  type Channel,
  type ExperienceScope,
  type Kept,
  type Noticed,
  type WaveId,
  waveIds,
  type YieldKind,
} from './ids.ts';
import { followUpLimits } from './limits.ts';

/** When a wave is to open: a date, YYYY-MM-DD. */
export interface PlannedWave {
  readonly waveId: WaveId;
  readonly dueOn: string;
}

export interface Wave {
  readonly id: WaveId;
  dueOn: string;
  status: 'scheduled' | 'open' | 'closed';
  /** ISO 8601, UTC; once it is open. */
  closesAt?: string;
  /** Once it is closed. */
  tally?: WaveTally;
}

/** What somebody answers in a wave: nobody but the totals ever reads it. */
export interface FollowUpAnswer {
  readonly kept?: Kept;
  readonly noticed?: Noticed;
  readonly less?: readonly SentenceId[];
  readonly more?: readonly SentenceId[];
  readonly ratings?: Readonly<Partial<Record<StepId, number>>>;
  readonly yields?: readonly YieldKind[];
}

/** What the answers of a wave come to. Whatever would be about fewer than `minCell` people is left out. */
export interface WaveTally {
  readonly answered: number;
  readonly kept?: Readonly<Record<Kept, number>>;
  readonly noticed?: Readonly<Record<Noticed, number>>;
  /** Who had not been noticed before and told nobody; of these, who was noticed now. */
  readonly notice?: { readonly atRisk: number; readonly noticed: number };
  /** Has told it by now. */
  readonly told?: number;
  readonly less?: Readonly<Record<SentenceId, number>>;
  readonly more?: Readonly<Record<SentenceId, number>>;
  readonly ratings?: Readonly<Partial<Record<StepId, { readonly n: number; readonly mean: number }>>>;
  readonly yields?: Readonly<Record<YieldKind, number>>;
}

/** Somebody who wants to be asked. */
export interface Follower {
  channel: Channel;
  language: string;
  address?: Personal;
  /** How often they had opted in: links of before open nothing. */
  times: number;
  isOut?: true;
}

/** What an experience is about, as far as its author says so. */
export interface ExperienceSubject {
  readonly sentenceId?: SentenceId;
  readonly role?: RoleId;
  readonly stepId?: StepId;
}

/** What somebody tells of their practice, for others to read. */
export interface Experience extends ExperienceSubject {
  readonly id: string;
  /** Whose it is; nobody but they themselves hears that, unless they sign it. */
  readonly author: string;
  readonly scope: ExperienceScope;
  readonly text: Personal;
  readonly alias?: Personal;
  status: 'waiting' | 'published' | 'declined';
  /** Who thanked for it. */
  thankedBy: string[];
}

export interface FollowUpState {
  position: number;
  /** When the last fact was recorded; ISO 8601, UTC. */
  at: string;
  /** Of fewer answers nothing is told; 0 until the waves are planned. */
  minCell: number;
  waves: Wave[];
  followers: Record<string, Follower>;
  progress: Record<WaveId, Record<string, FollowUpAnswer | { readonly erased: true }>>;
  /** By id, in the order in which they were shared. What was withdrawn is gone. */
  experiences: Record<string, Experience>;
  /** Who was forgotten. */
  erased: string[];
}

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** A follow-up as everybody but its fold reads it. */
export type FollowUp = Frozen<FollowUpState>;

export const emptyFollowUp = (): FollowUpState => ({
  position: 0,
  at: '',
  minCell: 0,
  waves: [],
  followers: {},
  progress: { w2: {}, w6: {}, w12: {} },
  experiences: {},
  erased: [],
});

export const waveOf = ({ waves }: FollowUp, waveId: WaveId) => waves.find(({ id }) => id === waveId);

export const openWave = ({ waves }: FollowUp) => waves.find(({ status }) => status === 'open');

/** Who wants to be asked, and can be: whose address was erased cannot. */
export function followerOf({ followers }: FollowUp, participantId: string) {
  const follower = Object.hasOwn(followers, participantId) ? followers[participantId] : undefined;
  return follower && !follower.isOut ? follower : undefined;
}

export const followersOf = (followUp: FollowUp) =>
  Object.entries(followUp.followers).filter(([id]) => followerOf(followUp, id) !== undefined);

export const experienceOf = ({ experiences }: FollowUp, id: string) =>
  Object.hasOwn(experiences, id) ? experiences[id] : undefined;

export const experiencesBy = ({ experiences }: FollowUp, author: string) =>
  Object.values(experiences).filter((experience) => experience.author === author);

/** Everybody who left something here that is theirs. */
export const peopleIn = (followUp: FollowUp): readonly string[] => [
  ...new Set([...Object.keys(followUp.followers), ...Object.values(followUp.experiences).map(({ author }) => author)]),
];

/** Where somebody is written to; undefined where they are not, or cannot be any more. */
export const addressOf = (address: Personal | Shown | undefined): string | undefined => wordsOf(address);

/** When a wave that is due on this day opens; milliseconds since 1970. */
export const opensAtMs = (dueOn: string): number =>
  Date.parse(`${dueOn}T00:00:00Z`) + followUpLimits.opensAtHour * 60 * 60 * 1_000;

/** All has been asked. */
export const isOver = ({ waves }: FollowUp): boolean =>
  waves.length > 0 && waves.every(({ status }) => status === 'closed');

/** When the last wave is over, as far as it is known; milliseconds since 1970. */
export const lastsUntilMs = ({ waves }: FollowUp): number | undefined => {
  const last = waves.at(-1);
  if (!last) return undefined;
  return last.closesAt === undefined ? opensAtMs(last.dueOn) + followUpLimits.openMs : Date.parse(last.closesAt);
};

/** Whether an answer of an earlier wave said that it was told: then it is not asked any more whether it was noticed. */
export const hasTold = ({ progress }: FollowUp, participantId: string, waveId: WaveId): boolean =>
  waveIds.slice(0, waveIds.indexOf(waveId)).some((before) => {
    const answer = progress[before][participantId];
    return answer !== undefined && 'noticed' in answer && answer.noticed === 'told';
  });
