import { pollWords } from '@rolwissel/content';
import type { OnPhone } from '../phone-ballot.ts';

interface PollTexts {
  readonly question: string;
  readonly notes: readonly string[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** What a round asks, on any screen. A poll the pack has no words for shows the names of its options. */
export function pollTexts({
  pack,
  round,
}: Readonly<{ pack: Pick<OnPhone['pack'], 'questions'> }> & Pick<OnPhone, 'round'>): PollTexts {
  const { subject, options = [] } = round;
  const words = pollWords(pack, subject);
  return {
    question: words?.question ?? subject,
    notes: words?.sides ?? [],
    options: options.map((id) => ({ id, text: words?.options.get(id) ?? id })),
  };
}
