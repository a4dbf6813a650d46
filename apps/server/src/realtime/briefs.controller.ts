import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { cardIn, type DealtCard, packOf } from '@rolwissel/content/packs';
import { locales, personBehind, playedCaseOf } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import { cardsTexts, commonTexts, languageTags } from '@rolwissel/texts';
import type { Request } from 'express';
import { Described } from '../api-docs/described.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf } from '../problems/sentence.ts';
import type { Room } from '../rooms/room.ts';
import { Handshakes } from './handshakes.ts';

await Promise.all([cardsTexts, commonTexts].map((area) => area.load(...languageTags)));

/** Sealed cards, one at a time: their words are in no window, and only the seat that holds one is given it. */
@ApiTags('commands')
@Controller('api/workshops/:id')
export class BriefsController {
  readonly #handshakes: Handshakes;

  constructor(handshakes: Handshakes) {
    this.#handshakes = handshakes;
  }

  @Get('brief')
  @ApiQuery({ name: 'locale', enum: locales, required: false })
  @Described({
    does: 'Gives a participant the card that is theirs; once all are open, all of them.',
    who: 'seat',
    answer: 'BriefCard',
    problems: ['unauthenticated', 'forbidden', 'removed', 'unknown-workshop', 'not-found', 'too-fast'],
  })
  async brief(
    @Param('id') id: string,
    @Req() { headers }: Request,
    @Query('locale') language?: string,
  ): Promise<BriefCard> {
    const { participantId, room } = await this.#holder(id, headers);
    const dealt = dealtTo(participantId, room);
    const card = dealt && wordsOf(dealt, room, language ?? localeOf(headers['accept-language']));
    if (!card) throw new ProblemError('not-found');
    return card;
  }

  @Get('briefs')
  @ApiQuery({ name: 'locale', enum: locales, required: false })
  @Described({
    does: 'Gives a participant every card that was theirs and is open now, in the order in which they were dealt.',
    who: 'seat',
    answer: ['BriefCard'],
    problems: ['unauthenticated', 'forbidden', 'removed', 'unknown-workshop', 'too-fast'],
  })
  async briefs(
    @Param('id') id: string,
    @Req() { headers }: Request,
    @Query('locale') language?: string,
  ): Promise<readonly BriefCard[]> {
    const { participantId, room } = await this.#holder(id, headers);
    const tag = language ?? localeOf(headers['accept-language']);
    return playedBy(participantId, room).flatMap((card) => wordsOf(card, room, tag) ?? []);
  }

  /** Who asks, if it is a participant of this workshop. */
  async #holder(id: string, headers: Request['headers']): Promise<{ participantId: string; room: Room }> {
    const { seat, room } = await this.#handshakes.asking(id, headers);
    if (seat.actor.seat !== 'participant') throw new ProblemError('forbidden');
    return { participantId: seat.actor.id, room };
  }
}

function wordsOf(card: DealtCard, { shown }: Room, tag: string): BriefCard | undefined {
  const { id, version } = shown.agenda.pack;
  const texts = packOf(id, version);
  return texts && cardIn(texts, card, tag);
}

/**
 * What this participant was told they have in the open activity. Only which case it is, no window says. Whoever sat in no play
 * sees the built-in case once its cards are open.
 */
function dealtTo(participantId: string, { feeds, workshop }: Room): DealtCard | undefined {
  const { agenda, plays, you } = feeds.state('participants', participantId);
  const { brief } = you.plays;
  const mine = brief !== undefined && brief.activityId === agenda.activeActivity ? brief : undefined;
  const open = plays.open[agenda.activeActivity ?? ''];
  const isOpen = open !== undefined;
  const play = workshop.plays.list.find(({ id }) => id === mine?.playId);
  if (mine && play) {
    const played = playedCaseOf(workshop, play);
    return played && { played, chair: mine.chair, isOver: isOpen || mine.endedAt !== undefined, isOpen };
  }
  return open?.caseId === undefined
    ? undefined
    : { played: { kind: 'builtIn', caseId: open.caseId }, isOver: true, isOpen };
}

/** The cards this participant held, of plays whose cards are open: what was theirs alone, and none of the others. */
function playedBy(participantId: string, { workshop }: Room): readonly DealtCard[] {
  const { list, open } = workshop.plays;
  return list.flatMap((play) => {
    const mine = play.sitters.find((sitter) => personBehind(workshop, sitter.participantId)?.id === participantId);
    const played = playedCaseOf(workshop, play);
    if (!mine || !played || played.kind === 'gone' || !Object.hasOwn(open, play.activityId)) return [];
    return [{ played, chair: mine.chair, isOver: false, isOpen: false }];
  });
}
