import type { BallotKindName, Tally, Workshop } from '@rolwissel/domain';
import type { JSX } from 'preact';
import type { ViewProps } from '../view.ts';

/** The result of a round of one kind, on the stage. */
export interface ResultProps<Kind extends BallotKindName> extends ViewProps {
  readonly round: Workshop['rounds']['byId'][string];
  readonly tally: Extract<Tally, { readonly kind: Kind }>;
}

export type ResultView<Kind extends BallotKindName> = (props: ResultProps<Kind>) => JSX.Element;
