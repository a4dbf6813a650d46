export {
  type Locale,
  locales,
  type RoleId,
  roleIds,
  type SentenceId,
  type StepId,
  sentenceIds,
  stepIds,
} from './ids.ts';
export { type InOneLanguage, localeFor, localized, localizedPack } from './localized-pack.ts';
export { activityName, caseName, type Naming, written } from './names.ts';
export type {
  Control,
  Debrief,
  DebriefPhase,
  Experience,
  FollowUp,
  Issue,
  Localized,
  OutcomeField,
  Pack,
  Questions,
  Role,
  Roleplay,
  Scene,
  Sentence,
  Step,
  UiTextId,
  WaveId,
} from './pack.ts';
export { type PollId, polls } from './polls.ts';
export { type PhonePack, phonePack, type ShownPack } from './shown-pack.ts';
