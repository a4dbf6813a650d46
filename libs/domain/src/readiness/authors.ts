import { activityOf } from '../agenda/index.ts';
import { caseOwners } from '../cases/index.ts';
import { commitmentAuthors } from '../commitments/index.ts';
import { objectionRaisers } from '../objections/index.ts';
import { objectiveAuthors } from '../objectives/index.ts';
import type { ActivityKind } from '../script/beats.ts';
import { lineAuthors } from '../steps/index.ts';
import type { Workshop } from '../workshop.ts';
import type { Work } from './state.ts';

type Authors = readonly (string | undefined)[];

/** Of each kind of activity in which people write by themselves: whose the texts are. */
const authors: Readonly<Partial<Record<ActivityKind, (workshop: Workshop, work: Work) => Authors>>> = {
  cases: caseOwners,
  objections: objectionRaisers,
  objectives: objectiveAuthors,
  commitments: commitmentAuthors,
  steps: lineAuthors,
  debrief: lineAuthors,
};

/** Who has written something for it, once for each text. */
export function authorsAt(workshop: Workshop, work: Work): Authors {
  const activity = activityOf(workshop.agenda, work.activityId);
  return (activity && authors[activity.kind]?.(workshop, work)) ?? [];
}
