import type { Comparison } from '@rolwissel/domain';
import type { DocumentOptions } from '../context.ts';
import type { Section } from '../document.ts';
import { changes } from './changes.ts';
import { type Context, contextOf } from './context.ts';
import {
  type ComparisonDocument,
  type ComparisonSection,
  comparisonSections,
  type OptionalSection,
} from './document.ts';
import { drift } from './drift.ts';
import { areFew } from './points.ts';
import { control, gatekeepers, objections, plays, seen, sentences, statements, steps, votes } from './rows.ts';
import { takingPart } from './taking-part.ts';
import { teams } from './teams.ts';

const makers: Readonly<Record<ComparisonSection, (context: Context) => OptionalSection>> = {
  changes,
  sentences,
  votes,
  column: gatekeepers,
  objections,
  plays,
  seen,
  teams,
  steps,
  mindshift: statements,
  control,
  plan: drift,
};

/** Several results beside each other, in one language. What two of the sides do not have is not there. */
export function comparisonDocumentOf(comparison: Comparison, options: DocumentOptions): ComparisonDocument {
  const context = contextOf(comparison, options);
  return {
    language: options.language,
    title: context.words.titles(comparison.by),
    facts: comparison.workshops.map(({ people }, index) => ({
      label: context.workshops[index] ?? '',
      value: takingPart(people, options.language),
    })),
    notes: inCommon(context),
    sections: explained(
      comparisonSections.flatMap((id) => makers[id](context) ?? []),
      context,
    ),
  };
}

/** Which ones have their beginning in common, and what follows from that. */
function inCommon({ comparison, workshops, words: { words } }: Context): readonly string[] {
  if (comparison.common.length === 0) return [];
  const pairs = comparison.common.map(({ between: [one, other], events }) =>
    words('inCommon', { one: workshops[one] ?? '', other: workshops[other] ?? '', n: events }),
  );
  return [...pairs, words('notTogether')];
}

/** The first picture says what its lines are, where it has any. */
function explained(
  sections: readonly Section<ComparisonSection>[],
  { comparison, words: { words } }: Context,
): readonly Section<ComparisonSection>[] {
  const first = sections.findIndex(({ id }) => id !== 'changes' && id !== 'teams' && id !== 'plan');
  if (!areFew(comparison.sides)) return sections;
  const said = comparison.by === 'moments' ? words('intervalTwice') : words('interval');
  return sections.map((section, index) =>
    index === first ? { ...section, prose: [...section.prose, said] } : section,
  );
}
