import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ShareAccess } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Addresses } from '../access/addresses.ts';
import { Guessing } from '../access/guessing.ts';
import { Described } from '../api-docs/described.ts';
import { Outage } from '../database/outage.ts';
import { checkOpen } from './readers.ts';
import { OpenShareDto } from './share.dto.ts';
import { ShareLinks } from './share-links.ts';
import { ShareTokens } from './share-tokens.ts';

/** How whoever has a link that shares a workshop comes in. */
@ApiTags('looking back')
@Controller('api/share')
export class SharedController {
  readonly #links: ShareLinks;
  readonly #tokens: ShareTokens;
  readonly #guessing: Guessing;
  readonly #addresses: Addresses;
  readonly #outage: Outage;

  constructor(links: ShareLinks, tokens: ShareTokens, guessing: Guessing, addresses: Addresses, outage: Outage) {
    this.#links = links;
    this.#tokens = tokens;
    this.#guessing = guessing;
    this.#addresses = addresses;
    this.#outage = outage;
  }

  @Post()
  @HttpCode(200)
  @Described({
    does: 'Opens a link that shares a workshop, and counts that; the token in the answer reads what it shows, for twelve hours.',
    answer: 'ShareAccess',
    problems: [
      'malformed',
      'too-deep',
      'origin-refused',
      'too-large',
      'share-unknown',
      'share-ended',
      'share-revoked',
      'too-many-attempts',
    ],
  })
  async open(@Body() { secret }: OpenShareDto, @Req() request: Request): Promise<ShareAccess> {
    this.#outage.check();
    const share = await this.#links.bySecret(secret);
    if (!share) throw this.#guessing.wrongShare(this.#addresses.of(request));
    checkOpen(share);
    await this.#links.noteUse(share.record);
    const { id, workshopId, page, audience, endsAt } = share.record;
    return { workshopId, page, audience, endsAt: endsAt.toISOString(), token: this.#tokens.of(id) };
  }
}
