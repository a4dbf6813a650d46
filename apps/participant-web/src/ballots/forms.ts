import type { BallotKindName } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { laterTask } from '../parts/later.tsx';
import type { BallotFormProps } from './ballot-form.ts';
import { RecognitionForm } from './recognition-form.tsx';

/** The form of every kind of ballot. The first vote comes with the page; the others follow while nobody waits. */
export const ballotForms: { readonly [Kind in BallotKindName]: FunctionComponent<BallotFormProps<Kind>> } = {
  recognition: RecognitionForm,
  roles: laterTask((rest) => rest.RolesForm),
  confidence: laterTask((rest) => rest.ConfidenceForm),
  consent: laterTask((rest) => rest.ConsentForm),
  fist: laterTask((rest) => rest.FistForm),
  poll: laterTask((rest) => rest.PollForm),
};
