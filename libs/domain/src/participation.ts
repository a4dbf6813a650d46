import { participationBalance } from './measures/index.ts';
import { sum } from './measures/sum.ts';
import { mayVote, presentPeople } from './people/index.ts';
import type { Workshop } from './workshop.ts';

/** How evenly those who are here took part, votes not counted. `balance`: 1 all alike, 0 everything by one person. */
export interface Participation {
  readonly people: number;
  readonly contributions: number;
  readonly balance: number;
}

/**
 * Only the authority can tell, since nobody else knows who wrote what. Undefined as long as it could point at somebody:
 * with fewer than `minCell` people here, or fewer who contributed.
 */
export function participation(workshop: Workshop): Participation | undefined {
  const { minCell } = workshop.agenda.settings;
  const byPerson = new Map(
    presentPeople(workshop)
      .filter(mayVote)
      .map(({ id }) => [id, 0]),
  );
  for (const author of authorsIn(workshop)) {
    const before = byPerson.get(author);
    if (before !== undefined) byPerson.set(author, before + 1);
  }
  const amounts = [...byPerson.values()];
  if (amounts.filter((amount) => amount > 0).length < minCell) return undefined;
  return {
    people: amounts.length,
    contributions: sum(amounts),
    balance: participationBalance(amounts),
  };
}

/** Who wrote each objection, answer, objective and line; trainers among them. */
function authorsIn({ objections, objectives, steps }: Workshop): readonly string[] {
  const raised = Object.values(objections.byId);
  return [
    ...raised.flatMap(({ raiser }) => raiser ?? []),
    ...raised.flatMap(({ answers }) => answers.flatMap(({ author }) => author ?? [])),
    ...Object.values(objectives.byId).flatMap(({ author }) => author ?? []),
    ...Object.values(steps.lines).flatMap(({ author }) => author ?? []),
  ];
}
