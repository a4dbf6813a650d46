import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, pictureOf, showing, titled } from './cue.ts';

/** Everybody names a case; then one of them is what the room works on. */
export const casesCues: CuesOf<BeatOf<'cases'>> = (workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  ...spotlight(workshop, 'close'),
];

/** Brings the case into the light that the room works on. The trainer may have chosen; else the first that is offered, else one that was brought. */
export function spotlight<B extends 'close' | 'vote'>(workshop: Workshop, beat: B): readonly Cue<B>[] {
  const { spotlit } = workshop.cases;
  const caseId = spotlit ?? caseAtHand(workshop);
  if (caseId === undefined) return [];
  return [
    {
      beat,
      picture: pictureOf('case', caseId),
      commands: () => [{ kind: 'SpotlightCase', data: { caseId } }],
      done: spotlit !== undefined,
    },
  ];
}

function caseAtHand({ cases, agenda }: Workshop): string | undefined {
  const offered = cases.offers.find((id) => cases.byId[id]?.status === 'private');
  return offered ?? agenda.experiences?.[0] ?? agenda.pack.cases[0];
}
