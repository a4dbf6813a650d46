import { teamRoundsStatus } from '../team-rounds/index.ts';
import { withoutTeam } from '../teams/index.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, pictureOf, showing, titled } from './cue.ts';
import { forming } from './forming.ts';

/** What a team works on it will also play. */
const isPlayedLater = ({ agenda }: Workshop): boolean =>
  agenda.activities.some(({ ownCases, status }) => ownCases && status === 'planned');

/** Each team takes a case of its own, votes on it before each other's eyes, and looks at what came out. */
export const teamcaseCues: CuesOf<BeatOf<'teamcase'>> = (workshop, activity) => {
  const status = teamRoundsStatus(workshop);
  const isLoose = withoutTeam(workshop).length > 0;
  return [
    titled('open', activity),
    forming(workshop, activity),
    showing(isPlayedLater(workshop) ? 'bringToPlay' : 'bring', 'teamcase'),
    {
      beat: 'vote',
      picture: pictureOf('teamcase', 'vote'),
      commands: () => [
        ...(isLoose ? [{ kind: 'PlaceTheRest', data: {} } as const] : []),
        { kind: 'OpenTeamRounds', data: {} },
      ],
      done: status !== undefined,
    },
    {
      beat: 'result',
      picture: pictureOf('teamcase', 'result'),
      commands: () => [{ kind: 'CloseTeamRounds', data: {} }],
      done: status === 'closed',
    },
  ];
};
