import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, followerOf, hasTold, openWave, personBehind } from '@rolwissel/domain';
import type { FollowUpQuestions } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Limit } from '../access/limits.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { Rooms } from '../rooms/rooms.ts';
import { packIn } from './asked-pack.ts';
import { AnswerDto, LinkDto } from './follow-up.dto.ts';
import { FollowUpLinks, type FollowUpPass } from './follow-up-links.ts';
import { type FollowedWorkshop, FollowUps } from './follow-ups.ts';

/** Whoever has a link, and what it leads to. */
interface Holder extends FollowedWorkshop {
  readonly pass: FollowUpPass;
  readonly actor: Actor;
}

/** From one address so many a minute; a company's people come from one. */
const mostPerMinute = 120;

const atTheLink = ['malformed', 'too-deep', 'too-large', 'link-unknown', 'too-many-attempts', 'busy'];

/** For whoever has a link that was made for them: it lets them answer, and shows nothing of what anybody answered. */
@ApiTags('follow-up')
@Controller('api/follow-up')
export class FollowUpLinkController {
  readonly #links: FollowUpLinks;
  readonly #followUps: FollowUps;
  readonly #rooms: Rooms;
  readonly #addresses: Addresses;
  readonly #limit = new Limit(mostPerMinute, 60_000);

  constructor(links: FollowUpLinks, followUps: FollowUps, rooms: Rooms, addresses: Addresses) {
    this.#links = links;
    this.#followUps = followUps;
    this.#rooms = rooms;
    this.#addresses = addresses;
  }

  @Post('look')
  @HttpCode(200)
  @Described({ does: 'Says what a link asks.', answer: 'FollowUpQuestions', problems: atTheLink })
  async look(@Body() { link }: LinkDto, @Req() request: Request): Promise<FollowUpQuestions> {
    return asked(await this.#holder(link, request));
  }

  @Post('answer')
  @HttpCode(200)
  @Described({
    does: 'Takes an answer; until its wave closes another one takes its place.',
    answer: 'FollowUpQuestions',
    problems: [...atTheLink, 'wave-closed', 'out-of-range'],
  })
  async answer(@Body() { link, id, ...answer }: AnswerDto, @Req() request: Request): Promise<FollowUpQuestions> {
    const holder = await this.#holder(link, request);
    if (holder.pass.waveId !== undefined && holder.pass.waveId !== answer.waveId) throw new ProblemError('wave-closed');
    const { room, actor, pass } = holder;
    const followed = await this.#followUps.ask(room, actor, 'ReportProgress', { ...answer }, id.toLowerCase());
    return asked({ ...followed, actor, pass });
  }

  @Post('stop')
  @HttpCode(204)
  @Described({
    does: 'Has whoever holds the link asked no more; their address goes.',
    status: 204,
    problems: atTheLink,
  })
  async stop(@Body() { link }: LinkDto, @Req() request: Request): Promise<void> {
    const { room, actor } = await this.#holder(link, request);
    await this.#followUps.ask(room, actor, 'OptOutOfFollowUp', {});
  }

  /** Throws ProblemError link-unknown also for whoever opted out since, or was forgotten. */
  async #holder(link: string, request: Request): Promise<Holder> {
    const address = this.#addresses.of(request);
    if (!this.#limit.take(address))
      throw new ProblemError('too-many-attempts', { retryAfterMs: this.#limit.retryAfterMs(address) });
    const pass = this.#links.read(link);
    const room = pass && (await this.#rooms.find(pass.workshopId));
    if (!room) throw new ProblemError('link-unknown');
    const followed = await this.#followUps.of(room);
    const { participantId, times } = pass;
    const status = personBehind(room.workshop, participantId)?.status;
    const isTheirs = followerOf(followed.followUp, participantId)?.times === times;
    const isOver = room.workshop.agenda.status === 'archived';
    if (!isTheirs || isOver || status === undefined || status === 'erased') throw new ProblemError('link-unknown');
    return { ...followed, pass, actor: { seat: 'participant', id: participantId } };
  }
}

function asked({ room, followUp, actor, pass }: Holder): FollowUpQuestions {
  const open = openWave(followUp);
  const isMeant = open !== undefined && (pass.waveId === undefined || pass.waveId === open.id);
  const next = followUp.waves.find(({ status }) => status === 'scheduled');
  return {
    ...(isMeant ? { waveId: open.id } : {}),
    ...(isMeant && open.closesAt !== undefined ? { closesAt: open.closesAt } : {}),
    ...(next ? { nextOn: next.dueOn } : {}),
    hasAnswered: isMeant && Object.hasOwn(followUp.progress[open.id], actor.id),
    hasTold: isMeant && hasTold(followUp, actor.id, open.id),
    pack: packIn(room),
  };
}
