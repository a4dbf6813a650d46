export type { Actor, ActorKind, SeatKind } from './actor.ts';
export * from './agenda/limits.ts';
export { eventsInCommon, type InFamily, rootOf } from './agenda/lineage.ts';
export { aheadMs, behindMs, restMs, spentMs } from './agenda/pace.ts';
export * from './agenda/state.ts';
export { hasRoomForTrainers, isRemovedTrainer, trainersOf } from './agenda/trainers.ts';
export * from './cases/limits.ts';
export * from './cases/state.ts';
export { type CommandKind, commandKinds, readCommand, rules, type WorkshopCommand } from './commands.ts';
export * from './commitments/limits.ts';
export * from './commitments/state.ts';
export { decide, whyNot } from './decide.ts';
export { disclose, eventTypes, isCount, isDisclosedTo, merged, takesWordsBack } from './disclose.ts';
export { type Due, due } from './due.ts';
export { emptyWorkshop, emptyYou, FOLD } from './empty-workshop.ts';
export { evolve, evolveOwn, wholeFold } from './evolve.ts';
export * from './follow-up/index.ts';
export * from './ids.ts';
export { type Contrast, type Insight, insights } from './insights.ts';
export { type Chance, seeded } from './kernel/chance.ts';
export { type Decision, type Refusal, refuse } from './kernel/decision.ts';
export { type Addressed, type CommonAudience, commonAudiences, type Disclosed } from './kernel/disclosure.ts';
export { copyOf, type Json, type JsonObject } from './kernel/json.ts';
export type { Keyframes } from './kernel/keyframes.ts';
export { mapPersonal, type Personal, personal, type Shown, show, wordsOf } from './kernel/personal.ts';
export { type Meta, msOf, type Recorded } from './kernel/recorded.ts';
export { cleanText, graphemeCount } from './kernel/text.ts';
export { currentVersion, upcast } from './kernel/upcast.ts';
export { type LaterFolds, laterFolds } from './later-folds.ts';
export * from './measures/index.ts';
export * from './objections/limits.ts';
export {
  isCounted,
  medianResolutionMs,
  type ObjectionOutcome,
  outcomeOf,
  resolutionOf,
} from './objections/outcomes.ts';
export * from './objections/own.ts';
export * from './objections/state.ts';
export * from './objections/united.ts';
export * from './objectives/limits.ts';
export * from './objectives/state.ts';
export { type Participation, participation } from './participation.ts';
export { personByAlias } from './people/aliases.ts';
export { mayVote } from './people/counts.ts';
export * from './people/limits.ts';
export * from './people/state.ts';
export { PhoneFold } from './phone-fold.ts';
export { playLimits } from './plays/limits.ts';
export { type OwnCaseWords, type PlayedCase, playedCaseOf } from './plays/played-case.ts';
export type { Count, LandingPatch, PlayResults } from './plays/results.ts';
export * from './plays/state.ts';
export { isWithin } from './plays/terms.ts';
export * from './readiness/state.ts';
export { type RefusalCode, refusalCodes } from './refusals.ts';
export { replay, replayable } from './replay.ts';
export * from './result/index.ts';
export { closing } from './rounds/closing.ts';
export { canBeEnough, eligibleIn, isTooFew, leastCrowd, mayVoteIn } from './rounds/eligible.ts';
export * from './rounds/index.ts';
export * from './script/index.ts';
export { type Secret, secrets } from './secrets.ts';
export * from './simulation/index.ts';
export * from './steps/limits.ts';
export * from './steps/state.ts';
export {
  areTeamsVoting,
  isTeamCaseOpen,
  type OwnTeamCase,
  type TeamBallot,
  teamRoundsCounted,
  teamRoundsStatus,
} from './team-rounds/state.ts';
export * from './teams/limits.ts';
export * from './teams/state.ts';
export { upcasts } from './upcasts.ts';
export type * from './views.ts';
export type { RecordedEvent, Workshop, WorkshopEvent, WorkshopEvents, WorkshopState, You } from './workshop.ts';
