import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem.ts';
import { SessionCookie } from './session-cookie.ts';
import { type Session, Sessions } from './sessions.ts';
import type { Trainer } from './trainer.entity.ts';

const sessions = new WeakMap<Request, Session>();

/** Lets signed-in trainers through. */
@Injectable()
export class TrainerGuard implements CanActivate {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;

  constructor(known: Sessions, cookie: SessionCookie) {
    this.#sessions = known;
    this.#cookie = cookie;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const session = await this.#sessions.of(this.#cookie.in(request));
    if (!session) throw new ProblemError('unauthenticated');
    sessions.set(request, session);
    return true;
  }
}

/** The session that TrainerGuard let through. */
export const CurrentSession = createParamDecorator((_data: unknown, context: ExecutionContext) => sessionOf(context));

/** The trainer that TrainerGuard let through. */
export const CurrentTrainer = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Trainer => sessionOf(context).trainer,
);

function sessionOf(context: ExecutionContext): Session {
  const session = sessions.get(context.switchToHttp().getRequest<Request>());
  if (!session) throw new ProblemError('unauthenticated');
  return session;
}
