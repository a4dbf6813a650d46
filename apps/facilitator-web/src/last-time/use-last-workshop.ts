import type { LastWorkshop } from '@rolwissel/protocol';
import type { OwnSeat } from '../seat/token.ts';
import { useReading } from '../seat/use-reading.ts';

/** What a workshop that follows another one opens with; undefined until it is known, and where there is nothing. */
export const useLastWorkshop = (workshopId: string, kind: OwnSeat, follows: string | undefined) =>
  useReading<LastWorkshop>({ workshopId, kind, what: 'last', isWanted: follows !== undefined });
