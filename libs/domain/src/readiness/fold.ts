import type { SliceFolds } from '../rule.ts';
import type { OwnReadiness, Readiness } from './state.ts';

/** What only the log's own state keeps: who is ready with what. Two seats that were one person's have one mark. */
export const marksFold: SliceFolds<Readiness> = {
  ReadyMarked(readiness, { participantId, activityId, place }) {
    const mark = { participantId, activityId, ...(place === undefined ? {} : { place }) };
    readiness.marks = [...without(readiness, [participantId]), mark];
  },
  ReadyUnmarked(readiness, { participantId }) {
    readiness.marks = without(readiness, [participantId]);
  },
  ParticipantsMerged(readiness, { keptId, mergedId }) {
    const both = [keptId, mergedId];
    const latest = readiness.marks.findLast(({ participantId }) => both.includes(participantId));
    if (latest) readiness.marks = [...without(readiness, both), { ...latest, participantId: keptId }];
  },
};

/** What a participant's own window keeps. */
export const ownMarkFold: SliceFolds<OwnReadiness> = {
  ReadyMarked(own, { activityId, place }) {
    own.mark = { activityId, ...(place === undefined ? {} : { place }) };
  },
  ReadyUnmarked(own) {
    delete own.mark;
  },
  ParticipantsMerged(own, { brought }) {
    if (brought?.mark) own.mark = brought.mark;
  },
};

const without = ({ marks }: Readiness, ids: readonly string[]) =>
  marks.filter(({ participantId }) => !ids.includes(participantId));
