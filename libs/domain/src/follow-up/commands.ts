import type { Actor } from '../actor.ts';
import { type Refusal, refuse } from '../kernel/decision.ts';
import { read } from '../kernel/shape.ts';
import type { RefusalCode } from '../refusals.ts';
import type { FollowUpDecision, FollowUpNow } from './rule.ts';
import { followUpRules } from './rules.ts';
import type { FollowUp } from './state.ts';

type Rules = typeof followUpRules;
type DataOf<R> = R extends { decide(data: infer Data, ...rest: never[]): unknown } ? Data : never;

/** What may be asked of a follow-up. */
export type FollowUpCommand = {
  [Kind in keyof Rules]: { readonly kind: Kind; readonly data: DataOf<Rules[Kind]> };
}[keyof Rules];

interface AnyRule {
  readonly who: Actor['seat'];
  readonly data: (value: unknown) => unknown;
  decide(data: unknown, followUp: FollowUp, actor: Actor, now: FollowUpNow): FollowUpDecision;
}

const ruleOf = (kind: keyof Rules): AnyRule => followUpRules[kind] as AnyRule; // its data was read by its own shape

/** A command from outside: in its shape, or the refusal that says what is wrong with it. */
export function readFollowUpCommand(
  kind: keyof Rules,
  data: unknown,
): { readonly ok: true; readonly command: FollowUpCommand } | Refusal<RefusalCode> {
  const result = read(ruleOf(kind).data, data);
  if (!result.ok) return result as Refusal<RefusalCode>; // shapes refuse with these codes only
  return { ok: true, command: { kind, data: result.value } as FollowUpCommand }; // read by the shape of its kind
}

/** The facts that follow from a command, or why not. */
export function decideFollowUp(
  { kind, data }: FollowUpCommand,
  followUp: FollowUp,
  actor: Actor,
  now: FollowUpNow,
): FollowUpDecision {
  const rule = ruleOf(kind);
  return rule.who === actor.seat ? rule.decide(data, followUp, actor, now) : refuse('forbidden');
}
