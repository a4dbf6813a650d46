import { toAll, toTrainers } from '../kernel/disclosure.ts';
import { personOf } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { PlayView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { PlaysEvents } from './events.ts';
import { countOf, playsIn } from './state.ts';

/**
 * Trainers see who sits where and who has read, by handle; the room how many have; everybody their own chair. Which case it is,
 * and with it what stands on the cards, is in no window before they are opened: whoever may read one asks the server for it.
 */
export const playsDisclosures: PartDisclosures<PlaysEvents> = {
  BriefsDealt: {
    facilitator: ({ activityId, plays }, before) => ({
      type: 'BriefsDealt',
      data: {
        activityId,
        plays: plays.map((play) => ({
          ...play,
          sitters: play.sitters.map((sitter) => ({ ...sitter, participantId: handle(before, sitter.participantId) })),
        })),
      },
    }),
    projector: ({ activityId, plays }, before) => ({
      type: 'BriefsShown',
      data: { counts: { activityId, ...countOf([...playsIn(before, activityId), ...plays]) } },
    }),
    participants: () => ({ type: 'BriefsShown', data: {} }),
    own: ({ activityId, plays }) =>
      plays.flatMap(({ playId, sitters }) =>
        sitters.map(({ participantId: to, chair }) => ({
          to,
          event: { type: 'BriefGiven', data: { playId, activityId, chair } } as const,
        })),
      ),
  },
  BriefRead: {
    facilitator: (data, before) => ({ type: 'BriefRead', data: byHandle(data, before) }),
    projector: ({ playId, participantId }, before) =>
      counted(before, playId, (play) => ({
        sitters: play.sitters.map((sitter) =>
          sitter.participantId === participantId ? { ...sitter, read: true } : sitter,
        ),
      })),
    own: (data) => [{ to: data.participantId, event: { type: 'BriefRead', data } }],
  },
  ChairTaken: {
    facilitator: (data, before) => ({ type: 'ChairTaken', data: byHandle(data, before) }),
    projector: ({ playId, participantId, chair }, before) =>
      counted(before, playId, ({ sitters }) => ({
        sitters: [...sitters.filter((sitter) => sitter.participantId !== participantId), { participantId, chair }],
      })),
    own: ({ playId, participantId: to, chair }, { plays }) => {
      const activityId = plays.list.find(({ id }) => id === playId)?.activityId ?? '';
      return [{ to, event: { type: 'BriefGiven', data: { playId, activityId, chair } } }];
    },
  },
  ChairLeft: {
    facilitator: (data, before) => ({ type: 'ChairLeft', data: byHandle(data, before) }),
    projector: ({ playId, participantId }, before) =>
      counted(before, playId, ({ sitters }) => ({
        sitters: sitters.filter((sitter) => sitter.participantId !== participantId),
      })),
    own: (data) => [{ to: data.participantId, event: { type: 'ChairLeft', data } }],
  },
  BriefsWithdrawn: {
    facilitator: 'whole',
    projector: ({ playIds }, before) =>
      countedAs(
        before,
        playsIn(before).filter(({ id }) => !playIds.includes(id)),
      ),
    own: ({ playIds }, { plays }) =>
      plays.list
        .filter(({ id }) => playIds.includes(id))
        .flatMap(({ id, sitters }) =>
          sitters.map(({ participantId: to }) => ({
            to,
            event: { type: 'BriefsWithdrawn', data: { playIds: [id] } } as const,
          })),
        ),
  },
  BriefPeeked: toTrainers,
  BriefsRevealed: toAll,
  BriefsShown: {},
  BriefsCounted: {},
  BriefGiven: {},
};

/** How far the room is once one play of the open activity is another. */
function counted(before: Workshop, playId: string, then: (play: PlayView) => Pick<PlayView, 'sitters'>): WorkshopEvent {
  const plays = playsIn(before).map((play) => (play.id === playId ? then(play) : play));
  return countedAs(before, plays);
}

const countedAs = ({ agenda }: Workshop, plays: readonly Pick<PlayView, 'sitters'>[]): WorkshopEvent => ({
  type: 'BriefsCounted',
  data: { counts: { activityId: agenda.activeActivity ?? '', ...countOf(plays) } },
});

const handle = (workshop: Workshop, id: string): string => personOf(workshop, id)?.handle ?? '';

const byHandle = <Data extends { readonly participantId: string }>(data: Data, before: Workshop): Data => ({
  ...data,
  participantId: handle(before, data.participantId),
});
