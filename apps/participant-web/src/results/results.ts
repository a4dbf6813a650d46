import type { BallotKindName } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { ConfidenceResult } from './confidence-result.tsx';
import { ConsentResult } from './consent-result.tsx';
import { FistResult } from './fist-result.tsx';
import { PollResult } from './poll-result.tsx';
import { RecognitionResult } from './recognition-result.tsx';
import type { ResultProps } from './result-view.ts';
import { RolesResult } from './roles-result.tsx';

/** The result view of every kind of ballot. */
export const resultViews: { readonly [Kind in BallotKindName]: FunctionComponent<ResultProps<Kind>> } = {
  recognition: RecognitionResult,
  roles: RolesResult,
  confidence: ConfidenceResult,
  consent: ConsentResult,
  fist: FistResult,
  poll: PollResult,
};
