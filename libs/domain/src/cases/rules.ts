import { sentenceIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { name } from '../kernel/name.ts';
import { personal, wordsOf } from '../kernel/personal.ts';
import { looksLikeName, looksPersonal, wrongInAlias } from '../kernel/personal-data.ts';
import { flag, id, key, line, list, oneOf, optional } from '../kernel/shape.ts';
import { personByAlias } from '../people/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { roundsOf } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { isVotedOnInTeams } from '../team-rounds/index.ts';
import type { Workshop } from '../workshop.ts';
import { caseLimits } from './limits.ts';
import { caseOf, isBrought, paymentBands, yearBands } from './state.ts';

const { longestPseudonym, longestCustomerKind, mostSentences } = caseLimits;
const pseudonym = name(1, longestPseudonym);
const context = {
  customerKind: optional(line(0, longestCustomerKind)),
  yearsBand: optional(oneOf(...yearBands)),
  paymentDaysBand: optional(oneOf(...paymentBands)),
};

export const casesRules = {
  /** Names one own salesperson, under an alias nobody can trace. */
  NameCase: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: {
        caseId: id,
        pseudonym,
        ...context,
        sentenceIds: list(oneOf(...sentenceIds), 1, mostSentences),
        offered: optional(flag),
        confirmNotReal: optional(flag),
      },
    },
    ({ caseId, pseudonym: name, customerKind, confirmNotReal, offered, ...rest }, workshop, actor) => {
      const known = caseOf(workshop, caseId);
      if (known) return known.owner === actor.id ? alreadySo : refuse('not-found');
      if (isBrought(workshop, caseId)) return refuse('not-found');
      if (workshop.agenda.activeActivity === undefined) return refuse('not-in-phase');
      if (ownCase(workshop, actor.id)) return refuse('case-limit');
      const wrong = wrongName(name, workshop, confirmNotReal) ?? wrongContext(customerKind, confirmNotReal);
      if (wrong) return refuse(wrong);
      return accept({
        type: 'CaseNamed',
        data: {
          caseId,
          owner: actor.id,
          pseudonym: personal(actor.id, name),
          ...(customerKind ? { customerKind: personal(actor.id, customerKind) } : {}),
          ...rest,
          offered: offered ?? false,
        },
      });
    },
  ),
  ReviseCase: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: {
        caseId: id,
        pseudonym: optional(pseudonym),
        ...context,
        sentenceIds: optional(list(oneOf(...sentenceIds), 1, mostSentences)),
        confirmNotReal: optional(flag),
      },
    },
    ({ caseId, pseudonym: name, customerKind, confirmNotReal, ...rest }, workshop, actor) => {
      const known = caseOf(workshop, caseId);
      if (!known || known.owner !== actor.id || known.status === 'withdrawn') return refuse('not-found');
      const isVotedOn = roundsOf(workshop).some(({ subject }) => subject === caseId);
      if (known.status === 'spotlit' || isVotedOn || isVotedOnInTeams(workshop, caseId)) return refuse('case-locked');
      const wrong =
        (name === undefined ? undefined : wrongName(name, workshop, confirmNotReal)) ??
        wrongContext(customerKind, confirmNotReal);
      if (wrong) return refuse(wrong);
      return accept({
        type: 'CaseRevised',
        data: {
          caseId,
          ...(name === undefined ? {} : { pseudonym: personal(actor.id, name) }),
          ...(customerKind ? { customerKind: personal(actor.id, customerKind) } : {}),
          ...rest,
        },
      });
    },
  ),
  /** The author lets the room work on it, or takes that back. */
  OfferCase: rule(
    { who: ['participant'], during: ['live', 'paused'], data: { caseId: id, offered: flag } },
    ({ caseId, offered }, workshop, actor) => {
      const known = caseOf(workshop, caseId);
      if (!known || known.owner !== actor.id || known.status === 'withdrawn') return refuse('not-found');
      if (known.offered === offered) return alreadySo;
      if (!offered && known.status === 'spotlit') return refuse('case-locked');
      return accept({ type: offered ? 'CaseOffered' : 'CaseOfferWithdrawn', data: { caseId } });
    },
  ),
  /** At any time; an open round about it is discarded first. */
  WithdrawCase: rule(
    { who: ['participant', 'lead'], during: ['live', 'paused'], data: { caseId: id } },
    ({ caseId }, workshop, actor) => {
      const known = caseOf(workshop, caseId);
      if (!known || (actor.seat === 'participant' && known.owner !== actor.id)) return refuse('not-found');
      if (known.status === 'withdrawn') return alreadySo;
      const voting = roundsOf(workshop).some(
        ({ subject, status }) => subject === caseId && (status === 'open' || status === 'closed'),
      );
      return voting || isVotedOnInTeams(workshop, caseId, 'open')
        ? refuse('round-still-open')
        : accept({ type: 'CaseWithdrawn', data: { caseId } });
    },
  ),
  /** What the trainer brought always; a participant's only with their yes. */
  SpotlightCase: rule({ who: ['lead'], during: ['live'], data: { caseId: key } }, ({ caseId }, workshop) => {
    if (workshop.cases.spotlit === caseId) return alreadySo;
    if (isBrought(workshop, caseId)) return accept({ type: 'CaseSpotlighted', data: { caseId } });
    const known = caseOf(workshop, caseId);
    if (!known || known.status === 'withdrawn') return refuse('not-found');
    return known.offered ? accept({ type: 'CaseSpotlighted', data: { caseId } }) : refuse('author-says-no');
  }),
};

const ownCase = (workshop: Workshop, owner: string) =>
  Object.values(workshop.cases.byId).find((known) => known.owner === owner && known.status !== 'withdrawn');

function wrongName(name: string, workshop: Workshop, confirmed: boolean | undefined): RefusalCode | undefined {
  if (/\d/.test(name)) return 'name-has-digits';
  const wrong = wrongInAlias(name);
  if (wrong) return wrong;
  const namesake = personByAlias(workshop, name);
  if (namesake && wordsOf(namesake.alias) !== undefined) return 'alias-taken';
  return looksLikeName(name) && !confirmed ? 'name-looks-real' : undefined;
}

const wrongContext = (customerKind: string | undefined, confirmed: boolean | undefined): RefusalCode | undefined =>
  customerKind !== undefined && looksPersonal(customerKind) && !confirmed ? 'looks-personal' : undefined;
