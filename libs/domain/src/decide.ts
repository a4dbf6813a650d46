import type { Actor, ActorKind } from './actor.ts';
import { isRemovedTrainer } from './agenda/index.ts';
import { type CommandKind, rules, type WorkshopCommand } from './commands.ts';
import { refuse } from './kernel/decision.ts';
import { personOf } from './people/index.ts';
import type { RefusalCode } from './refusals.ts';
import type { Now, Rule, WorkshopDecision } from './rule.ts';
import type { Workshop } from './workshop.ts';

/** What follows from a command: facts to record, or a refusal. Pure: it leaves its arguments alone. */
export function decide(command: WorkshopCommand, workshop: Workshop, actor: Actor, now: Now): WorkshopDecision {
  const inTheWay = whyNot(command.kind, workshop, actor);
  if (inTheWay) return refuse(inTheWay);
  const rule = rules[command.kind] as unknown as Rule<unknown>; // the command was read by this rule's shape
  return rule.decide(command.data, workshop, actor, now);
}

/** Why this actor may not give this command now, whatever is in it; nothing if they may. */
export function whyNot(kind: CommandKind, workshop: Workshop, actor: Actor): RefusalCode | undefined {
  const { who, during, evenAway } = rules[kind] as unknown as Rule<unknown>; // whatever its data
  return (
    notFor(who, workshop, actor, evenAway) ?? (during.includes(workshop.agenda.status) ? undefined : 'not-in-phase')
  );
}

function notFor(
  who: readonly ActorKind[],
  workshop: Workshop,
  { seat, id }: Actor,
  evenAway = false,
): RefusalCode | undefined {
  const forTrainers = who.includes('lead') || who.includes('trainer') ? 'not-lead' : 'forbidden';
  switch (seat) {
    case 'facilitator':
      if (isRemovedTrainer(workshop.agenda, id)) return 'removed';
      if (who.includes('trainer') || (who.includes('lead') && workshop.agenda.lead === id)) return undefined;
      return forTrainers;
    case 'participant':
      return who.includes('participant') ? notHere(workshop, id, evenAway) : forTrainers;
    case 'projector':
      return forTrainers;
    case 'visitor':
    case 'system':
      return who.includes(seat) ? undefined : 'forbidden';
  }
}

function notHere(workshop: Workshop, id: string, evenAway: boolean): RefusalCode | undefined {
  const status = personOf(workshop, id)?.status;
  if (status === 'present' || (status === 'left' && evenAway)) return undefined;
  return status === 'left' || status === undefined ? 'not-eligible' : 'removed';
}
