import type { FollowUpPack } from '@rolwissel/content';
import type { ExperienceScope, ExperienceSubject, ShownExperience } from '@rolwissel/domain';
import type { ExperiencesShown } from '@rolwissel/protocol';
import type { Reply } from '../task/use-asked.ts';

/** What somebody tells of their practice. */
export interface ToldExperience extends ExperienceSubject {
  readonly experienceId: string;
  readonly text: string;
  readonly scope: ExperienceScope;
  readonly confirmNotReal?: true;
}

type Shown = Promise<Reply<ExperiencesShown<FollowUpPack>>>;

/** Where experiences are told and read. */
export interface ExperiencesDesk {
  readonly look: () => Shown;
  readonly share: (told: ToldExperience) => Shown;
  readonly withdraw: (experienceId: string) => Shown;
  readonly thank: (experienceId: string) => Shown;
  readonly library: () => Promise<Reply<readonly ShownExperience[]>>;
}

/** Asks for something below what is one's own in the follow-up. */
export type OwnFollowUpRequest = <T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Reply<T>>;

/** The desk of one's own seat. */
export const deskAtSeat = (ask: OwnFollowUpRequest): ExperiencesDesk => ({
  look: () => ask('GET', 'experiences'),
  share: (told) => ask('POST', 'experiences', told),
  withdraw: (id) => ask('DELETE', `experiences/${id}`),
  thank: (id) => ask('POST', 'thanks', { experienceId: id }),
  library: () => ask('GET', 'library'),
});
