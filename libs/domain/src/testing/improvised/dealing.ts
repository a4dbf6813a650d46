import { roleIds, stepIds } from '../../ids.ts';
import type { playsRules } from '../../plays/rules.ts';
import { chairs, observationKinds } from '../../plays/state.ts';
import { pack } from '../facts.ts';
import { uuid } from '../people.ts';
import { type Moment, type Moves, newText } from './move.ts';

export const dealing: Moves<keyof typeof playsRules> = {
  DealBriefs: ({ dice }) => (dice.oneIn(2) ? {} : { caseId: dice.pick(pack.cases) }),
  ReadBrief: () => ({}),
  PeekBrief: ({ dice, workshop }) => ({
    chair: dice.pick(chairs),
    ...(dice.oneIn(2) ? { teamId: dice.pick(workshop.teams.list)?.id ?? 'team' } : {}),
  }),
  RevealBriefs: () => ({}),
  StartPlay: ({ dice }) => ({ seconds: 30 + dice.roll(60), confirmUnread: !dice.oneIn(3) }),
  EndPlay: ({ dice, workshop }) => (dice.oneIn(3) ? { playId: dice.pick(workshop.plays.list)?.id ?? 'play' } : {}),
  MarkObservation(moment) {
    const { dice, count } = moment;
    const kind = dice.pick(observationKinds) ?? 'seen';
    const isStep = kind === 'seen' || kind === 'missed';
    return {
      ...anObservation(moment, uuid(`waarneming ${count}`)),
      kind,
      ...(isStep ? { stepId: dice.pick(stepIds) } : {}),
      ...(dice.oneIn(3) ? { text: newText(moment), confirmNotReal: true } : {}),
      ...(dice.oneIn(2) ? { atMs: dice.roll(90_000) } : {}),
    };
  },
  GuessBuyingRole: (moment) => ({
    playId: aPlay(moment),
    roleIds: [moment.dice.pick(roleIds), moment.dice.pick(roleIds)],
  }),
  RecordOutcome: (moment) => ({
    playId: aPlay(moment),
    agreed: !moment.dice.oneIn(4),
    terms: moment.dice.oneIn(3) ? {} : { paymentDays: moment.dice.roll(130) },
    ...(moment.dice.oneIn(3) ? { corrects: true } : {}),
  }),
  ConfirmOutcome: (moment) => ({ playId: aPlay(moment) }),
  RateSatisfaction: (moment) => ({ playId: aPlay(moment), value: 1 + moment.dice.roll(5) }),
  UnmarkObservation: (moment) => anObservation(moment, uuid('geen waarneming')),
};

const aPlay = ({ dice, workshop }: Moment): string => dice.pick(workshop.plays.list)?.id ?? 'play';

/** One that is known, now and then; in a play that somebody observes. */
function anObservation({ dice, workshop }: Moment, fresh: string) {
  const play = dice.pick(workshop.plays.list);
  const known = dice.oneIn(3) ? dice.pick(play?.observations ?? [])?.id : undefined;
  return { playId: play?.id ?? 'play', observationId: known ?? fresh };
}
