import type { BeatOf } from './beats.ts';
import { type CuesOf, pictureOf, titled } from './cue.ts';

/** Teams come about, and everybody sees where to sit. */
export const roleplayCues: CuesOf<BeatOf<'roleplay'>> = (workshop, activity) => {
  const { method } = workshop.teams;
  const wanted = activity.teams ?? 'random';
  const beat = ({ random: 'teams', codes: 'codes', manual: 'byHand' } as const)[method ?? wanted];
  return [
    titled('open', activity),
    {
      beat,
      picture: pictureOf('teams'),
      commands: (make) => [{ kind: 'FormTeams', data: { method: wanted, seed: make() } }],
      done: method !== undefined,
    },
  ];
};
