import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { type Cue, pictureOf } from './cue.ts';

/** Teams come about, in the first activity that needs any. */
export function forming({ teams: { method } }: Workshop, activity: ActivityView): Cue<'teams' | 'codes' | 'byHand'> {
  const wanted = activity.teams ?? 'random';
  return {
    beat: ({ random: 'teams', codes: 'codes', manual: 'byHand' } as const)[method ?? wanted],
    picture: pictureOf('teams'),
    commands: (make) => [{ kind: 'FormTeams', data: { method: wanted, seed: make() } }],
    done: method !== undefined,
  };
}
