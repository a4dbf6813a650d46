import type { NoticeStep } from '../measures/index.ts';
import { timeToNotice } from '../measures/index.ts';
import type { Channel, WaveId } from './ids.ts';
import { type FollowUp, followerOf, followersOf, openWave, type Wave, type WaveTally } from './state.ts';

/** A wave as everybody may know it. */
export interface ShownWave {
  readonly waveId: WaveId;
  readonly dueOn: string;
  readonly status: Wave['status'];
  readonly closesAt?: string;
}

/** What trainers are told: when is asked, how many want to be, how many answered. Who, they never hear. */
export interface TrainersFollowUp {
  readonly followers: number;
  readonly waves: readonly (ShownWave & { readonly answered: number })[];
}

/** What somebody is told of their own. */
export interface OwnFollowUp {
  readonly channel?: Channel;
  /** Where they are written to. */
  readonly address?: string;
  readonly waves: readonly ShownWave[];
  /** Answered the wave that is open. */
  readonly hasAnswered: boolean;
}

/** How long "a while" is, as far as enough people answered. */
export interface NoticeCurve {
  readonly steps: readonly (NoticeStep & { readonly waveId: WaveId })[];
  /** Have told it by the last wave that is closed. */
  readonly told: number;
}

/** What came of it: of waves that are closed, and of nothing that too few answered. */
export interface FollowUpResult {
  readonly waves: readonly { readonly waveId: WaveId; readonly tally: WaveTally }[];
  readonly notice?: NoticeCurve;
}

const shownWave = ({ id: waveId, dueOn, status, closesAt }: FollowUp['waves'][number]): ShownWave => ({
  waveId,
  dueOn,
  status,
  ...(closesAt === undefined ? {} : { closesAt }),
});

export const trainersFollowUp = (followUp: FollowUp): TrainersFollowUp => ({
  followers: followersOf(followUp).length,
  waves: followUp.waves.map((wave) => ({
    ...shownWave(wave),
    answered: wave.tally?.answered ?? Object.keys(followUp.progress[wave.id]).length,
  })),
});

export function ownFollowUp(followUp: FollowUp, participantId: string): OwnFollowUp {
  const follower = followerOf(followUp, participantId);
  const open = openWave(followUp);
  const address = follower?.address && 'text' in follower.address ? follower.address.text : undefined;
  return {
    ...(follower ? { channel: follower.channel } : {}),
    ...(address === undefined ? {} : { address }),
    waves: followUp.waves.map(shownWave),
    hasAnswered: open !== undefined && Object.hasOwn(followUp.progress[open.id], participantId),
  };
}

/** The totals of the waves that are closed. While one is open nothing of it is told: two looks at it would tell one answer. */
export function followUpResultOf({ waves }: FollowUp): FollowUpResult {
  const closed = waves.flatMap(({ id: waveId, tally }) => (tally && tally.answered > 0 ? [{ waveId, tally }] : []));
  const notice = curveOf(closed);
  return { waves: closed, ...(notice ? { notice } : {}) };
}

/** Goes on as long as enough were at risk in one wave after the other. */
function curveOf(closed: FollowUpResult['waves']): NoticeCurve | undefined {
  const enough = closed.slice(0, firstWithout(closed));
  if (enough.length === 0) return undefined;
  const steps = timeToNotice(enough.map(({ tally }) => tally.notice ?? { atRisk: 0, noticed: 0 }));
  return {
    steps: steps.map((step, index) => ({ ...step, waveId: enough[index]?.waveId ?? 'w2' })),
    told: closed.findLast(({ tally }) => tally.told !== undefined)?.tally.told ?? 0,
  };
}

function firstWithout(closed: FollowUpResult['waves']): number {
  const index = closed.findIndex(({ tally }) => tally.notice === undefined);
  return index < 0 ? closed.length : index;
}
