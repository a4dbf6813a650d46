import type { PhoneBallots } from './phone-ballot.ts';
import { recognition } from './recognition/phone.tsx';

export { ownBallot } from './own-ballot.ts';
export type {
  Casting,
  Draft,
  FormProps,
  OnPhone,
  PhoneBallot,
  PhoneBallots,
  PhoneResultProps,
} from './phone-ballot.ts';

/** The first vote of a workshop comes with the page; the others follow while nobody waits. */
export const firstPhoneBallots: Partial<PhoneBallots> = { recognition };
