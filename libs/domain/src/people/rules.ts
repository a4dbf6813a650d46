import { locales } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { isSuitableAlias } from '../kernel/screen.ts';
import { flag, id, key, oneOf, optional, text } from '../kernel/shape.ts';
import type { RefusalCode } from '../refusals.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { handleOf, personBehind, personByAlias, presentPerson } from './state.ts';

const inTheRoom = ['lobby', 'live', 'paused'] as const;
const alias = text(1, 24);
const mode = oneOf('voting', 'watching');

export const peopleRules = {
  /** Joins, or comes back: the same id is the same person, so that a retry joins nobody twice. */
  JoinWorkshop: rule(
    {
      who: ['visitor'],
      during: inTheRoom,
      data: {
        participantId: id,
        alias: optional(alias),
        locale: oneOf(...locales),
        mode: optional(mode),
        via: oneOf('qr', 'code', 'link'),
        rulesAccepted: flag,
      },
    },
    ({ participantId, alias: wanted, locale, mode: chosen = 'voting', via, rulesAccepted }, workshop) => {
      const { agenda, people } = workshop;
      const known = people.byId[participantId];
      if (known) return comeBack(known);
      if (!rulesAccepted) return refuse('rules-not-accepted');
      if (agenda.locked) return refuse('lobby-locked');
      if (people.joined >= agenda.settings.maxParticipants) return refuse('workshop-full');
      if (!agenda.locales.includes(locale)) return refuse('locale-unknown');
      const handle = handleOf(people.ever + 1);
      if (wanted === undefined && agenda.settings.identity !== 'auto') return refuse('alias-unsuitable');
      const wrong = wanted === undefined ? undefined : wrongAlias(wanted, workshop);
      if (wrong) return refuse(wrong);
      return accept({
        type: 'ParticipantJoined',
        data: {
          participantId,
          handle,
          alias: personal(participantId, wanted ?? handle),
          locale,
          mode: chosen,
          via,
          late: agenda.status !== 'lobby',
        },
      });
    },
  ),
  ChangeAlias: rule(
    { who: ['participant'], during: inTheRoom, data: { alias } },
    ({ alias: wanted }, workshop, actor) => {
      const wrong = wrongAlias(wanted, workshop, actor.id);
      if (wrong) return refuse(wrong);
      return accept({ type: 'AliasChanged', data: { participantId: actor.id, alias: personal(actor.id, wanted) } });
    },
  ),
  ChooseLocale: rule(
    { who: ['participant'], during: ['lobby', 'live', 'paused', 'finished'], data: { locale: key } },
    ({ locale }, workshop, actor) => {
      const offered = locales.find((known) => known === locale && workshop.agenda.locales.includes(known));
      if (!offered) return refuse('locale-unknown');
      if (workshop.people.byId[actor.id]?.locale === offered) return alreadySo;
      return accept({ type: 'LocaleChosen', data: { participantId: actor.id, locale: offered } });
    },
  ),
  /** Another device speaks for the same person from now on. The personal code was checked at the door. */
  LinkDevice: rule(
    {
      who: ['visitor'],
      during: [...inTheRoom, 'finished'],
      data: { participantId: id, via: oneOf('token', 'personalCode') },
    },
    ({ participantId, via }, { people }) => {
      const person = people.byId[participantId];
      if (!person || person.status === 'merged') return refuse('not-found');
      if (person.status === 'removed') return refuse('removed');
      const linked: WorkshopEvent = { type: 'DeviceLinked', data: { participantId, via } };
      return person.status === 'left'
        ? accept<WorkshopEvent>({ type: 'ParticipantReturned', data: { participantId } }, linked)
        : accept(linked);
    },
  ),
  SetParticipationMode: rule(
    { who: ['participant', 'lead'], during: inTheRoom, data: { mode, participantId: optional(key) } },
    ({ mode: wanted, participantId }, workshop, actor) => {
      const about = actor.seat === 'participant' ? actor.id : participantId;
      const person = about === undefined ? undefined : personBehind(workshop, about);
      if (person?.status !== 'present') return refuse('not-found');
      if (person.mode === wanted) return alreadySo;
      const voted = unsettledRounds(workshop).some(({ ballots }) => Object.hasOwn(ballots, person.id));
      if (voted) return refuse('ballot-cast');
      return accept({ type: 'ParticipationModeChanged', data: { participantId: person.id, mode: wanted } });
    },
  ),
  LeaveWorkshop: rule({ who: ['participant'], during: inTheRoom, data: {} }, (_data, workshop, actor) =>
    presentPerson(workshop, actor.id)
      ? accept({ type: 'ParticipantLeft', data: { participantId: actor.id } })
      : alreadySo,
  ),
  RemoveParticipant: rule(
    {
      who: ['lead'],
      during: inTheRoom,
      data: {
        participantId: key,
        reason: optional(oneOf('disruptive', 'wrong-room', 'duplicate')),
        voidOpenBallots: optional(flag),
      },
    },
    ({ participantId, reason = 'wrong-room', voidOpenBallots = false }, workshop) => {
      const person = personBehind(workshop, participantId);
      if (!person) return refuse('not-found');
      if (person.status === 'removed') return alreadySo;
      const voided = voidOpenBallots
        ? unsettledRounds(workshop).filter(({ ballots }) => Object.hasOwn(ballots, person.id))
        : [];
      return accept<WorkshopEvent>(
        ...voided.map(
          ({ id: roundId }): WorkshopEvent => ({
            type: 'BallotWithdrawn',
            data: { roundId, participantId: person.id },
          }),
        ),
        { type: 'ParticipantRemoved', data: { participantId: person.id, reason, voidOpenBallots } },
      );
    },
  ),
  /** One person who joined twice. In a round that is not shown yet the later ballot stands; what was shown stays. */
  MergeParticipants: rule(
    { who: ['trainer'], during: inTheRoom, data: { keptId: key, mergedId: key } },
    ({ keptId, mergedId }, workshop) => {
      const kept = personBehind(workshop, keptId);
      const merged = personBehind(workshop, mergedId);
      if (!kept || !merged) return refuse('not-found');
      if (kept.id === merged.id) return refuse('same-person');
      return accept<WorkshopEvent>(...movedBallots(workshop, merged.id, kept.id), {
        type: 'ParticipantsMerged',
        data: { keptId: kept.id, mergedId: merged.id },
      });
    },
  ),
};

function comeBack(person: Workshop['people']['byId'][string]) {
  if (person.status === 'removed' || person.status === 'merged') return refuse('removed');
  if (person.status === 'present') return alreadySo;
  return accept({ type: 'ParticipantReturned', data: { participantId: person.id } } as const);
}

/** A handle is nobody's alias but its owner's; two aliases that look the same are the same. */
function wrongAlias(wanted: string, workshop: Workshop, self?: string): RefusalCode | undefined {
  if (!isSuitableAlias(wanted) || /^p\d+$/i.test(wanted)) return 'alias-unsuitable';
  const holder = personByAlias(workshop, wanted);
  return holder && holder.id !== self ? 'alias-taken' : undefined;
}

function movedBallots(workshop: Workshop, fromId: string, toId: string): readonly WorkshopEvent[] {
  return unsettledRounds(workshop).flatMap(({ id: roundId, ballots }): WorkshopEvent[] => {
    const from = ballots[fromId];
    const to = ballots[toId];
    if (!from) return [];
    return to && to.position > from.position
      ? [{ type: 'BallotWithdrawn', data: { roundId, participantId: fromId } }]
      : [{ type: 'BallotMoved', data: { roundId, fromId, toId } }];
  });
}
