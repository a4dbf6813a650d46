import { wordsOf } from '../kernel/personal.ts';
import { isToldToTheGroup } from './experience-rules.ts';
import type { ExperienceScope } from './ids.ts';
import { followUpLimits } from './limits.ts';
import { type Experience, type ExperienceSubject, experiencesBy, type FollowUp } from './state.ts';

/** An experience as others read it. Whose it is they hear only where its author signed it. */
export interface ShownExperience extends ExperienceSubject {
  readonly experienceId: string;
  readonly text: string;
  readonly alias?: string;
  /** Whoever signed it signed enough that were published. */
  readonly isCoAuthor: boolean;
  /** How many thanked for it. */
  readonly thanks: number;
}

/** As somebody of the group reads what another one told. */
export interface GroupExperience extends ShownExperience {
  readonly hasThanked: boolean;
}

/** As its author has it. */
export interface OwnExperience extends ExperienceSubject {
  readonly experienceId: string;
  readonly text: string;
  readonly scope: ExperienceScope;
  readonly status: Experience['status'];
  readonly thanks: number;
}

/** What somebody is told of their own. */
export interface OwnExperiences {
  readonly list: readonly OwnExperience[];
  /** Enough of all theirs were published. */
  readonly isCoAuthor: boolean;
}

/** As trainers read it, to publish it or not. */
export interface TrainersExperience extends ShownExperience {
  readonly scope: ExperienceScope;
  readonly status: Experience['status'];
}

type Held = FollowUp['experiences'][string];

export const ownExperiences = (followUp: FollowUp, participantId: string): OwnExperiences => ({
  list: experiencesBy(followUp, participantId).flatMap((own) => {
    const text = wordsOf(own.text);
    const { id: experienceId, scope, status, thankedBy } = own;
    return text === undefined ? [] : [{ experienceId, text, scope, status, thanks: thankedBy.length, ...aboutOf(own) }];
  }),
  isCoAuthor: isEnough(experiencesBy(followUp, participantId)),
});

/** What is published to the group, in the order in which it was shared, but for what is this person's own. */
export const groupExperiences = (followUp: FollowUp, participantId: string): readonly GroupExperience[] =>
  Object.values(followUp.experiences)
    .filter((held) => held.status === 'published' && isToldToTheGroup(held) && held.author !== participantId)
    .flatMap((held) =>
      shownOf(followUp, held).map((shown) => ({ ...shown, hasThanked: held.thankedBy.includes(participantId) })),
    );

export const trainersExperiences = (followUp: FollowUp): readonly TrainersExperience[] =>
  Object.values(followUp.experiences).flatMap((held) =>
    shownOf(followUp, held).map((shown) => ({ ...shown, scope: held.scope, status: held.status })),
  );

/** What of it stands in the case library. */
export const libraryExperiences = (followUp: FollowUp): readonly ShownExperience[] =>
  Object.values(followUp.experiences)
    .filter(({ status, scope }) => status === 'published' && scope !== 'group')
    .flatMap((held) => shownOf(followUp, held));

/** None, when its words are gone. */
function shownOf(followUp: FollowUp, held: Held): readonly ShownExperience[] {
  const text = wordsOf(held.text);
  if (text === undefined) return [];
  const alias = wordsOf(held.alias);
  const signed = experiencesBy(followUp, held.author).filter((other) => other.alias !== undefined);
  return [
    {
      experienceId: held.id,
      text,
      ...(alias === undefined ? {} : { alias }),
      isCoAuthor: alias !== undefined && isEnough(signed),
      thanks: held.thankedBy.length,
      ...aboutOf(held),
    },
  ];
}

const isEnough = (experiences: readonly Held[]): boolean =>
  experiences.filter(({ status }) => status === 'published').length >= followUpLimits.coAuthorFrom;

const aboutOf = ({ sentenceId, role, stepId }: Held): ExperienceSubject => ({
  ...(sentenceId === undefined ? {} : { sentenceId }),
  ...(role === undefined ? {} : { role }),
  ...(stepId === undefined ? {} : { stepId }),
});
