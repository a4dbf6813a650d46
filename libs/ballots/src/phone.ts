export type { Draft, FormProps, OnPhone, PhoneBallot, PhoneBallots, PhoneResultProps } from './phone-ballot.ts';
