import { type Personal, personal } from '../kernel/personal.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { text, whole } from '../kernel/shape.ts';
import type { ObjectiveView } from '../views.ts';
import type { ObjectivesEvents } from './events.ts';
import { objectiveLimits } from './limits.ts';

const { longestText, longestMeasure, longestBenefit, mostWeeks } = objectiveLimits;

/** What an objective says: the aim, how one sees it, by when, and what it brings either side. */
export const wordingShapes = {
  text: text(1, longestText),
  measure: text(0, longestMeasure),
  dueWeeks: whole(1, mostWeeks),
  servesBoss: text(0, longestBenefit),
  servesBuyer: text(0, longestBenefit),
};

interface Wording {
  readonly text: string;
  readonly measure: string;
  readonly dueWeeks: number;
  readonly servesBoss: string;
  readonly servesBuyer: string;
}

type PersonalWording = Pick<ObjectivesEvents['ObjectiveProposed'], keyof Wording>;
type Version = ObjectiveView['versions'][number];

/** The words as their author's personal text. */
export const written = (words: Wording, author: string): PersonalWording => ({
  text: personal(author, words.text),
  measure: personal(author, words.measure),
  dueWeeks: words.dueWeeks,
  servesBoss: personal(author, words.servesBoss),
  servesBuyer: personal(author, words.servesBuyer),
});

/** The same for new words; what they leave out stays as it was, in the words of whoever wrote it. */
export function rewritten(words: Partial<Wording>, latest: Version, author: string): PersonalWording {
  const newOr = (word: string | undefined, old: Version['text']): Personal =>
    word === undefined ? (old as Personal) : personal(author, word); // the authority's words are personal, never only shown
  return {
    text: newOr(words.text, latest.text),
    measure: newOr(words.measure, latest.measure),
    dueWeeks: words.dueWeeks ?? latest.dueWeeks,
    servesBoss: newOr(words.servesBoss, latest.servesBoss),
    servesBuyer: newOr(words.servesBuyer, latest.servesBuyer),
  };
}

export const mentionsSomebody = ({ text: aim, measure, servesBoss, servesBuyer }: Partial<Wording>): boolean =>
  [aim, measure, servesBoss, servesBuyer].some((word) => looksPersonal(word ?? ''));
