import { openCards, playsIn } from '../plays/index.ts';
import { withoutTeam } from '../teams/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';
import { forming } from './forming.ts';

/** A play takes so long, unless the plan says otherwise. */
const usualMinutes = 8;

/** Teams come about and sit down; everybody gets a card and reads it; they play; then all cards are open. */
export const roleplayCues: CuesOf<BeatOf<'roleplay'>> = (workshop, activity) => [
  titled('open', activity),
  forming(workshop, activity),
  dealing(workshop),
  ...(playsIn(workshop).length === 0 ? [] : playing(workshop, activity)),
];

type RoleplayCue = Cue<BeatOf<'roleplay'>>;

/** Whoever has no team by then, or sits alone, gets a place first. */
function dealing(workshop: Workshop): RoleplayCue {
  const { list } = workshop.teams;
  const dealt = playsIn(workshop);
  const isLoose = withoutTeam(workshop).length > 0 || list.some(({ memberIds }) => memberIds.length < 2);
  const done =
    openCards(workshop) !== undefined ||
    (list.length > 0 && list.every(({ id }) => dealt.some(({ teamId }) => teamId === id)));
  return {
    beat: 'cards',
    picture: pictureOf('briefs'),
    commands: () => [
      ...(isLoose ? [{ kind: 'PlaceTheRest', data: {} } as const] : []),
      { kind: 'DealBriefs', data: {} },
    ],
    done,
  };
}

const playing = (workshop: Workshop, { playMinutes = usualMinutes }: ActivityView): readonly RoleplayCue[] => [
  { ...showing('play', 'timer', 'play'), ...(openCards(workshop) ? {} : { seconds: playMinutes * 60 }) },
  {
    beat: 'reveal',
    picture: pictureOf('briefs', 'open'),
    commands: () => [{ kind: 'RevealBriefs', data: {} }],
    done: openCards(workshop) !== undefined,
  },
];
