import type { CaseExperience } from '@rolwissel/domain';
import type { OwnSeat } from '../seat/token.ts';
import { useReading } from '../seat/use-reading.ts';

const againMs = 30_000;

/** The words of the experiences a workshop works on, as they stand now; undefined until they are known. */
export const useCaseExperiences = (workshopId: string, kind: OwnSeat, ids: readonly string[] | undefined) =>
  useReading<readonly CaseExperience[]>({
    workshopId,
    kind,
    what: 'experiences',
    isWanted: ids !== undefined,
    againMs,
  });
