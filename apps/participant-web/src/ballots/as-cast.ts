import type { Ballot } from '@rolwissel/domain';

/** Whether what was tapped last is what was cast, as far as it was tapped at all. */
export function isAsCast(draft: Readonly<Record<string, unknown>>, ballot: Ballot): boolean {
  return Object.entries(answerIn(ballot)).every(
    ([part, answer]) => !Object.hasOwn(draft, part) || inOrder(draft[part]) === inOrder(answer),
  );
}

/** What of a ballot is tapped, by the names it has in the draft. */
function answerIn(ballot: Ballot): object {
  switch (ballot.kind) {
    case 'recognition':
      return ballot.frequency;
    case 'roles':
      return ballot.weights;
    case 'consent':
      return { stance: ballot.stance }; // its words are sealed, or an objection of their own
    case 'confidence':
    case 'fist':
    case 'poll':
      return ballot;
  }
}

/** The same text for the same answers, in whatever order they were tapped. */
const inOrder = (answer: unknown): string =>
  JSON.stringify(typeof answer === 'object' && answer !== null ? Object.entries(answer).sort(byName) : answer);

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  Number(a > b) - Number(a < b);
