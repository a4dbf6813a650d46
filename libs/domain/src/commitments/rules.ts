import type { Actor } from '../actor.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { msOf } from '../kernel/recorded.ts';
import { date, flag, id, line, oneOf, optional } from '../kernel/shape.ts';
import { graphemeCount } from '../kernel/text.ts';
import type { RefusalCode } from '../refusals.ts';
import { type Now, rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { commitmentLimits } from './limits.ts';
import { lineWithdrawn, otherLine } from './lines.ts';
import {
  type Commitment,
  commitmentOf,
  commitmentsOf,
  commitmentsUntilMs,
  haveCommitmentsBegun,
  type Telling,
  tellings,
} from './state.ts';

const { shortestHalf, longestHalf, most } = commitmentLimits;

/** Whoever has gone home may still make up their mind. */
const forOneself = { who: ['participant'], during: ['live', 'paused', 'finished'], evenAway: true } as const;

const stated = {
  commitmentId: id,
  situation: line(0, longestHalf),
  response: line(0, longestHalf),
  firstOn: optional(date),
  tell: optional(oneOf(...tellings)),
  confirmNotReal: optional(flag),
};

export const commitmentsRules = {
  /** What one will do in which situation. Nobody else ever reads it. */
  MakeCommitment: rule({ ...forOneself, data: stated }, ({ commitmentId, ...wish }, workshop, actor, now) => {
    const known = commitmentOf(workshop, commitmentId);
    if (known) return known.author === actor.id ? alreadySo : refuse('not-found');
    const refusal = notNow(workshop, now) ?? whatIsWrong(wish);
    if (refusal) return refuse(refusal);
    if (ownCommitments(workshop, actor).length >= most) return refuse('commitment-limit');
    return accept({
      type: 'CommitmentMade',
      data: { commitmentId, author: actor.id, intention: intentionOf(wish, actor) },
    });
  }),
  ReviseCommitment: rule({ ...forOneself, data: stated }, ({ commitmentId, ...wish }, workshop, actor, now) => {
    if (commitmentOf(workshop, commitmentId)?.author !== actor.id) return refuse('not-found');
    const refusal = notNow(workshop, now) ?? whatIsWrong(wish);
    if (refusal) return refuse(refusal);
    const intention = intentionOf(wish, actor);
    return accept<WorkshopEvent>(
      { type: 'CommitmentRevised', data: { commitmentId, author: actor.id, intention } },
      ...otherLine(workshop, { id: commitmentId, intention }, actor),
    );
  }),
  /** At any time: it is only one's own. Nobody it was shared with reads it any more; what the room was shown, it has seen. */
  WithdrawCommitment: rule({ ...forOneself, data: { commitmentId: id } }, ({ commitmentId }, workshop, actor) =>
    commitmentOf(workshop, commitmentId)?.author === actor.id
      ? accept<WorkshopEvent>(
          { type: 'CommitmentWithdrawn', data: { commitmentId, author: actor.id } },
          ...lineWithdrawn(workshop, commitmentId),
        )
      : refuse('not-found'),
  ),
};

interface Wish {
  readonly situation: string;
  readonly response: string;
  readonly firstOn?: string;
  readonly tell?: Telling;
  readonly confirmNotReal?: boolean;
}

const ownCommitments = (workshop: Workshop, { id: author }: Actor) =>
  commitmentsOf(workshop).filter((commitment) => commitment.author === author);

function notNow(workshop: Workshop, { at }: Now): RefusalCode | undefined {
  if (!haveCommitmentsBegun(workshop)) return 'not-in-phase';
  return msOf(at) > (commitmentsUntilMs(workshop) ?? Number.POSITIVE_INFINITY) ? 'too-late' : undefined;
}

function whatIsWrong({ situation, response, confirmNotReal }: Wish): RefusalCode | undefined {
  if ([situation, response].some((half) => graphemeCount(half, shortestHalf) < shortestHalf))
    return 'commitment-incomplete';
  return !confirmNotReal && looksPersonal(`${situation}. ${response}`) ? 'looks-personal' : undefined;
}

const intentionOf = ({ situation, response, firstOn, tell }: Wish, { id: author }: Actor): Commitment['intention'] => ({
  situation: personal(author, situation),
  response: personal(author, response),
  ...(firstOn === undefined ? {} : { firstOn }),
  ...(tell === undefined ? {} : { tell }),
});
