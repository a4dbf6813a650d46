import type { ObjectionView, WorkshopCommand } from '@rolwissel/domain';
import { wordsOf } from '@rolwissel/domain';

/** One objection, and those that say the same in the same words. */
export interface SameWords {
  readonly objection: ObjectionView;
  readonly others: readonly ObjectionView[];
}

/** Puts together what says the same to the letter, capitals, marks and spaces aside; in the order of the first of each. */
export function bySameWords(objections: readonly ObjectionView[]): readonly SameWords[] {
  const groups = new Map<string, ObjectionView[]>();
  for (const objection of objections) {
    const key = `${objection.objectiveId ?? ''} ${plainWords(objection)}`;
    groups.set(key, [...(groups.get(key) ?? []), objection]);
  }
  return [...groups.values()].flatMap((group) => {
    const objection = usual(group);
    return objection ? [{ objection, others: group.filter(({ id }) => id !== objection.id) }] : [];
  });
}

/** The one whose words most of them used as they stand: one who shouts does not speak for all. */
function usual(group: readonly ObjectionView[]): ObjectionView | undefined {
  const uses = new Map<string | undefined, number>();
  for (const { text } of group) uses.set(wordsOf(text), (uses.get(wordsOf(text)) ?? 0) + 1);
  const most = Math.max(...uses.values());
  return group.find(({ text }) => uses.get(wordsOf(text)) === most);
}

/** What was erased has no words left: it is the same as nothing else. */
function plainWords({ id, text }: ObjectionView): string {
  const words = wordsOf(text)?.normalize('NFKC').toLowerCase();
  return words === undefined ? id : words.replaceAll(/[\p{P}\p{Z}\s]+/gu, ' ').trim();
}

/** As many as are merged by one command. */
const mostAtOnce = 20;

export function mergingInto(intoId: string, fromIds: readonly string[]): readonly WorkshopCommand[] {
  const commands: WorkshopCommand[] = [];
  for (let from = 0; from < fromIds.length; from += mostAtOnce) {
    commands.push({ kind: 'MergeObjections', data: { intoId, fromIds: fromIds.slice(from, from + mostAtOnce) } });
  }
  return commands;
}

/** Before the room reads it, what says the same is one: it counts everybody once, and nobody supports the half of it. */
export const releasing = ({ objection, others }: SameWords): readonly WorkshopCommand[] => [
  ...mergingInto(
    objection.id,
    others.map(({ id }) => id),
  ),
  { kind: 'ReleaseObjection', data: { objectionId: objection.id } },
];
