import { sentenceIds, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import { date, key, line, list, oneOf, optional, some, whole } from '../kernel/shape.ts';
import { experienceRules } from './experience-rules.ts';
import { channels, keptAnswers, noticedAnswers, type WaveId, waveIds, waveWeeks, yieldKinds } from './ids.ts';
import { followUpLimits } from './limits.ts';
import { rule } from './rule.ts';
import {
  addressOf,
  type FollowUp,
  type FollowUpAnswer,
  followerOf,
  hasTold,
  isOver,
  opensAtMs,
  type Wave,
  waveOf,
} from './state.ts';
import { tallyOf } from './tally.ts';

const waveId = oneOf(...waveIds);

export const followUpRules = {
  /** Once the workshop is over: two, six and twelve weeks after it. */
  ScheduleFollowUp: rule({ who: 'system', data: {} }, (_data, { waves }, _actor, { workshop }) => {
    if (waves.length > 0) return alreadySo;
    const { finishedAt, minCell, status } = workshop;
    if (finishedAt === undefined || status !== 'finished') return refuse('not-in-phase');
    const planned = waveIds.map((id) => ({ waveId: id, dueOn: dayAfter(finishedAt, 7 * waveWeeks[id]) }));
    return accept({ type: 'FollowUpScheduled', data: { waves: planned, minCell } });
  }),
  /** To a day that is still to come, and not into the days of another wave. */
  MoveWave: rule({ who: 'facilitator', data: { waveId, dueOn: date } }, (moved, followUp, _actor, now) => {
    const wave = waveOf(followUp, moved.waveId);
    if (!wave) return refuse('not-in-phase');
    if (wave.dueOn === moved.dueOn) return alreadySo;
    if (wave.status !== 'scheduled' || opensAtMs(moved.dueOn) <= msOf(now.at)) return refuse('too-late');
    const { finishedAt } = now.workshop;
    if (finishedAt !== undefined && opensAtMs(moved.dueOn) > msOf(finishedAt) + followUpLimits.latestMs)
      return refuse('out-of-range');
    return isClear(followUp, moved) ? accept({ type: 'WaveMoved', data: moved }) : refuse('wave-overlaps');
  }),
  /** Somebody wants to be asked; said again it is another way, or another address. */
  OptIntoFollowUp: rule(
    {
      who: 'participant',
      data: {
        channel: oneOf(...channels),
        language: key,
        address: optional(line(0, followUpLimits.longestAddress)),
      },
    },
    ({ channel, language, address }, followUp, { id: participantId }, { workshop }) => {
      if (!workshop.isOffered || workshop.status === 'archived') return refuse('not-in-phase');
      if (isOver(followUp)) return refuse('too-late');
      if (channel === 'email' && !isAddress(address ?? '')) return refuse('address-invalid');
      const written = channel === 'email' && address !== undefined ? address : undefined;
      const known = followerOf(followUp, participantId);
      if (known?.channel === channel && known.language === language && addressOf(known.address) === written)
        return alreadySo;
      return accept({
        type: 'FollowUpOptedIn',
        data: {
          participantId,
          channel,
          language,
          ...(written === undefined ? {} : { address: personal(participantId, written) }),
        },
      });
    },
  ),
  /** At any time; what was answered stays answered. */
  OptOutOfFollowUp: rule({ who: 'participant', data: {} }, (_data, followUp, { id: participantId }) =>
    followerOf(followUp, participantId) ? accept({ type: 'FollowUpOptedOut', data: { participantId } }) : alreadySo,
  ),
  /** On its day. Was nobody there to open it until the next one is due, it is over. */
  OpenWave: rule({ who: 'system', data: { waveId } }, ({ waveId: id }, followUp, _actor, { at, workshop }) => {
    const wave = waveOf(followUp, id);
    if (!wave || wave.status !== 'scheduled') return alreadySo;
    if (msOf(at) < opensAtMs(wave.dueOn) || workshop.status === 'archived') return refuse('not-in-phase');
    const next = followUp.waves[followUp.waves.indexOf(wave) + 1];
    const closesAtMs = Math.min(
      msOf(at) + followUpLimits.openMs,
      next ? opensAtMs(next.dueOn) : Number.POSITIVE_INFINITY,
    );
    if (closesAtMs <= msOf(at)) return accept({ type: 'WaveClosed', data: { waveId: id, tally: { answered: 0 } } });
    return accept({ type: 'WaveOpened', data: { waveId: id, closesAt: new Date(closesAtMs).toISOString() } });
  }),
  /** When its days are over; then what was answered becomes a total, once and for all. */
  CloseWave: rule({ who: 'system', data: { waveId } }, ({ waveId: id }, followUp, _actor, { at }) => {
    const wave = waveOf(followUp, id);
    if (wave?.status !== 'open') return alreadySo;
    if (msOf(at) < msOf(wave.closesAt ?? at)) return refuse('not-in-phase');
    return accept({ type: 'WaveClosed', data: { waveId: id, tally: tallyOf(followUp, id) } });
  }),
  /** What somebody answers; until the wave closes they may answer again, and the last counts. */
  ReportProgress: rule(
    {
      who: 'participant',
      data: {
        waveId,
        kept: optional(oneOf(...keptAnswers)),
        noticed: optional(oneOf(...noticedAnswers)),
        less: optional(list(oneOf(...sentenceIds), 0, sentenceIds.length)),
        more: optional(list(oneOf(...sentenceIds), 0, sentenceIds.length)),
        ratings: optional(some(stepIds, whole(1, 5))),
        yields: optional(list(oneOf(...yieldKinds), 0, yieldKinds.length)),
      },
    },
    ({ waveId: id, ...answer }, followUp, { id: participantId }, { at }) => {
      if (!followerOf(followUp, participantId)) return refuse('not-found');
      const wave = waveOf(followUp, id);
      if (wave?.status !== 'open' || msOf(at) >= msOf(wave.closesAt ?? at)) return refuse('wave-closed');
      const progress = fitting(answer, id, hasTold(followUp, participantId, id));
      return progress
        ? accept({ type: 'ProgressReported', data: { participantId, waveId: id, progress } })
        : refuse('malformed');
    },
  ),
  /** Somebody was forgotten in the workshop, and is here as well. */
  ForgetParticipant: rule({ who: 'system', data: { participantId: key } }, ({ participantId }, followUp) =>
    followUp.erased.includes(participantId)
      ? alreadySo
      : accept({ type: 'ParticipantErased', data: { participantId } }),
  ),
  ...experienceRules,
};

/** The day so many days after a moment. */
const dayAfter = (at: string, days: number): string =>
  new Date(msOf(at) + days * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);

/** Whether the days of a wave that opens then lie between those of its neighbours. */
function isClear({ waves }: FollowUp, moved: { readonly waveId: WaveId; readonly dueOn: string }): boolean {
  const index = waves.findIndex(({ id }) => id === moved.waveId);
  const [before, after] = [waves[index - 1], waves[index + 1]];
  const opens = opensAtMs(moved.dueOn);
  return (!before || opens >= endsMs(before)) && (!after || opens + followUpLimits.openMs <= opensAtMs(after.dueOn));
}

const endsMs = ({ dueOn, closesAt }: Pick<Wave, 'dueOn' | 'closesAt'>): number =>
  closesAt === undefined ? opensAtMs(dueOn) + followUpLimits.openMs : msOf(closesAt);

/** One mailbox, as people write it. Whether it exists only its server knows. */
const isAddress = (address: string): boolean =>
  /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}$/u.test(address);

