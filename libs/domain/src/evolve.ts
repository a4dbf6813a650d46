import { agendaFold } from './agenda/fold.ts';
import { emptyAgenda } from './agenda/state.ts';
import { noteUndoable } from './agenda/undo.ts';
import { writingFold } from './agenda/writing-fold.ts';
import { casesFold, casesOfOnePerson, ownCasesFold } from './cases/fold.ts';
import { noCases } from './cases/state.ts';
import { allCommitmentsFold, ownCommitmentsFold } from './commitments/fold.ts';
import { noCommitments } from './commitments/state.ts';
import { joinFolds } from './kernel/fold.ts';
import { copyOf } from './kernel/json.ts';
import type { Meta } from './kernel/recorded.ts';
import { objectionsFold, objectionsOfOnePerson, ownObjectionsFold } from './objections/fold.ts';
import { noObjections, noOwnObjections } from './objections/state.ts';
import { objectivesFold, objectivesOfOnePerson, ownObjectivesFold } from './objectives/fold.ts';
import { noObjectives } from './objectives/state.ts';
import { ownPersonFold, peopleFold } from './people/fold.ts';
import { nobody, noOwnPerson } from './people/state.ts';
import { ownRoundsFold, roundsFold, roundsOfOnePerson } from './rounds/fold.ts';
import { noOwnRounds, noRounds } from './rounds/state.ts';
import type { SliceFolds } from './rule.ts';
import { linesOfOnePerson, ownLinesFold, stepsFold } from './steps/fold.ts';
import { noSteps } from './steps/state.ts';
import { inverses } from './undoing.ts';
import type { PartName, Parts, WorkshopEvent, WorkshopState, You } from './workshop.ts';

/** Changes with every change of the state's shape: a client with another fold gets a snapshot, or must reload. */
export const FOLD = '5';

const folds: { readonly [Name in PartName]: SliceFolds<Parts[Name]['slice']> } = {
  agenda: agendaFold,
  people: peopleFold,
  rounds: roundsFold,
  cases: casesFold,
  objections: objectionsFold,
  objectives: objectivesFold,
  steps: stepsFold,
  commitments: {}, // no window of many holds any
};

/** What no phone is told: how far the others are with writing, who turned out to be one person, and what they commit themselves to. They copy what they keep. */
const foldsBeyondPhones: { readonly [Name in PartName]?: SliceFolds<Parts[Name]['slice']> } = {
  agenda: writingFold,
  rounds: roundsOfOnePerson,
  cases: casesOfOnePerson,
  objections: objectionsOfOnePerson,
  objectives: objectivesOfOnePerson,
  steps: linesOfOnePerson,
  commitments: allCommitmentsFold,
};

const ownFolds: { readonly [Name in keyof You]: SliceFolds<You[Name]> } = {
  people: ownPersonFold,
  rounds: ownRoundsFold,
  cases: ownCasesFold,
  objections: ownObjectionsFold,
  objectives: ownObjectivesFold,
  steps: ownLinesFold,
  commitments: ownCommitmentsFold,
};

const foldCommon = joinFolds<Pick<WorkshopState, PartName>, unknown>(folds as never); // each fold stands at its own slice
const foldBeyondPhones = /* @__PURE__ */ joinFolds<Pick<WorkshopState, PartName>, unknown>(foldsBeyondPhones as never); // likewise
const foldOwn = joinFolds<You, unknown>(ownFolds as never); // likewise

/** A workshop before its first fact. */
export const emptyWorkshop = (): WorkshopState => ({
  position: 0,
  at: '',
  agenda: emptyAgenda(),
  people: nobody(),
  rounds: noRounds(),
  cases: noCases(),
  objections: noObjections(),
  objectives: noObjectives(),
  steps: noSteps(),
  commitments: noCommitments(),
  you: emptyYou(),
});

export const emptyYou = (): You => ({
  people: noOwnPerson(),
  rounds: noOwnRounds(),
  cases: noCases(),
  objections: noOwnObjections(),
  objectives: noObjectives(),
  steps: { lines: {} },
  commitments: noCommitments(),
});

/**
 * Writes one fact of the log, or of a common window, into the state. Total: a fact it does not know passes by.
 * What the state keeps of a fact is its own copy, so that nobody who holds the fact can change the state, or the reverse.
 */
export function evolve(workshop: WorkshopState, event: WorkshopEvent, meta: Meta): void {
  noteUndoable(workshop, event, meta, inverses);
  evolveForParticipants(workshop, event, meta);
  foldBeyondPhones(workshop, event.type, event.data, meta);
}

/** The same in the window of all phones, who need not carry how acts are taken back, nor what they are not told. */
export function evolveForParticipants(workshop: WorkshopState, event: WorkshopEvent, meta: Meta): void {
  foldCommon(workshop, event.type, copyOf(event.data), meta);
  workshop.position = meta.position;
  workshop.at = meta.at;
}

/** Writes one fact of a participant's own window into `you`. */
export function evolveOwn(you: You, event: WorkshopEvent, meta: Meta): void {
  foldOwn(you, event.type, copyOf(event.data), meta);
}
