export { decideFollowUp, type FollowUpCommand, readFollowUpCommand } from './commands.ts';
export * from './disclosures.ts';
export { dueInFollowUp, type FollowUpDue } from './due.ts';
export type * from './events.ts';
export * from './experience-disclosures.ts';
export { evolveFollowUp, replayFollowUp } from './fold.ts';
export * from './ids.ts';
export { followUpLimits } from './limits.ts';
export type { FollowUpNow } from './rule.ts';
export { waveQuestions } from './rules.ts';
export { followUpSecrets, followUpUpcasts } from './secrets.ts';
export {
  addressOf,
  type Experience,
  type ExperienceSubject,
  emptyFollowUp,
  type FollowUp,
  type FollowUpAnswer,
  type FollowUpState,
  followerOf,
  followersOf,
  hasTold,
  isOver,
  lastsUntilMs,
  openWave,
  type PlannedWave,
  peopleIn,
  type Wave,
  type WaveTally,
  waveOf,
} from './state.ts';
