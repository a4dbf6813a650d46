import {
  agreement,
  changedTops,
  changedVoters,
  consensus,
  movement,
  profile,
  type RoundView,
  roleIds,
  type Workshop,
} from '@rolwissel/domain';
import { inHundredths } from '@rolwissel/texts';
import { hundred, type MeasuredFigure, type MeasuredSection, percent, told, under, type Written } from './measured.ts';
import { ballotsIn, countOf, pack, shown } from './rounds.ts';

const weightsIn = (round: RoundView | undefined): ReadonlyMap<string, readonly number[]> =>
  new Map([...ballotsIn(round, 'roles')].map(([id, { weights }]) => [id, roleIds.map((role) => weights[role])]));

export function roles(workshop: Workshop): MeasuredSection {
  const subjects = [...new Set(shown(workshop, 'roles').map(({ subject }) => subject))];
  const cases = subjects.map((subject) => {
    const rounds = shown(workshop, 'roles', subject);
    return { first: weightsIn(rounds[0]), last: rounds.length > 1 ? weightsIn(rounds.at(-1)) : undefined };
  });
  return {
    prose: cases.map(rolesInNumbers),
    figures: Object.fromEntries(
      cases.flatMap((each, index) => [
        [`roles-${index + 1}`, profileFigure(each, workshop)],
        [`spread-${index + 1}`, spreadFigure(each.last ?? each.first, workshop)],
      ]),
    ),
  };
}

interface VotedCase {
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly last: ReadonlyMap<string, readonly number[]> | undefined;
}

const perRole = (weights: VotedCase['first']) =>
  roleIds.map((_, role) =>
    countOf(
      [...weights.values()].map((each) => each[role] ?? 0),
      4,
    ),
  );
const profileOf = (weights: VotedCase['first']) => profile([...weights.values()], roleIds.length);

function rolesInNumbers({ first, last }: VotedCase): readonly Written[] {
  const now = [(last ?? first).size, hundred(agreement(perRole(last ?? first))), '100'];
  if (!last) return now;
  const pairs = [...last].flatMap(([id, weights]) => {
    const earlier = first.get(id);
    return earlier ? [[earlier, weights] as const] : [];
  });
  const tops = changedTops(pairs);
  return [
    ...now,
    hundred(agreement(perRole(first))),
    percent(movement(profileOf(first), profileOf(last))),
    changedVoters(pairs),
    pairs.length,
    ...(tops > 0 ? [tops] : []),
  ];
}

const roleName = (id: (typeof roleIds)[number] | undefined) => pack.roles.find((role) => role.id === id)?.name ?? '';

function profileFigure({ first, last }: VotedCase, workshop: Workshop): MeasuredFigure {
  const before = inHundredths(profileOf(first)).map(percent);
  const after = last && inHundredths(profileOf(last)).map(percent);
  const counts = perRole(last ?? first);
  return {
    rows: roleIds.map((id, role) => ({
      Rol: roleName(id),
      ...(after
        ? { 'eerste stemming': before[role] ?? '', 'laatste stemming': after[role] ?? '' }
        : { Aandeel: before[role] ?? '' }),
      ...under(pack.questions.roleScale, told(counts[role] ?? [], workshop)),
    })),
    drawn: roleIds.map((_, role) => (after ? `${before[role]} → ${after[role]}` : (before[role] ?? ''))),
  };
}

function spreadFigure(weights: VotedCase['first'], workshop: Workshop): MeasuredFigure {
  const counts = perRole(weights);
  const unity = counts.map(consensus);
  const cells = told(counts[unity.indexOf(Math.min(...unity))] ?? [], workshop);
  return {
    rows: pack.questions.roleScale.map((label, weight) => ({ Spreiding: label, Aantal: cells[weight] ?? '' })),
    spoken: cells,
    drawn: [],
    marked: cells,
  };
}
