import { Body, Controller, Delete, Get, HttpCode, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { TrainerSession } from '@rolwissel/protocol';
import type { Request, Response } from 'express';
import { Described } from '../api-docs/described.ts';
import { Addresses } from './addresses.ts';
import { Audit } from './audit.ts';
import { Guessing } from './guessing.ts';
import { SessionDto } from './session.dto.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';
import type { Trainer } from './trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from './trainer.guard.ts';
import { Trainers } from './trainers.ts';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  readonly #trainers: Trainers;
  readonly #guessing: Guessing;
  readonly #addresses: Addresses;
  readonly #cookie: SessionCookie;
  readonly #sessions: Sessions;
  readonly #audit: Audit;

  constructor(
    trainers: Trainers,
    sessions: Sessions,
    guessing: Guessing,
    addresses: Addresses,
    cookie: SessionCookie,
    audit: Audit,
  ) {
    this.#trainers = trainers;
    this.#sessions = sessions;
    this.#guessing = guessing;
    this.#addresses = addresses;
    this.#cookie = cookie;
    this.#audit = audit;
  }

  @Post()
  @HttpCode(204)
  @Described({
    does: 'Signs a trainer in; the answer sets a cookie.',
    status: 204,
    problems: ['malformed', 'too-deep', 'credentials-wrong', 'origin-refused', 'too-large', 'too-many-attempts'],
  })
  async signIn(
    @Body() { ownerKey }: SessionDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const token = await this.#trainers.signIn(ownerKey);
    if (token === undefined) throw this.#guessing.wrongCredentials(this.#addresses.of(request));
    this.#cookie.set(response, token);
    this.#audit.done('signed-in', request);
  }

  @Get()
  @Described({ does: 'Who is signed in.', who: 'trainer', answer: 'TrainerSession' })
  @UseGuards(TrainerGuard)
  current(@CurrentTrainer() { id, name, workshopId }: Trainer): TrainerSession {
    return { trainerId: id, name, ...(workshopId === null ? {} : { workshopId }) };
  }

  @Delete()
  @HttpCode(204)
  @ApiQuery({ name: 'everywhere', enum: ['true'], required: false })
  @Described({ does: 'Signs out, here or everywhere.', status: 204, problems: ['origin-refused'] })
  async signOut(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query('everywhere') everywhere?: string,
  ): Promise<void> {
    const token = this.#cookie.in(request);
    const session = everywhere === 'true' ? await this.#sessions.of(token) : undefined;
    if (session) await this.#sessions.endAll(session.trainer.id);
    else if (token !== undefined) await this.#sessions.end(token);
    if (token !== undefined) this.#audit.done(session ? 'signed-out-everywhere' : 'signed-out', request);
    this.#cookie.clear(response);
  }
}
