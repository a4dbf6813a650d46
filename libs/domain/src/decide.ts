import type { Actor, Who } from './actor.ts';
import { rules, type WorkshopCommand } from './commands.ts';
import { refuse } from './kernel/decision.ts';
import type { RefusalCode } from './refusals.ts';
import type { Now, Rule, WorkshopDecision } from './rule.ts';
import type { Workshop } from './workshop.ts';

/** What follows from a command: facts to record, or a refusal. Pure: it leaves its arguments alone. */
export function decide(command: WorkshopCommand, workshop: Workshop, actor: Actor, now: Now): WorkshopDecision {
  const rule = rules[command.kind] as unknown as Rule<unknown>; // the command was read by this rule's shape
  const notAllowed = whyNot(rule.who, workshop, actor);
  if (notAllowed) return refuse(notAllowed);
  if (!rule.during.includes(workshop.agenda.status)) return refuse('not-in-phase');
  return rule.decide(command.data, workshop, actor, now);
}

/** Why this actor may not give a command that is for `who`; nothing if they may. */
function whyNot(who: readonly Who[], { agenda, people }: Workshop, actor: Actor): RefusalCode | undefined {
  switch (actor.seat) {
    case 'facilitator':
      if (who.includes('trainer')) return undefined;
      if (who.includes('lead')) return agenda.lead === actor.id ? undefined : 'not-lead';
      return 'forbidden';
    case 'participant': {
      if (!who.includes('participant'))
        return who.includes('lead') || who.includes('trainer') ? 'not-lead' : 'forbidden';
      const status = people.byId[actor.id]?.status;
      if (status === 'present') return undefined;
      return status === 'removed' || status === 'merged' ? 'removed' : 'not-eligible';
    }
    case 'projector':
      return who.includes('lead') || who.includes('trainer') ? 'not-lead' : 'forbidden';
    case 'visitor':
    case 'system':
      return who.includes(actor.seat) ? undefined : 'forbidden';
  }
}
