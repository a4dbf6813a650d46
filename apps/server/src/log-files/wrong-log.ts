import { ProblemError } from '../problems/problem.ts';

/** A log file that is refused, whole; `position` is the first that is wrong. */
export class WrongLog extends ProblemError {
  constructor(code: string, position: number) {
    super(code, { values: { position } });
  }
}
