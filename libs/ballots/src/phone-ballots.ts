import { advocacy } from './advocacy/phone.tsx';
import { confidence } from './confidence/phone.tsx';
import { consent } from './consent/phone.tsx';
import { control } from './control/phone.tsx';
import { fist } from './fist/phone.tsx';
import { mindshift } from './mindshift/phone.tsx';
import type { PhoneBallots } from './phone-ballot.ts';
import { poll } from './poll/phone.tsx';
import { recognition } from './recognition/phone.tsx';
import { roles } from './roles/phone.tsx';

/** Every kind of ballot on the phone. A new one is a folder beside these and a line here. */
export const phoneBallots: PhoneBallots = {
  recognition,
  roles,
  confidence,
  consent,
  fist,
  poll,
  mindshift,
  advocacy,
  control,
};
