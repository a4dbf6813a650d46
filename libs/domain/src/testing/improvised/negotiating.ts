import { sentenceIds, stepIds } from '../../ids.ts';
import type { objectionsRules } from '../../objections/rules.ts';
import { answerKinds, hideReasons, isOpen } from '../../objections/state.ts';
import type { objectivesRules } from '../../objectives/rules.ts';
import { objectiveKinds } from '../../objectives/state.ts';
import { pack } from '../facts.ts';
import { uuid } from '../people.ts';
import { idFrom, type Moment, type Moves, newId, newText } from './move.ts';

const objectionIds = ({ workshop }: Moment) => Object.keys(workshop.objections.byId);
const objectiveIds = ({ workshop }: Moment) => Object.keys(workshop.objectives.byId);

const aboutObjection = (moment: Moment) => ({ objectionId: idFrom(moment, objectionIds(moment)) });
const aboutObjective = (moment: Moment) => ({ objectiveId: idFrom(moment, objectiveIds(moment)) });

/** Mostly an objection that has an answer, and its latest one. */
function aboutAnswer(moment: Moment) {
  const answered = Object.values(moment.workshop.objections.byId).filter(({ status }) => status === 'answered');
  const objectionId = idFrom(
    moment,
    answered.map(({ id }) => id),
  );
  return {
    objectionId,
    answerId: moment.workshop.objections.byId[objectionId]?.answers.at(-1)?.id ?? uuid('no answer'),
  };
}

const why = (moment: Moment) => (moment.dice.oneIn(2) ? { why: newText(moment) } : {});

const wording = (moment: Moment) => ({
  text: `${newText(moment)} aan`,
  measure: `${newText(moment)} gemeten`,
  dueWeeks: 1 + moment.dice.roll(26),
  servesBoss: `${newText(moment)} baas`,
  servesBuyer: moment.dice.oneIn(12) ? '' : `${newText(moment)} inkoper`,
});

export const negotiating: Moves<keyof typeof objectionsRules | keyof typeof objectivesRules> = {
  RaiseObjection: (moment) => ({
    objectionId: newId(moment, objectionIds(moment)),
    text: newText(moment),
    interest: `${newText(moment)} belang`,
    ...(moment.dice.oneIn(2) ? { sentenceId: moment.dice.pick(sentenceIds) } : {}),
    ...(moment.dice.oneIn(3) ? { objectiveId: moment.dice.pick(objectiveIds(moment)) } : {}),
    ...(moment.dice.oneIn(5) ? { caseId: moment.dice.pick(pack.cases) } : {}),
    showAlias: moment.dice.oneIn(4),
  }),
  HoldObjection: aboutObjection,
  ReleaseObjection: aboutObjection,
  HideObjection: (moment) => ({
    ...aboutObjection(moment),
    reason: moment.dice.pick(hideReasons),
    allOfRaiser: moment.dice.oneIn(3),
  }),
  UnhideObjection: aboutObjection,
  SupportObjection: (moment) => {
    const open = Object.values(moment.workshop.objections.byId).filter(isOpen);
    return {
      objectionId: idFrom(
        moment,
        open.map(({ id }) => id),
      ),
    };
  },
  WithdrawSupport: aboutObjection,
  RewordObjection: (moment) => ({ ...aboutObjection(moment), text: newText(moment) }),
  MergeObjections: (moment) => {
    const open = Object.values(moment.workshop.objections.byId).filter(isOpen);
    const fromIds = open.map(({ id }) => id).filter(() => moment.dice.oneIn(2));
    return { intoId: idFrom(moment, objectionIds(moment)), fromIds: fromIds.slice(0, 3) };
  },
  UnmergeObjections: (moment) => {
    const merged = Object.values(moment.workshop.objections.byId).filter(({ mergedInto }) => mergedInto !== undefined);
    return {
      objectionId: idFrom(
        moment,
        merged.map(({ id }) => id),
      ),
    };
  },
  AnswerObjection: (moment) => ({
    ...aboutObjection(moment),
    answerId: uuid(`answer-${moment.count}`),
    text: newText(moment),
    kind: moment.dice.pick(answerKinds),
    ...(moment.dice.oneIn(2) ? { stepId: moment.dice.pick(stepIds) } : {}),
  }),
  AcceptAnswer: aboutAnswer,
  RejectAnswer: (moment) => ({ ...aboutAnswer(moment), ...why(moment) }),
  WithdrawObjection: aboutObjection,
  ReopenObjection: (moment) => ({ ...aboutObjection(moment), ...why(moment) }),
  EscalateObjection: aboutObjection,
  ParkObjection: aboutObjection,
  ProposeObjective: (moment) => ({
    objectiveId: newId(moment, objectiveIds(moment)),
    kind: moment.dice.pick(objectiveKinds),
    ...wording(moment),
  }),
  PutForward: aboutObjective,
  AmendObjective: (moment) => ({
    ...aboutObjective(moment),
    ...wording(moment),
    addresses: moment.dice.oneIn(2) ? [idFrom(moment, objectionIds(moment))] : [],
  }),
  AdoptByMajority: aboutObjective,
  WithdrawObjective: (moment) => ({ ...aboutObjective(moment), ...why(moment) }),
  ReopenObjective: (moment) => ({ ...aboutObjective(moment), ...why(moment) }),
};
