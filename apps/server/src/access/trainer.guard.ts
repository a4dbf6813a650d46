import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem.ts';
import { SessionCookie } from './session-cookie.ts';
import type { Trainer } from './trainer.entity.ts';
import { Trainers } from './trainers.ts';

const trainers = new WeakMap<Request, Trainer>();

/** Lets signed-in trainers through. */
@Injectable()
export class TrainerGuard implements CanActivate {
  readonly #trainers: Trainers;
  readonly #cookie: SessionCookie;

  constructor(known: Trainers, cookie: SessionCookie) {
    this.#trainers = known;
    this.#cookie = cookie;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const token = this.#cookie.in(request);
    const trainer = token === undefined ? undefined : await this.#trainers.find(token);
    if (!trainer) throw new ProblemError('unauthenticated');
    trainers.set(request, trainer);
    return true;
  }
}

/** The trainer that TrainerGuard let through. */
export const CurrentTrainer = createParamDecorator((_data: unknown, context: ExecutionContext): Trainer => {
  const trainer = trainers.get(context.switchToHttp().getRequest<Request>());
  if (!trainer) throw new ProblemError('unauthenticated');
  return trainer;
});
