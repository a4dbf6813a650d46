export { ChangedText } from './changed-text.tsx';
export { ObjectiveCard } from './consent/objective-card.tsx';
export { OneOf, SomeOf, Tick } from './form/choices.tsx';
export { ScaleLegend } from './form/scale-legend.tsx';
export { Scales } from './form/scales.tsx';
export { Stairs } from './form/stairs.tsx';
export { fits, TextField } from './form/text-field.tsx';
export type {
  Casting,
  Draft,
  FormProps,
  OnPhone,
  PhoneBallot,
  PhoneBallots,
  PhoneResultProps,
} from './phone-ballot.ts';
export { phoneBallots } from './phone-ballots.ts';
export { RoundResult } from './result/round-result.tsx';
export { CaseFacts } from './roles/case-facts.tsx';
export { RoleName } from './roles/role-name.tsx';
export { RoleScales } from './roles/role-scales.tsx';
export { roleShares } from './roles/role-shares.ts';
