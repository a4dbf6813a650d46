import { agendaRules } from './agenda/rules.ts';
import { casesRules } from './cases/rules.ts';
import { commitmentsRules } from './commitments/rules.ts';
import { sharingRules } from './commitments/sharing-rules.ts';
import { type Refusal, refuse } from './kernel/decision.ts';
import { read } from './kernel/shape.ts';
import { objectionsRules } from './objections/rules.ts';
import { objectivesRules } from './objectives/rules.ts';
import { peopleRules } from './people/rules.ts';
import { playsRules } from './plays/rules.ts';
import { readinessRules } from './readiness/rules.ts';
import type { RefusalCode } from './refusals.ts';
import { roundsRules } from './rounds/rules.ts';
import type { Rule } from './rule.ts';
import { stepsRules } from './steps/rules.ts';
import { teamRoundsRules } from './team-rounds/rules.ts';
import { teamsRules } from './teams/rules.ts';

/** Every command of every part, by kind. */
export const rules = {
  ...agendaRules,
  ...peopleRules,
  ...roundsRules,
  ...casesRules,
  ...objectionsRules,
  ...objectivesRules,
  ...stepsRules,
  ...teamsRules,
  ...teamRoundsRules,
  ...playsRules,
  ...commitmentsRules,
  ...sharingRules,
  ...readinessRules,
};

type Rules = typeof rules;
export type CommandKind = keyof Rules;
type DataOf<R> = R extends Rule<infer Data> ? Data : never;

/** What may be asked of a workshop. */
export type WorkshopCommand = {
  [Kind in CommandKind]: { readonly kind: Kind; readonly data: DataOf<Rules[Kind]> };
}[CommandKind];

export const commandKinds = Object.keys(rules) as CommandKind[]; // the keys of the list above

/** A command from outside: known, and in its shape; or the refusal that says what is wrong with it. */
export function readCommand(
  kind: unknown,
  data: unknown,
): { readonly ok: true; readonly command: WorkshopCommand } | Refusal<RefusalCode> {
  if (typeof kind !== 'string' || !Object.hasOwn(rules, kind)) return refuse('unknown-kind');
  const shape = rules[kind as CommandKind].data as (value: unknown) => unknown; // just found under this kind
  const result = read(shape, data);
  if (!result.ok) return result as Refusal<RefusalCode>; // shapes refuse with these codes only
  return { ok: true, command: { kind, data: result.value } as WorkshopCommand }; // read by the shape of its kind
}
