import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isUuid, longestShareMs, type ShareLink } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Audit } from '../access/audit.ts';
import type { Trainer } from '../access/trainer.entity.ts';
import { CurrentTrainer, TrainerGuard } from '../access/trainer.guard.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { ProblemError } from '../problems/problem.ts';
import { Registry } from '../workshops/registry.ts';
import { workshopId } from '../workshops/workshop-id.ts';
import { ShareDto } from './share.dto.ts';
import { ShareLinks } from './share-links.ts';

/** The links by which a workshop's owner shows it to others. */
@ApiTags('looking back')
@Controller('api/workshops/:id/shares')
@UseGuards(TrainerGuard)
export class SharesController {
  readonly #registry: Registry;
  readonly #links: ShareLinks;
  readonly #outage: Outage;
  readonly #audit: Audit;

  constructor(registry: Registry, links: ShareLinks, outage: Outage, audit: Audit) {
    this.#registry = registry;
    this.#links = links;
    this.#outage = outage;
    this.#audit = audit;
  }

  @Get()
  @Described({
    does: 'The links that share this workshop, newest first, and how they are used.',
    who: 'trainer',
    answer: ['ShareLink'],
    problems: ['unknown-workshop'],
  })
  async list(@Param('id', workshopId) id: string, @CurrentTrainer() trainer: Trainer): Promise<readonly ShareLink[]> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    return this.#links.of(id);
  }

  @Post()
  @Described({
    does: 'Makes a link that shares this workshop until some day.',
    who: 'trainer',
    status: 201,
    answer: 'ShareLink',
    problems: ['malformed', 'too-deep', 'origin-refused', 'too-large', 'out-of-range', 'unknown-workshop'],
  })
  async make(
    @Param('id', workshopId) id: string,
    @Body() wish: ShareDto,
    @CurrentTrainer() trainer: Trainer,
    @Req() request: Request,
  ): Promise<ShareLink> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    const lastsMs = Date.parse(wish.endsAt) - Date.now();
    if (!(lastsMs > 0 && lastsMs <= longestShareMs)) throw new ProblemError('out-of-range');
    const made = await this.#links.make(id, wish);
    this.#audit.done('shared', request);
    return made;
  }

  @Delete(':share')
  @HttpCode(204)
  @Described({
    does: 'Revokes a link: it opens nothing any more.',
    who: 'trainer',
    status: 204,
    problems: ['origin-refused', 'unknown-workshop', 'share-unknown'],
  })
  async revoke(
    @Param('id', workshopId) id: string,
    @Param('share') share: string,
    @CurrentTrainer() trainer: Trainer,
    @Req() request: Request,
  ): Promise<void> {
    await this.#registry.owned(id, trainer);
    this.#outage.check();
    if (!isUuid(share) || !(await this.#links.revoke(id, share))) throw new ProblemError('share-unknown');
    this.#audit.done('share-revoked', request);
  }
}
