import type { SliceFolds } from '../rule.ts';
import type { ConsentOutcome } from './events.ts';
import type { ObjectiveStatus, Objectives, ObjectiveVersion } from './state.ts';

/** The life of an objective; the same in the log, in every window and on its author's phone. */
export const objectivesFold: SliceFolds<Objectives> = {
  ObjectiveProposed(objectives, { objectiveId, author, kind, caseId, progress: _progress, ...wording }, { at }) {
    objectives.byId[objectiveId] = {
      id: objectiveId,
      ...(author === undefined ? {} : { author }),
      kind,
      ...(caseId === undefined ? {} : { caseId }),
      versions: [{ n: 1, ...wording, addresses: [], at }],
      status: 'proposed',
      concerns: [],
      flagged: false,
      needsNewVersion: false,
    };
  },
  ObjectivePutForward: moving('forward'),
  ObjectiveWithdrawn: moving('withdrawn'),
  ObjectiveAdopted: moving('adopted'),
  ObjectiveAgreed: decided('agreed'),
  ObjectiveBlocked: decided('blocked'),
  ObjectiveAmended(
    objectives,
    { objectiveId, version, text, measure, dueWeeks, servesBoss, servesBuyer, addresses, language },
    { at },
  ) {
    const objective = objectives.byId[objectiveId];
    if (!objective) return;
    const words: ObjectiveVersion = { n: version, text, measure, dueWeeks, servesBoss, servesBuyer, addresses, at };
    const written = language === undefined ? words : { ...words, language };
    objective.versions.push(written);
    objective.needsNewVersion = false;
    objective.concerns = [];
    delete objective.blockedBy;
    if (objective.status === 'blocked') objective.status = 'forward';
  },
  ObjectiveReopened(objectives, { objectiveId }) {
    const objective = objectives.byId[objectiveId];
    if (objective) Object.assign(objective, { status: 'forward', needsNewVersion: true, flagged: false });
  },
  ObjectiveRestored(objectives, { objectiveId, ...stand }) {
    const objective = objectives.byId[objectiveId];
    if (objective) Object.assign(objective, stand);
  },
  ObjectionRaised: flagging,
  ObjectionReleased: flagging,
  ObjectionReopened: flagging,
  ObjectionShown: flagging,
  ObjectiveShown(objectives, { shown }) {
    objectives.byId[shown.id] = shown;
  },
  ObjectiveGone(objectives, { objectiveId }) {
    delete objectives.byId[objectiveId];
  },
};

/** What was decided has an objection against it since. */
function flagging(objectives: Objectives, { flags = [] }: { readonly flags?: readonly string[] }): void {
  for (const id of flags) {
    const objective = objectives.byId[id];
    if (objective) objective.flagged = true;
  }
}

/** The author's own window hears only of the proposal itself; the rest is told to everybody. */
export const ownObjectivesFold: SliceFolds<Objectives> = {
  ObjectiveProposed: (own, data, meta) => objectivesFold.ObjectiveProposed?.(own, data, meta),
  ObjectiveAmended: (own, data, meta) => objectivesFold.ObjectiveAmended?.(own, data, meta),
  ObjectivePutForward: moving('forward'),
  ObjectiveWithdrawn: moving('withdrawn'),
  ObjectiveRestored: (own, data, meta) => objectivesFold.ObjectiveRestored?.(own, data, meta),
  ParticipantsMerged(own, { brought }) {
    Object.assign(own.byId, brought?.objectives);
  },
};

function moving(status: ObjectiveStatus) {
  return (objectives: Objectives, { objectiveId }: { readonly objectiveId: string }) => {
    const objective = objectives.byId[objectiveId];
    if (objective) objective.status = status;
  };
}

function decided(status: 'agreed' | 'blocked') {
  return (objectives: Objectives, { objectiveId, concerns, objectionIds }: ConsentOutcome) => {
    const objective = objectives.byId[objectiveId];
    if (!objective) return;
    Object.assign(objective, { status, concerns: [...concerns] });
    if (objectionIds.length > 0) objective.blockedBy = [...objectionIds];
    else delete objective.blockedBy;
  };
}

/** Two seats were one person's: their objectives are the kept seat's. */
export const objectivesOfOnePerson: SliceFolds<Objectives> = {
  ParticipantsMerged(objectives, { keptId, mergedId }) {
    for (const objective of Object.values(objectives.byId)) {
      if (objective.author === mergedId) Object.assign(objective, { author: keptId });
    }
  },
};
