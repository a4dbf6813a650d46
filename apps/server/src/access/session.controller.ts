import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { TrainerSession } from '@rolwissel/protocol';
import type { Request, Response } from 'express';
import { Described } from '../api-docs/described.ts';
import { addressOf } from './address.ts';
import { Guessing } from './guessing.ts';
import { SessionDto } from './session.dto.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from './session-cookie.ts';
import type { Trainer } from './trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from './trainer.guard.ts';
import { Trainers } from './trainers.ts';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  readonly #trainers: Trainers;
  readonly #guessing: Guessing;

  constructor(trainers: Trainers, guessing: Guessing) {
    this.#trainers = trainers;
    this.#guessing = guessing;
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
    const token = ownerKey === undefined ? undefined : await this.#trainers.signIn(ownerKey);
    if (token === undefined) throw this.#guessing.wrongCredentials(addressOf(request));
    setSessionCookie(request, response, token);
  }

  @Get()
  @Described({ does: 'Who is signed in.', who: 'trainer', answer: 'TrainerSession' })
  @UseGuards(TrainerGuard)
  current(@CurrentTrainer() { id, name, email }: Trainer): TrainerSession {
    return email === null ? { trainerId: id, name } : { trainerId: id, name, email };
  }

  @Delete()
  @HttpCode(204)
  @Described({ does: 'Signs out.', status: 204, problems: ['origin-refused'] })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = sessionToken(request);
    if (token !== undefined) await this.#trainers.signOut(token);
    clearSessionCookie(request, response);
  }
}
