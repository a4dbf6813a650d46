import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { hasTold, openWave } from '@rolwissel/domain';
import type { FollowUpQuestions } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { packIn } from './asked-pack.ts';
import { AnswerDto, LinkDto } from './follow-up.dto.ts';
import { FollowUps } from './follow-ups.ts';
import { atTheLink, type Holder, LinkHolders } from './link-holders.ts';

/** For whoever has a link that was made for them: it lets them answer, and shows nothing of what anybody answered. */
@ApiTags('follow-up')
@Controller('api/follow-up')
export class FollowUpLinkController {
  readonly #holders: LinkHolders;
  readonly #followUps: FollowUps;

  constructor(holders: LinkHolders, followUps: FollowUps) {
    this.#holders = holders;
    this.#followUps = followUps;
  }

  @Post('look')
  @HttpCode(200)
  @Described({ does: 'Says what a link asks.', answer: 'FollowUpQuestions', problems: atTheLink })
  async look(@Body() { link }: LinkDto, @Req() request: Request): Promise<FollowUpQuestions> {
    return asked(await this.#holders.of(link, request));
  }

  @Post('answer')
  @HttpCode(200)
  @Described({
    does: 'Takes an answer; until its wave closes another one takes its place.',
    answer: 'FollowUpQuestions',
    problems: [...atTheLink, 'wave-closed', 'out-of-range'],
  })
  async answer(@Body() { link, id, ...answer }: AnswerDto, @Req() request: Request): Promise<FollowUpQuestions> {
    const holder = await this.#holders.of(link, request);
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
    const { room, actor } = await this.#holders.of(link, request);
    await this.#followUps.ask(room, actor, 'OptOutOfFollowUp', {});
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
