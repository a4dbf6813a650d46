import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isRemovedTrainer, trainersOf } from '@rolwissel/domain';
import type { InvitationAccepted } from '@rolwissel/protocol';
import type { Request, Response } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Audit } from '../access/audit.ts';
import { Guessing } from '../access/guessing.ts';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { Trainers } from '../access/trainers.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { InvitationDto } from './invitation.dto.ts';
import { type Invitation, Invitations } from './invitations.ts';

/** How whoever was invited comes in: the link signs their browser in, at that workshop and no other. */
@ApiTags('session')
@Controller('api/invitation')
export class InvitationsController {
  readonly #invitations: Invitations;
  readonly #rooms: Rooms;
  readonly #trainers: Trainers;
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;
  readonly #guessing: Guessing;
  readonly #addresses: Addresses;
  readonly #audit: Audit;

  constructor(
    invitations: Invitations,
    rooms: Rooms,
    trainers: Trainers,
    sessions: Sessions,
    cookie: SessionCookie,
    guessing: Guessing,
    addresses: Addresses,
    audit: Audit,
  ) {
    this.#invitations = invitations;
    this.#rooms = rooms;
    this.#trainers = trainers;
    this.#sessions = sessions;
    this.#cookie = cookie;
    this.#guessing = guessing;
    this.#addresses = addresses;
    this.#audit = audit;
  }

  @Post()
  @HttpCode(200)
  @Described({
    does: 'Signs in whoever was invited to a workshop; the answer sets a cookie, unless a trainer of that workshop is signed in.',
    answer: 'InvitationAccepted',
    problems: [
      'malformed',
      'too-deep',
      'credentials-wrong',
      'origin-refused',
      'too-large',
      'too-many-attempts',
      'removed',
      'busy',
    ],
  })
  async accept(
    @Body() { invitation: text }: InvitationDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InvitationAccepted> {
    const invitation = this.#invitations.read(text);
    const room = invitation && (await this.#rooms.find(invitation.workshopId));
    if (!invitation || !room) throw this.#guessing.wrongCredentials(this.#addresses.of(request));
    const { workshopId, trainerId } = invitation;
    await this.#rooms.refresh(room); // invited, or removed, on another node a moment ago
    const present = await this.#sessions.of(this.#cookie.in(request));
    if (present && trainersOf(room.workshop.agenda).includes(present.trainer.id)) return { workshopId };
    await this.#welcome(room, invitation);
    this.#cookie.set(response, await this.#trainers.signInInvited(trainerId, workshopId));
    this.#audit.done('signed-in', request);
    return { workshopId };
  }

  async #welcome(room: Room, { trainerId }: Invitation): Promise<void> {
    if (isRemovedTrainer(room.workshop.agenda, trainerId)) throw new ProblemError('removed');
    const command = { kind: 'WelcomeCoTrainer', data: { trainerId } } as const;
    const outcome = await this.#rooms.ask(room, {
      id: randomUUID(),
      command,
      actor: { seat: 'system', id: 'door' },
    });
    if (!outcome.ok) throw new ProblemError(outcome.code, { retryAfterMs: outcome.retryAfterMs });
  }
}
