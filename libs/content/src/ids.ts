/** The ids that texts are keyed by are the domain's; a pack only gives them words. */
export {
  type DebriefPhase,
  debriefPhases,
  type Locale,
  type Localized,
  locales,
  type RoleId,
  roleIds,
  type SentenceId,
  type StepId,
  sentenceIds,
  stepIds,
} from '@rolwissel/domain';
