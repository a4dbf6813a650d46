import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandKinds, emptyWorkshop, evolve, trainersOf, whyNot } from '../index.ts';
import {
  anna,
  clock,
  coming,
  coTrainer,
  fact,
  given,
  improvise,
  lead,
  live,
  type Outcome,
  refused,
  type Scene,
  uuid,
  words,
} from '../testing-door.ts';

const third = uuid('third');
const to = (trainerId: string) => ({ trainerId });
const handedTo = (toTrainerId: string, more = {}) => fact('ControlHandedOver', { toTrainerId, ...more });
const invite = (scene: Scene, trainerId: string, name = 'Joost'): Outcome =>
  scene.when(lead, 'InviteCoTrainer', { trainerId, name });

describe('more than one trainer', () => {
  it('[D351] comes about by an invitation of the lead, and stands once whoever was invited came', () => {
    const invited = given(live()).when(lead, 'InviteCoTrainer', { ...to(third), name: ' Joost ' });
    const scene = invited.then(
      fact('CoTrainerInvited', { trainerId: third, name: words({ ...anna, id: third }, 'Joost') }),
    );
    expect(trainersOf(scene.workshop.agenda)).toEqual([lead.id]);
    invite(scene, third).thenNothing();
    const came = scene.when(clock, 'WelcomeCoTrainer', to(third)).then(fact('CoTrainerJoined', to(third)));
    expect(trainersOf(came.workshop.agenda)).toEqual([lead.id, third]);
    came.when(clock, 'WelcomeCoTrainer', to(third)).thenNothing();
    scene.when(clock, 'WelcomeCoTrainer', to(uuid('fourth'))).then(refused('not-found'));
  });

  it('[D351] has a name for the others', () => {
    given(live())
      .when(lead, 'InviteCoTrainer', { ...to(third), name: ' ' })
      .then(refused('text-too-short', { missing: 1 }));
    given(live())
      .when(lead, 'InviteCoTrainer', { ...to(third), name: 'x'.repeat(25) })
      .then(refused('text-too-long', { over: 1 }));
  });

  it('[D352] are four at most, those included who have not come; who was removed leaves a place', () => {
    const full = ['a', 'b', 'c'].reduce((scene, name) => invite(scene, uuid(name)).accepted, given(live()));
    const none = invite(full, third).then(refused('co-limit'));
    const left = none.when(lead, 'RemoveCoTrainer', to(uuid('b'))).then(fact('CoTrainerRemoved', to(uuid('b'))));
    invite(left, third).thenTypes('CoTrainerInvited');
  });

  it('[D353] obeys nobody who was removed, whatever they ask, and does not let them in again', () => {
    const { workshop } = given(live(), coming, fact('CoTrainerRemoved', to(coTrainer.id)));
    const answers = commandKinds.map((kind) => whyNot(kind, workshop, coTrainer));
    expect(new Set(answers)).toEqual(new Set(['removed']));
    const scene = given(live(), coming, fact('CoTrainerRemoved', to(coTrainer.id)));
    scene.when(lead, 'RemoveCoTrainer', to(coTrainer.id)).thenNothing();
    scene.when(clock, 'WelcomeCoTrainer', to(coTrainer.id)).then(refused('not-found'));
    invite(scene, coTrainer.id).then(refused('not-found'));
    scene.when(lead, 'HandOverControl', { toTrainerId: coTrainer.id }).then(refused('not-found'));
  });
});

describe('the baton', () => {
  it('[D30] goes from the lead to a trainer who has come, and back', () => {
    const scene = given(live(), coming);
    const handed = scene.when(lead, 'HandOverControl', { toTrainerId: coTrainer.id }).then(handedTo(coTrainer.id));
    handed.when(lead, 'FinishWorkshop').then(refused('not-lead'));
    handed.when(lead, 'PauseWorkshop').thenTypes('WorkshopPaused');
    handed.when(coTrainer, 'FinishWorkshop').thenTypes('ActivityClosed', 'WorkshopFinished');
    handed.when(coTrainer, 'HandOverControl', { toTrainerId: lead.id }).then(handedTo(lead.id));
    scene.when(lead, 'HandOverControl', { toTrainerId: lead.id }).thenNothing();
    scene.when(coTrainer, 'HandOverControl', { toTrainerId: coTrainer.id }).then(refused('not-lead'));
  });

  it('[D30] goes to nobody who has not come, was never invited or is no trainer', () => {
    const invited = invite(given(live()), third).accepted;
    for (const toTrainerId of [third, uuid('niemand'), anna.id]) {
      const { workshop } = invited.when(lead, 'HandOverControl', { toTrainerId }).then(refused('not-found'));
      expect(workshop.agenda.lead).toBe(lead.id);
    }
  });

  it('[D354] is taken over by another trainer after sixty seconds without a sign of the lead, and not before', () => {
    const scene = given(live(), coming);
    for (const seconds of [0, 59]) {
      scene.withoutLeadFor(seconds).when(coTrainer, 'TakeControl').then(refused('not-lead'));
    }
    const taken = scene
      .withoutLeadFor(60)
      .when(coTrainer, 'TakeControl')
      .then(handedTo(coTrainer.id, { takenOver: true }));
    taken.withoutLeadFor(60).when(coTrainer, 'TakeControl').thenNothing();
    taken.when(lead, 'TakeControl').then(refused('not-lead'));
    taken
      .withoutLeadFor(61)
      .when(lead, 'TakeControl')
      .then(handedTo(lead.id, { takenOver: true }));
    given(live()).withoutLeadFor(600).when(coTrainer, 'TakeControl').then(refused('not-lead')); // never invited
  });

  it('[D30] is not taken from under whoever leads: they are not removed', () => {
    const scene = given(live(), coming, handedTo(coTrainer.id));
    scene.when(coTrainer, 'RemoveCoTrainer', to(coTrainer.id)).then(refused('not-found'));
    scene.when(coTrainer, 'RemoveCoTrainer', to(lead.id)).then(refused('not-found'));
    scene.when(lead, 'RemoveCoTrainer', to(coTrainer.id)).then(refused('not-lead'));
  });

  it('[D30] is in the hands of exactly one trainer in any workshop whatever, at every moment', () => {
    const numbers = fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 120 });
    const property = fc.property(numbers, (chance) => {
      const workshop = emptyWorkshop();
      for (const event of improvise(chance, 80).rehearsal.log) {
        evolve(workshop, event, event);
        const { lead: leads } = workshop.agenda;
        expect(trainersOf(workshop.agenda).filter((id) => id === leads)).toEqual([leads]);
      }
    });
    fc.assert(property, { numRuns: 60, endOnFailure: true });
  });
});