/** What is asked in a wave, and may be left out. */
interface Questions {
  readonly asked: readonly (keyof FollowUpAnswer)[];
  readonly spared: readonly (keyof FollowUpAnswer)[];
}

/** What each wave asks: the first is the shortest. */
export const waveQuestions: Readonly<Record<WaveId, Questions>> = {
  w2: { asked: ['kept', 'noticed'], spared: [] },
  w6: { asked: ['kept', 'noticed', 'less', 'more'], spared: ['ratings'] },
  w12: { asked: ['noticed', 'yields'], spared: ['ratings'] },
};

/** The answer to what this wave asks, each thing once; undefined when something is missing. */
function fitting(answer: FollowUpAnswer, id: WaveId, told: boolean): FollowUpAnswer | undefined {
  const { asked, spared } = waveQuestions[id];
  const wanted = asked.filter((name) => !(told && name === 'noticed'));
  if (wanted.some((name) => answer[name] === undefined)) return undefined;
  const { less = [], more = [] } = answer;
  if (less.some((sentence) => more.includes(sentence))) return undefined;
  const entries = [...wanted, ...spared].flatMap((name) => {
    const value = answer[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? [...new Set(value)] : value]];
  });
  return Object.fromEntries(entries) as FollowUpAnswer; // the fields of an answer, some left out
}
