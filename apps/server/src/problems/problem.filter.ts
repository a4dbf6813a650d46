import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Audit } from '../access/audit.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { faultOf } from './fault.ts';
import { ProblemError, problemBody } from './problem.ts';
import { localeOf, sentence } from './sentence.ts';

/** Whoever tried too often waits for each answer so long, and asks that much less often: a refusal costs more than a look. */
export const tooOftenMs = 200;

/** Answers every failure over HTTP as problem+json; what nobody expected is logged without what the caller sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #audit: Audit;
  readonly #logger = new Logger('Http');

  constructor(audit: Audit) {
    this.#audit = audit;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.#problemFrom(error);
    this.#audit.refused(problem.code, request);
    if (response.headersSent) {
      response.end();
      return;
    }
    if (problem.retryAfterMs !== undefined) response.setHeader('Retry-After', Math.ceil(problem.retryAfterMs / 1_000));
    const detail = sentence(
      problem.sentence,
      localeOf(request.headers['accept-language'], wishedIn(request.body)),
      problem.values,
    );
    response.status(problem.status).type('application/problem+json');
    const body = JSON.stringify(problemBody(problem, detail));
    if (problem.code === 'too-many-attempts') setTimeout(() => response.send(body), tooOftenMs);
    else response.send(body);
  }

  #problemFrom(error: unknown): ProblemError {
    if (error instanceof ProblemError) return error;
    if (error instanceof DatabaseAway) return new ProblemError('unavailable', { retryAfterMs: 1_000 });
    const status = statusOf(error);
    if (status === 413) return new ProblemError('too-large');
    if (status === 404) return new ProblemError('not-found');
    if (status !== undefined && status < 500) return new ProblemError('malformed', { status });
    this.#logger.error(`A request failed: ${faultOf(error)}`);
    return new ProblemError('failed', { retryAfterMs: 1_000 });
  }
}

/** Of Nest's own exceptions and of what the body parser throws. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Whoever joins says in the same breath which language they read. */
const wishedIn = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'locale' in body ? body.locale : undefined;
