import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { localeFor, localizedPack, type Pack, phonePack } from '@rolwissel/content';
import { builtInPacks, type PackReader, packFor, packOf } from '@rolwissel/content/packs';
import { type Locale, locales } from '@rolwissel/domain';
import type { Request, Response } from 'express';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { compressedResponse, type PreparedResponse, sendPrepared } from '../sending/prepared-response.ts';

type Reader = PackReader | 'phone';

const label = { type: 'application/json; charset=utf-8', cacheControl: 'private, no-cache' };

@ApiTags('packs')
@Controller('api/packs')
export class PacksController {
  readonly #made = new Map<string, Promise<PreparedResponse>>();
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
  async pack(
    @Param('id') id: string,
    @Param('version') version: string,
    @Req() request: Request,
    @Res() response: Response,
    @Query('for') reader?: string,
    @Query('locale') language?: string,
  ): Promise<void> {
    const pack = packOf(id, version);
    if (!pack) throw new ProblemError('pack-unknown', { status: 404 });
    const locale = language === undefined ? undefined : localeFor(language);
    const shownTo = reader === 'phone' ? 'phone' : (await this.#isTrainer(request)) ? 'trainer' : 'anyone';
    sendPrepared(request, response, await this.#texts(pack, shownTo, locale));
  }

  async #isTrainer(request: Request): Promise<boolean> {
    return (await this.#sessions.of(this.#cookie.in(request))) !== undefined;
  }

  /** Made and compressed when first asked for, and kept: a pack never changes under its version. */
  #texts(pack: Pack, reader: Reader, locale: Locale | undefined): Promise<PreparedResponse> {
    const name = [pack.id, pack.version, reader, reader === 'phone' ? locale : ''].join(' ');
    const texts =
      this.#made.get(name) ?? compressedResponse(Buffer.from(JSON.stringify(shown(pack, reader, locale))), label);
    this.#made.set(name, texts);
    return texts;
  }
}

function shown(pack: Pack, reader: Reader, locale: Locale | undefined): object {
  if (reader !== 'phone') return packFor(pack, reader);
  return locale ? localizedPack(phonePack(pack), locale) : phonePack(pack);
}
