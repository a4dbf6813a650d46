import { countOf, openCards, playLimits, playsIn, runningPlays, stageOf } from '../plays/index.ts';
import { withoutTeam } from '../teams/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';
import { forming } from './forming.ts';

/** Teams come about and sit down; everybody gets a card and reads it; they play until the time is up; then all cards are open. */
export const roleplayCues: CuesOf<BeatOf<'roleplay'>> = (workshop, activity) => [
  titled('open', activity),
  forming(workshop, activity),
  dealing(workshop, activity),
  ...(playsIn(workshop).length === 0 ? [] : playing(workshop, activity)),
];

type RoleplayCue = Cue<BeatOf<'roleplay'>>;

/** Whoever has no team by then, or sits alone, gets a place first. */
function dealing(workshop: Workshop, { ownCases }: ActivityView): RoleplayCue {
  const { list } = workshop.teams;
  const dealt = playsIn(workshop);
  const isLoose = withoutTeam(workshop).length > 0 || list.some(({ memberIds }) => memberIds.length < 2);
  const done =
    openCards(workshop) !== undefined ||
    dealt.some((play) => stageOf(play) !== 'dealt') ||
    (list.length > 0 && list.every(({ id }) => dealt.some(({ teamId }) => teamId === id)));
  return {
    beat: ownCases ? 'ownCards' : 'cards',
    picture: pictureOf('briefs'),
    commands: () => [
      ...(isLoose ? [{ kind: 'PlaceTheRest', data: {} } as const] : []),
      { kind: 'DealBriefs', data: {} },
    ],
    done,
  };
}

function playing(workshop: Workshop, { playMinutes }: ActivityView): readonly RoleplayCue[] {
  const plays = playsIn(workshop);
  const isOpen = openCards(workshop) !== undefined;
  const hasPlayed = plays.some((play) => stageOf(play) !== 'dealt');
  const seconds = playMinutes === undefined ? playLimits.usualSeconds : playMinutes * 60;
  const { dealt, read } = countOf(plays.filter((play) => stageOf(play) === 'dealt'));
  const unreadCards = dealt - read;
  const started: RoleplayCue = {
    beat: 'play',
    picture: pictureOf('timer', 'play'),
    commands: () => [
      { kind: 'StartPlay', data: { seconds, ...(unreadCards > 0 ? { confirmUnread: true } : {}) } },
      { kind: 'ShowOnProjector', data: { view: 'timer', focusId: 'play' } },
    ],
    done: isOpen || plays.every((play) => stageOf(play) !== 'dealt'),
    ...(unreadCards > 0 ? { unreadCards } : {}),
  };
  const ended: RoleplayCue = {
    beat: 'ended',
    picture: pictureOf('briefs', 'played'),
    commands: () => [
      { kind: 'EndPlay', data: {} },
      { kind: 'ShowOnProjector', data: { view: 'briefs', focusId: 'played' } },
    ],
    done: runningPlays(workshop).length === 0,
  };
  const revealed: RoleplayCue = {
    beat: 'reveal',
    picture: pictureOf('briefs', 'open'),
    commands: () => [{ kind: 'RevealBriefs', data: {} }],
    done: isOpen,
  };
  const landing = showing<RoleplayCue['beat']>('landing', 'plays', 'landing');
  return hasPlayed ? [started, ended, revealed, landing] : [started, revealed];
}
