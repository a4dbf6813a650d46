import type { ObjectiveDecision, ObjectiveResult } from '@rolwissel/domain';
import { quoted } from '@rolwissel/texts';
import { type Context, wordsOfRoom } from '../context.ts';
import type { Entry, Fact, Section } from '../document.ts';

/** What was agreed or adopted: whom it serves, and which objections it took in. */
export function objectives(context: Context): Section | undefined {
  const { result, t } = context;
  if (result.objectives.length === 0) return undefined;
  return {
    id: 'objectives',
    heading: t.headings('objectives'),
    prose: [t.objectives('decided', { n: result.objectives.length })],
    figures: [],
    entries: result.objectives.map((objective) => entryOf(objective, context)),
  };
}

function entryOf(objective: ObjectiveResult, context: Context): Entry {
  const { t, ballots, pack, common, language } = context;
  const words = (text: string | undefined) => wordsOfRoom(context, text);
  const kind = pack.questions.objectiveKind[['common', 'shared', 'joint'].indexOf(objective.kind)];
  return {
    heading: words(objective.text),
    facts: withValues([
      {
        label: t.objectives('status'),
        value: objective.decision ? decided(objective.decision, context) : common.outcomes(objective.status),
      },
      ...(kind ? [{ label: t.objectives('kind'), value: kind }] : []),
      { label: ballots.objective('servesBoss'), value: words(objective.servesBoss) },
      { label: ballots.objective('servesBuyer'), value: words(objective.servesBuyer) },
      { label: ballots.objective('measure'), value: words(objective.measure) },
      { label: ballots.objective('due'), value: ballots.objective('weeks', { n: objective.dueWeeks }) },
      ...(objective.tookIn.length > 0
        ? [
            {
              label: ballots.objective('takesIn').replace(/:$/, ''),
              value: objective.tookIn.map(({ text }) => quoted(words(text), language)).join(' '),
            },
          ]
        : []),
      ...(objective.versions > 1 ? [{ label: t.objectives('versions'), value: String(objective.versions) }] : []),
      ...(objective.isFlagged ? [{ label: common.things('objections'), value: t.objectives('flagged') }] : []),
    ]),
  };
}

/** What nobody filled in is not asked about. */
const withValues = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ value }) => value !== '');

/** How it was decided. How many had a concern is said where they are enough. */
function decided(decision: ObjectiveDecision, { t }: Context): string {
  if (decision.kind === 'fist')
    return t.objectives('adopted', { n: decision.voters, value: Math.round(decision.agreement * 100) });
  const { concerns } = decision.stances;
  const agreed = t.objectives('agreed', { n: decision.voters });
  return concerns === 'suppressed' || concerns === 0
    ? agreed
    : `${agreed}; ${t.objectives('concerns', { n: concerns })}`;
}
