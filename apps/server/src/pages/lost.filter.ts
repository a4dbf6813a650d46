import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ProblemFilter } from '../problems/problem.filter.ts';
import { sendPrepared } from '../sending/prepared-response.ts';
import { isReading, type Pages } from './pages.ts';

/** Answers an address that leads nowhere: people get a page that asks for the code, programs a problem. */
@Catch(NotFoundException)
export class LostFilter implements ExceptionFilter<NotFoundException> {
  readonly #pages: Pages;
  readonly #problems: ProblemFilter;

  constructor(pages: Pages, problems: ProblemFilter) {
    this.#pages = pages;
    this.#problems = problems;
  }

  catch(error: NotFoundException, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const page = isVisit(request) ? this.#pages.forTheLost : undefined;
    if (page) return sendPrepared(request, host.switchToHttp().getResponse<Response>(), page, 404);
    // oxlint-disable-next-line promise/valid-params -- a filter, no promise
    this.#problems.catch(error, host);
  }
}

/** Whether a browser opens it as a page. */
const isVisit = (request: Request): boolean =>
  isReading(request) && !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';
