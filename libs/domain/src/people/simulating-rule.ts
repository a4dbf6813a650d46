import { accept, refuse } from '../kernel/decision.ts';
import { name } from '../kernel/name.ts';
import { personal } from '../kernel/personal.ts';
import { id, key, list, record } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { joining } from '../teams/index.ts';
import type { WorkshopEvent } from '../workshop.ts';
import { wrongAlias } from './aliases.ts';
import { longestAlias, mostSimulated } from './limits.ts';
import { offeredLocale } from './offered-locale.ts';
import { handleOf, personOf, simulatedPeople } from './state.ts';

/** So many at a time: a room that is live goes on meanwhile. */
const mostAtOnce = 25;

/**
 * Lets in participants who are not there, for a rehearsal: at any time, whatever the door and however full the room. They are
 * marked for ever, and take no real person's number or place.
 */
export const simulateParticipants = rule(
  {
    who: ['lead'],
    during: ['lobby', 'live', 'paused'],
    data: {
      participants: list(record({ participantId: id, alias: name(1, longestAlias), locale: key }), 1, mostAtOnce),
    },
  },
  ({ participants }, workshop) => {
    const ever = simulatedPeople(workshop).length;
    const coming = [...new Map(participants.map((each) => [each.participantId, each])).values()].filter(
      ({ participantId }) => !personOf(workshop, participantId),
    );
    if (workshop.people.simulated + coming.length > mostSimulated) return refuse('workshop-full');
    const events: WorkshopEvent[] = [];
    for (const { participantId, alias, locale: wanted } of coming) {
      const locale = offeredLocale(wanted, workshop);
      if (!locale) return refuse('locale-unknown');
      const wrong = wrongAlias(alias, workshop);
      if (wrong) return refuse(wrong);
      const handle = handleOf(ever + events.length + 1, 'T');
      const late = workshop.agenda.status !== 'lobby';
      const joined = {
        participantId,
        handle,
        alias: personal(participantId, alias),
        locale,
        mode: 'voting',
        via: 'link',
        late,
      } as const;
      events.push({ type: 'ParticipantJoined', data: { ...joined, simulated: true } });
    }
    const ids = coming.map(({ participantId }) => participantId);
    return accept(...events, ...joining(workshop, ids));
  },
);
