import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { name } from '../kernel/name.ts';
import { personal, wordsOf } from '../kernel/personal.ts';
import { flag, id, key, oneOf, optional, whole } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { PersonView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { wrongAlias } from './aliases.ts';
import { longestAlias } from './limits.ts';
import { offeredLocale } from './offered-locale.ts';
import { presenceRules } from './presence-rules.ts';
import { simulateParticipants } from './simulating-rule.ts';
import { cameByThisDoor, handleOf, isFull, isOut, personOf } from './state.ts';

const inTheRoom = ['lobby', 'live', 'paused'] as const;
const alias = name(1, longestAlias);

export const peopleRules = {
  /** Joins, or comes back: the same id is the same person, so that a retry joins nobody twice. */
  JoinWorkshop: rule(
    {
      who: ['visitor'],
      during: inTheRoom,
      data: {
        participantId: id,
        alias: optional(alias),
        locale: key,
        mode: optional(oneOf('voting', 'watching')),
        via: oneOf('qr', 'code', 'link'),
        rulesAccepted: flag,
      },
    },
    ({ participantId, alias: wanted, locale, mode: chosen = 'voting', via, rulesAccepted }, workshop) => {
      const { agenda, people } = workshop;
      const known = personOf(workshop, participantId);
      if (known) return comeBack(known, workshop);
      if (!rulesAccepted) return refuse('rules-not-accepted');
      if (agenda.locked) return refuse('lobby-locked');
      if (isFull(workshop)) return refuse('workshop-full');
      if (cameByThisDoor(workshop) >= mostByOneDoor(agenda.settings.maxParticipants)) return refuse('door-worn-out');
      const offered = offeredLocale(locale, workshop);
      if (!offered) return refuse('locale-unknown');
      const handle = handleOf(people.ever + 1);
      if (wanted === undefined && agenda.settings.identity !== 'auto') return refuse('alias-missing');
      const wrong = wanted === undefined ? undefined : wrongAlias(wanted, workshop);
      if (wrong) return refuse(wrong);
      return accept({
        type: 'ParticipantJoined',
        data: {
          participantId,
          handle,
          alias: personal(participantId, wanted ?? handle),
          locale: offered,
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
      if (wordsOf(personOf(workshop, actor.id)?.alias) === wanted) return alreadySo;
      const wrong = wrongAlias(wanted, workshop, actor.id);
      if (wrong) return refuse(wrong);
      return accept({ type: 'AliasChanged', data: { participantId: actor.id, alias: personal(actor.id, wanted) } });
    },
  ),
  ChooseLocale: rule(
    { who: ['participant'], during: ['lobby', 'live', 'paused', 'finished'], data: { locale: key } },
    ({ locale }, workshop, actor) => {
      const offered = offeredLocale(locale, workshop);
      if (!offered) return refuse('locale-unknown');
      if (personOf(workshop, actor.id)?.locale === offered) return alreadySo;
      return accept({ type: 'LocaleChosen', data: { participantId: actor.id, locale: offered } });
    },
  ),
  /** The door itself was renewed where doors are kept; from now on people count from here. */
  RenewDoor: rule(
    {
      who: ['system'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished', 'archived'],
      data: { door: whole(2, 2_147_483_647) },
    },
    ({ door }, { people }) =>
      door > (people.door?.number ?? 1) ? accept({ type: 'DoorRenewed', data: { door } }) : alreadySo,
  ),
  SimulateParticipants: simulateParticipants,
  ...presenceRules,
};

/** More people than ever come and go: whoever keeps joining anew must not make the workshop grow for ever. */
const mostByOneDoor = (maxParticipants: number): number => Math.max(200, 4 * maxParticipants);

function comeBack(person: PersonView, workshop: Workshop) {
  if (isOut(person)) return refuse('removed');
  if (person.status === 'present') return alreadySo;
  if (person.unseen && isFull(workshop)) return refuse('workshop-full');
  return accept({ type: 'ParticipantReturned', data: { participantId: person.id } } as const);
}
