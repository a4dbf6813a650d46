import { stepIds } from '../ids.ts';
import type { SliceFolds } from '../rule.ts';
import type { Steps } from './state.ts';

export const stepsFold: SliceFolds<Steps> = {
  StepOpened(steps, { stepId }) {
    steps.open = stepId;
    steps.completed = steps.completed.filter((id) => id !== stepId);
  },
  StepCompleted(steps, { stepId }) {
    steps.completed = stepIds.filter((id) => id === stepId || steps.completed.includes(id));
    if (steps.open === stepId) delete steps.open;
  },
  StepReplanned(steps, { stepId }) {
    if (steps.open === stepId) delete steps.open;
  },
  ActivityClosed(steps) {
    delete steps.open;
  },
  LineCaptured(steps, { lineId, progress: _progress, ...line }) {
    steps.lines[lineId] = { ...line, id: lineId, highlighted: false };
  },
  LineWithdrawn(steps, { lineId }) {
    delete steps.lines[lineId];
  },
  LineHighlighted(steps, { lineId }) {
    const line = steps.lines[lineId];
    if (line) line.highlighted = true;
  },
  LineUnhighlighted(steps, { lineId }) {
    const line = steps.lines[lineId];
    if (line) line.highlighted = false;
  },
  LineShown(steps, { shown }) {
    steps.lines[shown.id] = shown;
  },
  LineGone(steps, { lineId }) {
    delete steps.lines[lineId];
  },
};

/** What a participant wrote themselves. */
export interface OwnLines {
  lines: Steps['lines'];
}

export const ownLinesFold: SliceFolds<OwnLines> = {
  LineCaptured(own, { lineId, ...line }) {
    own.lines[lineId] = { ...line, id: lineId, highlighted: false };
  },
  LineWithdrawn(own, { lineId }) {
    delete own.lines[lineId];
  },
  ParticipantsMerged(own, { brought }) {
    Object.assign(own.lines, brought?.lines);
  },
};

/** Two seats were one person's: their lines are the kept seat's. */
export const linesOfOnePerson: SliceFolds<Steps> = {
  ParticipantsMerged(steps, { keptId, mergedId }) {
    for (const line of Object.values(steps.lines)) {
      if (line.author === mergedId) Object.assign(line, { author: keptId });
    }
  },
};
