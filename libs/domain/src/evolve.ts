import { trainersFold } from './agenda/fold.ts';
import { progressFold } from './agenda/progress-fold.ts';
import { untoldFold } from './agenda/projector-fold.ts';
import { noteUndoable } from './agenda/undo.ts';
import { casesOfOnePerson } from './cases/fold.ts';
import { allCommitmentsFold } from './commitments/fold.ts';
import { firstFolds } from './first-folds.ts';
import { inTurn, joinFolds } from './kernel/fold.ts';
import { copyOf } from './kernel/json.ts';
import type { Meta } from './kernel/recorded.ts';
import { laterFolds } from './later-folds.ts';
import { objectionsOfOnePerson } from './objections/fold.ts';
import { objectivesOfOnePerson } from './objectives/fold.ts';
import { comings } from './people/comings.ts';
import { sittersFold } from './plays/fold.ts';
import { marksFold } from './readiness/fold.ts';
import { roundsOfOnePerson } from './rounds/fold.ts';
import type { SliceFolds } from './rule.ts';
import { linesOfOnePerson } from './steps/fold.ts';
import { teamBallotsFold } from './team-rounds/fold.ts';
import { membersFold } from './teams/fold.ts';
import { inverses } from './undoing.ts';
import type { PartName, Parts, WorkshopEvent, WorkshopState, You } from './workshop.ts';

const folds: { readonly [Name in PartName]: SliceFolds<Parts[Name]['slice']> } = {
  ...firstFolds.common,
  ...laterFolds.common,
};

/** What no phone is told: who comes and goes, how far the others are, who is ready, who sits where, what they commit themselves to. They
 *  copy what they keep. */
const foldsBeyondPhones: { readonly [Name in PartName]?: SliceFolds<Parts[Name]['slice']> } = {
  agenda: /* @__PURE__ */ inTurn(progressFold, trainersFold, untoldFold),
  people: comings,
  rounds: roundsOfOnePerson,
  cases: casesOfOnePerson,
  objections: objectionsOfOnePerson,
  objectives: objectivesOfOnePerson,
  steps: linesOfOnePerson,
  teams: membersFold,
  teamRounds: teamBallotsFold,
  plays: sittersFold,
  commitments: allCommitmentsFold,
  readiness: marksFold,
};

const ownFolds: { readonly [Name in keyof You]: SliceFolds<You[Name]> } = { ...firstFolds.own, ...laterFolds.own };

const foldCommon = joinFolds<Pick<WorkshopState, PartName>, unknown>(folds as never); // each fold stands at its own slice
const foldBeyondPhones = /* @__PURE__ */ joinFolds<Pick<WorkshopState, PartName>, unknown>(foldsBeyondPhones as never); // likewise
const foldOwn = joinFolds<You, unknown>(ownFolds as never); // likewise

/**
 * Writes one fact of the log, or of a common window, into the state. Total: a fact it does not know passes by.
 * What the state keeps of a fact is its own copy, so that nobody who holds the fact can change the state, or the reverse.
 */
export function evolve(workshop: WorkshopState, event: WorkshopEvent, meta: Meta): void {
  noteUndoable(workshop, event, meta, inverses);
  foldCommon(workshop, event.type, copyOf(event.data), meta);
  workshop.position = meta.position;
  workshop.at = meta.at;
  foldBeyondPhones(workshop, event.type, event.data, meta);
}

/** Writes one fact of a participant's own window into `you`. */
export function evolveOwn(you: You, event: WorkshopEvent, meta: Meta): void {
  foldOwn(you, event.type, copyOf(event.data), meta);
}

/** Of whoever has all the code there is. A phone has a `PhoneFold`. */
export const wholeFold = { write: evolve, writeOwn: evolveOwn } as const;
