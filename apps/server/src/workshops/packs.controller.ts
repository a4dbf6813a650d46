import { Controller, Get, Header, Param, Query, Req } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks, packFor, phonePack } from '@rolwissel/content/packs';
import { locales } from '@rolwissel/domain';
import type { Request } from 'express';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';

@ApiTags('packs')
@Controller('api/packs')
export class PacksController {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;

  constructor(sessions: Sessions, cookie: SessionCookie) {
    this.#sessions = sessions;
    this.#cookie = cookie;
  }

  @Get()
  @Described({ does: 'The packs there are.', answer: ['PackListed'] })
  list() {
    return builtInPacks.map(({ id, version, title, locales: languages }) => ({
      id,
      version,
      title,
      locales: languages,
    }));
  }

  /** The texts. Only a trainer gets the sealed briefs; `for=phone` with a `locale` leaves out what no phone shows. */
  @Get(':id/:version')
  @ApiQuery({ name: 'for', enum: ['phone'], required: false })
  @ApiQuery({ name: 'locale', enum: locales, required: false })
  @Described({
    does: 'The texts of a pack; sealed cards are for trainers only.',
    answer: 'Pack',
    problems: ['not-found'],
  })
  @Header('Cache-Control', 'private, no-cache')
  async pack(
    @Param('id') id: string,
    @Param('version') version: string,
    @Req() request: Request,
    @Query('for') reader?: string,
    @Query('locale') language?: string,
  ) {
    const pack = builtInPacks.find((known) => known.id === id && known.version === version);
    if (!pack) throw new ProblemError('pack-unknown', { status: 404 });
    const locale = locales.find((known) => known === language);
    if (reader === 'phone') return locale ? localizedPack(phonePack(pack), locale) : phonePack(pack);
    const session = await this.#sessions.of(this.#cookie.in(request));
    return packFor(pack, session ? 'trainer' : 'anyone');
  }
}
