import { closingPoll, tellings } from '@rolwissel/domain';
import type { InOneLanguage } from './localized-pack.ts';
import type { Pack } from './pack.ts';

/** The polls of a pack, and the ids of their options in the order of its texts. */
export const polls = { tell: tellings, [closingPoll]: ['not', 'little', 'clearly', 'very'] } as const;
export type PollId = keyof typeof polls;

/** A poll in words: what is asked, what speaks for either side, and what each option says, by its id. */
export interface PollWords {
  readonly question: string;
  readonly sides: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** The words a pack has for a poll; nothing for one it does not know. */
export function pollWords({ questions }: Pick<InOneLanguage<Pack>, 'questions'>, poll: string): PollWords | undefined {
  const { tell, tellOptions, tellFor, tellAgainst, worthwhile, worthwhileOptions } = questions;
  const optionsOf = (id: PollId, texts: readonly string[]) =>
    new Map(polls[id].map((option, index): [string, string] => [option, texts[index] ?? option]));
  switch (poll) {
    case 'tell':
      return { question: tell, sides: [tellFor, tellAgainst], options: optionsOf(poll, tellOptions) };
    case closingPoll:
      return { question: worthwhile, sides: [], options: optionsOf(poll, worthwhileOptions) };
    default:
      return undefined;
  }
}
