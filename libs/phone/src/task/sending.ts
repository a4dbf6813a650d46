import type { WorkshopCommand } from '@rolwissel/domain';

/** What became of something one did: on its way, recorded, or why not. */
export type Sending =
  | { readonly state: 'queued' }
  | { readonly state: 'saved' }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

/** The id of what a command is about: the round that is voted in, the objection that is raised. */
export function thingOf({ kind, data }: WorkshopCommand): string {
  const ids = data as Readonly<Record<string, string | undefined>>;
  const { roundId, lineId, caseId, objectionId, objectiveId, observationId, commitmentId } = ids;
  return roundId ?? lineId ?? objectionId ?? objectiveId ?? observationId ?? caseId ?? commitmentId ?? kind;
}
