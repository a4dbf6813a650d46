import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { isTooDeep } from '@rolwissel/protocol';
import { ProblemError } from './problem.ts';

/** Reads what was sent in the shape that is asked for. What is nested too deep is looked at no further: it would exhaust the stack. */
export class ReadingPipe extends ValidationPipe {
  constructor() {
    super({ whitelist: true, transform: true, exceptionFactory: () => new ProblemError('malformed') });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (this.toValidate(metadata) && isTooDeep(value)) throw new ProblemError('too-deep');
    return super.transform(value, metadata);
  }
}
