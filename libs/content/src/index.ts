export { caseName, caseTitle, type Naming } from './case-names.ts';
export { type InOneLanguage, localeFor, localized, localizedPack } from './localized-pack.ts';
export { activityName, workshopTitle, written } from './names.ts';
export { goneWords, ownCaseWords } from './own-case.ts';
export type { Pack } from './pack.ts';
export { type PollId, type PollWords, polls, pollWords } from './polls.ts';
export {
  type FollowUpPack,
  followUpPack,
  type PhonePack,
  phonePack,
  phonePackEdition,
  type ShownPack,
} from './shown-pack.ts';
