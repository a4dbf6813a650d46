import { polls } from '@rolwissel/content';
import type { OnPhone } from '../phone-ballot.ts';

interface PollTexts {
  readonly question: string;
  readonly notes: readonly string[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** The words of a poll. One the pack has no words for shows the names of its options. */
export function pollTexts({ pack: { questions }, round }: Pick<OnPhone, 'pack' | 'round'>): PollTexts {
  const { subject, options = [] } = round;
  if (subject !== 'tell') return { question: subject, notes: [], options: options.map((id) => ({ id, text: id })) };
  const { tell, tellOptions, tellFor, tellAgainst } = questions;
  const words = new Map(polls.tell.map((id, index): [string, string] => [id, tellOptions[index] ?? id]));
  return {
    question: tell,
    notes: [tellFor, tellAgainst],
    options: options.map((id) => ({ id, text: words.get(id) ?? id })),
  };
}
