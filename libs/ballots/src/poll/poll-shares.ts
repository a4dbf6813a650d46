import type { TallyOf } from '@rolwissel/domain';
import { inHundredths } from '@rolwissel/texts';

/** What part of the votes each of these options got, the same on every screen. */
export const pollShares = ({ cast, options }: TallyOf<'poll'>, ids: readonly string[]): readonly number[] =>
  inHundredths(ids.map((id) => (options[id] ?? 0) / Math.max(1, cast)));
