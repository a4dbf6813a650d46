import { roleIds } from '../ids.ts';
import { hasResult } from '../rounds/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { spotlight } from './cases.ts';
import { type Cue, type CuesOf, showing, titled } from './cue.ts';

type RolesBeat = BeatOf<'roles'>;

/** Six cards; one case; a vote, talk about the role that the room agrees least on, and the same vote again. */
export const rolesCues: CuesOf<RolesBeat> = (workshop, activity) => [
  titled('open', activity),
  ...roleIds.map((id) => showing('open', 'role', id)),
  showing('open', 'roles'),
  ...spotlight(workshop, 'vote'),
  ...votes(workshop, activity),
];

/** Two votes, and any more that the trainer asked for. */
function votes(workshop: Workshop, { id }: ActivityView): readonly Cue<RolesBeat>[] {
  const { spotlit } = workshop.cases;
  if (spotlit === undefined) return [];
  const first = { ballot: 'roles', subject: spotlit, vote: 'vote', reveal: 'reveal' } as const;
  const again = { ...first, vote: 'revote', reveal: 'compare' } as const;
  const rounds = roundsHere(workshop, id, first);
  const firstShown = rounds.findIndex(hasResult);
  const questionOf = (index: number) => (firstShown >= 0 && index > firstShown ? again : first);
  const cues = rounds.flatMap((round, index) => [
    ...asking(questionOf(index), round),
    ...(index === firstShown ? [showing('discuss', 'question')] : []),
  ]);
  const isToBeAsked = rounds.length < 2 && rounds.at(-1)?.status !== 'open' && rounds.at(-1)?.status !== 'closed';
  return isToBeAsked ? [...cues, ...asking(questionOf(rounds.length))] : cues;
}
