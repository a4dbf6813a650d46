import type { BallotKindName } from '@rolwissel/domain';
import { ConfidenceResult } from './confidence.tsx';
import { ConsentResult } from './consent.tsx';
import { FistResult } from './fist.tsx';
import { PollResult } from './poll.tsx';
import { RecognitionResult } from './recognition.tsx';
import type { ResultView } from './result-view.ts';
import { RolesResult } from './roles.tsx';

/** The result of every kind of ballot. A new kind is one file beside this and one line here. */
export const results: { readonly [Kind in BallotKindName]: ResultView<Kind> } = {
  recognition: RecognitionResult,
  roles: RolesResult,
  confidence: ConfidenceResult,
  consent: ConsentResult,
  fist: FistResult,
  poll: PollResult,
};
