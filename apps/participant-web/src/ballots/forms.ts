import type { BallotKindName } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { later } from '../parts/later.tsx';
import type { BallotFormProps } from './ballot-form.ts';
import { RecognitionForm } from './recognition-form.tsx';

/** The form of every kind of ballot. The first vote comes with the page; the others follow while nobody waits. */
export const ballotForms: { readonly [Kind in BallotKindName]: FunctionComponent<BallotFormProps<Kind>> } = {
  recognition: RecognitionForm,
  roles: later((rest) => rest.RolesForm),
  confidence: later((rest) => rest.ConfidenceForm),
  consent: later((rest) => rest.ConsentForm),
  fist: later((rest) => rest.FistForm),
  poll: later((rest) => rest.PollForm),
};
