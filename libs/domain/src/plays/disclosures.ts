import { type Addressed, toAll, toTrainers } from '../kernel/disclosure.ts';
import { personOf } from '../people/index.ts';
import type { PartDisclosures } from '../rule.ts';
import type { PlayView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { asSeenBy, briefOf } from './brief.ts';
import type { PlaysEvents } from './events.ts';
import {
  type Chair,
  countOf,
  isSettled,
  isSide,
  ownCasesAmong,
  type PlayDuty,
  type PlayProgress,
  playsIn,
  stageOf,
} from './state.ts';

/**
 * Trainers see who sits where, who has read and which teams play, by handle; the room how many; everybody their own chair. Which
 * case it is, and with it what stands on the cards, is in no window before they are opened, and a team's own in none afterwards:
 * whoever may read one asks the server for it. Trainers hear how many teams play a case of their own. What is observed is the observer's own until the play is over, and then their team's. A guess and a rating are nobody's
 * but their author's; an outcome is of the two sides, and once it is confirmed of their team: trainers hear that there is one.
 */
export const playsDisclosures: PartDisclosures<PlaysEvents> = {
  BriefsDealt: {
    facilitator: ({ activityId, plays }, before) => {
      const ownCases = ownCasesAmong([...playsIn(before, activityId), ...plays]);
      return {
        type: 'BriefsDealt',
        data: {
          activityId,
          plays: plays.map(({ ownCase: _sealed, ...play }) => ({
            ...play,
            sitters: play.sitters.map((sitter) => ({ ...sitter, participantId: handle(before, sitter.participantId) })),
          })),
          ...(ownCases > 0 ? { ownCases } : {}),
        },
      };
    },
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
      const play = plays.list.find(({ id }) => id === playId);
      return play ? [{ to, event: { type: 'BriefGiven', data: briefOf(play, chair, to) } }] : [];
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
    facilitator: ({ playIds, all }, before) => {
      const { activeActivity: activityId = '' } = before.agenda;
      const plays = playsIn(before);
      const ownCases = ownCasesAmong(plays.filter(({ id }) => !playIds.includes(id)));
      const left = ownCasesAmong(plays) > 0 ? { left: { activityId, ownCases } } : {};
      return { type: 'BriefsWithdrawn', data: { playIds, ...(all ? { all } : {}), ...left } };
    },
    projector: ({ playIds, all }, before) =>
      all
        ? noCards
        : countedAs(
            before,
            playsIn(before).filter(({ id }) => !playIds.includes(id)),
          ),
    participants: ({ all }) => (all ? noCards : undefined),
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
  PlayStarted: {
    facilitator: 'whole',
    projector: ({ playIds }, before) => countedOf(before, playIds, { startedAt: 0 }),
    own: ({ activityId, playIds }, before) =>
      toSitters(before, playIds, ({ id }) => ({ type: 'PlayStarted', data: { activityId, playIds: [id] } })),
  },
  PlayEnded: {
    facilitator: 'whole',
    projector: ({ playIds }, before) => countedOf(before, playIds, { endedAt: 0 }),
    own: ({ playIds, by }, before) =>
      toSitters(before, playIds, ({ id, observations = [] }, to) => ({
        type: 'PlayEnded',
        data: { playIds: [id], by, observations: observations.map((each) => asSeenBy(to, each)) },
      })),
  },
  ObservationMarked: {
    own: (data, before) =>
      toObservers(before, data.playId, data.observer, (to) => ({
        type: 'ObservationMarked',
        data: asSeenBy(to, data),
      })),
  },
  BuyingRoleGuessed: {
    ...advanced(() => 'guess'),
    own: (data) => [{ to: data.participantId, event: { type: 'BuyingRoleGuessed', data } }],
  },
  OutcomeRecorded: {
    ...advanced(() => 'outcome'),
    own: (data, before) => toChairs(before, data.playId, isSide, { type: 'OutcomeRecorded', data }),
  },
  OutcomeConfirmed: {
    ...advanced(() => 'confirmed'),
    own: (data, before) => toChairs(before, data.playId, () => true, { type: 'OutcomeConfirmed', data }),
  },
  SatisfactionRated: {
    ...advanced(({ side }) => side),
    own: (data) => [{ to: data.participantId, event: { type: 'SatisfactionRated', data } }],
  },
  PlayAdvanced: {},
  ObservationUnmarked: {
    own: (data, before) => {
      const play = before.plays.list.find(({ id }) => id === data.playId);
      const { observer } = play?.observations?.find(({ id }) => id === data.observationId) ?? {};
      return toObservers(before, data.playId, observer, () => ({ type: 'ObservationUnmarked', data }));
    },
  },
  BriefsRevealed: toAll,
  BriefsShown: {},
  BriefsCounted: {},
  BriefGiven: {},
};

/** Trainers hear that it is done, once, and the room when nothing is left to do in that team; what it is, neither. */
function advanced<Data extends { readonly playId: string }>(dutyOf: (data: Data) => PlayDuty) {
  const after = (data: Data, { plays }: Workshop) => {
    const play = plays.list.find(({ id }) => id === data.playId);
    const [duty, known] = [dutyOf(data), play?.done ?? []];
    return play && !known.includes(duty) ? { duty, done: [...known, duty] } : undefined;
  };
  return {
    facilitator(data: Data, before: Workshop): WorkshopEvent | undefined {
      const duty = after(data, before)?.duty;
      return duty && { type: 'PlayAdvanced', data: { playId: data.playId, done: duty } };
    },
    projector(data: Data, before: Workshop): WorkshopEvent | undefined {
      const done = after(data, before)?.done;
      return done && isSettled({ done }) ? countedOf(before, [data.playId], { done }) : undefined;
    },
  };
}

/** The same to whoever sits in such a chair of a play. */
const toChairs = (
  { plays }: Workshop,
  playId: string,
  isTold: (chair: Chair) => boolean,
  event: WorkshopEvent,
): readonly Addressed<WorkshopEvent>[] =>
  (plays.list.find(({ id }) => id === playId)?.sitters ?? [])
    .filter(({ chair }) => isTold(chair))
    .map(({ participantId: to }) => ({ to, event }));

/** To everybody who sits in one of these plays, something of their own. */
const toSitters = (
  { plays }: Workshop,
  playIds: readonly string[],
  tell: (play: PlayView, to: string) => WorkshopEvent,
): readonly Addressed<WorkshopEvent>[] =>
  plays.list
    .filter(({ id }) => playIds.includes(id))
    .flatMap((play) => play.sitters.map(({ participantId: to }) => ({ to, event: tell(play, to) })));

/** To the observer alone while the play runs, to the whole team once it is over. */
function toObservers(
  before: Workshop,
  playId: string,
  observer: string | undefined,
  tell: (to: string) => WorkshopEvent,
): readonly Addressed<WorkshopEvent>[] {
  const play = before.plays.list.find(({ id }) => id === playId);
  if (!play) return [];
  if (stageOf(play) === 'ended') return toSitters(before, [playId], (_play, to) => tell(to));
  return observer === undefined ? [] : [{ to: observer, event: tell(observer) }];
}

/** How far the room is once one play of the open activity is another. */
const counted = (before: Workshop, playId: string, then: (play: PlayView) => Partial<PlayProgress>): WorkshopEvent =>
  countedAs(
    before,
    playsIn(before).map((play) => (play.id === playId ? { ...play, ...then(play) } : play)),
  );

/** The same, once these plays began or are over; when exactly, nobody counts. */
const countedOf = (before: Workshop, playIds: readonly string[], then: Partial<PlayProgress>): WorkshopEvent =>
  countedAs(
    before,
    playsIn(before).map((play) => (playIds.includes(play.id) ? { ...play, ...then } : play)),
  );

/** The cards that the room looks at are gone; of whose play, it never heard. */
const noCards: WorkshopEvent = { type: 'BriefsWithdrawn', data: { playIds: [], all: true } };

const countedAs = ({ agenda }: Workshop, plays: readonly PlayProgress[]): WorkshopEvent => ({
  type: 'BriefsCounted',
  data: { counts: { activityId: agenda.activeActivity ?? '', ...countOf(plays) } },
});

const handle = (workshop: Workshop, id: string): string => personOf(workshop, id)?.handle ?? '';

const byHandle = <Data extends { readonly participantId: string }>(data: Data, before: Workshop): Data => ({
  ...data,
  participantId: handle(before, data.participantId),
});
