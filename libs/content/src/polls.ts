import { tellings } from '@rolwissel/domain';

/** The polls of a pack, and the ids of their options in the order of its texts (`tell`: questions.tellOptions). */
export const polls = { tell: tellings } as const;
export type PollId = keyof typeof polls;
