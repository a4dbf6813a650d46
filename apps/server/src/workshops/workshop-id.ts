import { isUuid } from '@rolwissel/protocol';
import { ProblemError } from '../problems/problem.ts';

/** A workshop's id as it is kept; what is none names no workshop. */
export const workshopId = {
  transform(value: unknown): string {
    if (!isUuid(value)) throw new ProblemError('unknown-workshop');
    return value.toLowerCase();
  },
};
