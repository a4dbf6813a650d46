import type { Fold } from '../kernel/fold.ts';
import { copyOf } from '../kernel/json.ts';
import type { Meta } from '../kernel/recorded.ts';
import type { FollowUpEvent, FollowUpEvents, RecordedFollowUpEvent } from './events.ts';
import { waveIds } from './ids.ts';
import { type Experience, emptyFollowUp, type FollowUp, type FollowUpState } from './state.ts';

const folds: { readonly [Type in keyof FollowUpEvents]: Fold<FollowUpState, FollowUpEvents[Type]> } = {
  FollowUpScheduled(followUp, { waves, minCell }) {
    followUp.minCell = minCell;
    followUp.waves = waves.map(({ waveId, dueOn }) => ({ id: waveId, dueOn, status: 'scheduled' }));
  },
  WaveMoved(followUp, { waveId, dueOn }) {
    change(followUp, waveId, { dueOn });
  },
  FollowUpOptedIn(followUp, { participantId, ...wish }) {
    const times = (followUp.followers[participantId]?.times ?? 0) + 1;
    followUp.followers[participantId] = { ...copyOf(wish), times };
  },
  FollowUpOptedOut(followUp, { participantId }) {
    const follower = followUp.followers[participantId];
    if (!follower) return;
    follower.isOut = true;
    delete follower.address;
  },
  WaveOpened(followUp, { waveId, closesAt }) {
    change(followUp, waveId, { status: 'open', closesAt });
  },
  ProgressReported(followUp, { participantId, waveId, progress }) {
    followUp.progress[waveId][participantId] = copyOf(progress);
  },
  WaveClosed(followUp, { waveId, tally }) {
    change(followUp, waveId, { status: 'closed', tally: copyOf(tally) });
  },
  ExperienceShared(followUp, { experienceId: id, participantId: author, ...told }) {
    followUp.experiences[id] = { ...copyOf(told), id, author, status: 'waiting', thankedBy: [] };
  },
  ExperiencePublished(followUp, { experienceId }) {
    settle(followUp, experienceId, 'published');
  },
  ExperienceDeclined(followUp, { experienceId }) {
    settle(followUp, experienceId, 'declined');
  },
  ExperienceWithdrawn(followUp, { experienceId }) {
    delete followUp.experiences[experienceId];
  },
  ExperienceThanked(followUp, { experienceId, participantId }) {
    followUp.experiences[experienceId]?.thankedBy.push(participantId);
  },
  ParticipantErased(followUp, { participantId }) {
    for (const { id, author } of Object.values(followUp.experiences)) {
      if (author === participantId) delete followUp.experiences[id];
    }
    delete followUp.followers[participantId];
    for (const waveId of waveIds) delete followUp.progress[waveId][participantId];
    followUp.erased.push(participantId);
  },
};

function change(followUp: FollowUpState, waveId: string, how: Partial<FollowUpState['waves'][number]>): void {
  const wave = followUp.waves.find(({ id }) => id === waveId);
  if (wave) Object.assign(wave, how);
}

function settle({ experiences }: FollowUpState, id: string, status: Experience['status']): void {
  const experience = experiences[id];
  if (experience) experience.status = status;
}

/** Writes one fact into the state. A fact of an unknown kind moves it on and changes nothing else. */
export function evolveFollowUp(followUp: FollowUpState, { type, data }: FollowUpEvent, { position, at }: Meta): void {
  const fold = Object.hasOwn(folds, type)
    ? (folds[type] as Fold<FollowUpState, FollowUpEvent['data']>) // the fold of this type takes the data of this type
    : undefined;
  fold?.(followUp, data, { position, at });
  followUp.position = position;
  followUp.at = at;
}

/** The state that a log leads to. */
export function replayFollowUp(events: readonly RecordedFollowUpEvent[]): FollowUp {
  const followUp = emptyFollowUp();
  for (const event of events) evolveFollowUp(followUp, event, event);
  return followUp;
}
