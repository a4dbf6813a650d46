import { freshCode, shuffled } from '../kernel/chance.ts';
import type { Workshop } from '../workshop.ts';
import { teamLimits } from './limits.ts';
import { teamSizes } from './sizes.ts';
import { type Team, withoutTeam } from './state.ts';

const { least, usual, most, codeLength } = teamLimits;

/** Teams of these people by chance: the same seed divides the same people alike. */
export function dividedAtRandom(people: readonly string[], seed: string): readonly Team[] {
  const order = shuffled(people, seed);
  let from = 0;
  return teamSizes(people.length).map((size, index) => {
    const memberIds = order.slice(from, from + size);
    from += size;
    return { id: `team-${index + 1}-${seed}`.slice(0, 64), number: index + 1, memberIds };
  });
}

/** The lowest number that no team has. */
export function freeNumber(list: readonly { readonly number: number }[]): number {
  const taken = new Set(list.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

/**
 * The teams with everybody in them who was in none, or alone in one: first where somebody is missing, then as second
 * observers where that is enough, else in teams of their own. Nothing when nobody waits, or one is alone in the room.
 */
export function withTheRest(workshop: Workshop): readonly Team[] | undefined {
  const { list, method } = workshop.teams;
  const alone = list.filter(({ memberIds }) => memberIds.length < least);
  const waiting = [...alone.flatMap(({ memberIds }) => memberIds), ...withoutTeam(workshop).map(({ id }) => id)];
  const teams = list
    .filter((team) => !alone.includes(team))
    .map((team): Team => ({ ...team, memberIds: [...team.memberIds] }));
  if (waiting.length === 0 || (waiting.length < least && teams.length === 0)) return undefined;
  fill(teams, waiting, usual);
  const asSecond = teams.filter(({ memberIds }) => memberIds.length < most).length;
  if (waiting.length < usual && waiting.length <= asSecond) fill(teams, waiting, most);
  for (const size of teamSizes(waiting.length)) {
    const id = `team-${workshop.position + 1}-${teams.length + 1}`;
    const taken = teams.flatMap(({ code }) => code ?? []);
    const code = method === 'codes' ? { code: freshCode(id, codeLength, taken) } : {};
    teams.push({ id, number: freeNumber(teams), ...code, memberIds: waiting.splice(0, size) });
  }
  return teams;
}

/** Takes those who wait, one by one, into the smallest team below this size. */
function fill(teams: readonly Team[], waiting: string[], size: number): void {
  for (;;) {
    const [smallest] = teams
      .filter(({ memberIds }) => memberIds.length < size)
      .sort((one, other) => one.memberIds.length - other.memberIds.length);
    const next = smallest && waiting.shift();
    if (!next) return;
    smallest.memberIds.push(next);
  }
}
