import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { personal } from '../kernel/personal.ts';
import { id, line } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import { leadSilenceMs, longestTrainerName } from './limits.ts';
import { hasRoomForTrainers, trainersOf } from './trainers.ts';

/** Who conducts, and who helps. Exactly one trainer leads at any time: nobody who leads is removed, and the baton goes to
 *  nobody but a trainer who has come. */
export const trainerRules = {
  /** Keeps a place for one more trainer; who it is for learns of it by a link that the server makes. */
  InviteCoTrainer: rule(
    {
      who: ['lead'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished'],
      data: { trainerId: id, name: line(1, longestTrainerName) },
    },
    ({ trainerId, name }, { agenda }) => {
      const known = agenda.coTrainers.find((trainer) => trainer.id === trainerId);
      if (known) return known.status === 'removed' ? refuse('not-found') : alreadySo;
      if (trainerId === agenda.owner) return refuse('not-found');
      if (!hasRoomForTrainers(agenda)) return refuse('co-limit');
      return accept({ type: 'CoTrainerInvited', data: { trainerId, name: personal(trainerId, name) } });
    },
  ),
  /** They came by their link. */
  WelcomeCoTrainer: rule(
    {
      who: ['system'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished', 'archived'],
      data: { trainerId: id },
    },
    ({ trainerId }, { agenda }) => {
      const known = agenda.coTrainers.find((trainer) => trainer.id === trainerId);
      if (known?.status === 'joined') return alreadySo;
      return known?.status === 'invited'
        ? accept({ type: 'CoTrainerJoined', data: { trainerId } })
        : refuse('not-found');
    },
  ),
  RemoveCoTrainer: rule(
    {
      who: ['lead'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished'],
      data: { trainerId: id },
    },
    ({ trainerId }, { agenda }) => {
      const known = agenda.coTrainers.find((trainer) => trainer.id === trainerId);
      if (known?.status === 'removed') return alreadySo;
      if (!known || trainerId === agenda.lead) return refuse('not-found');
      return accept({ type: 'CoTrainerRemoved', data: { trainerId } });
    },
  ),
  HandOverControl: rule(
    {
      who: ['lead'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished'],
      data: { toTrainerId: id },
    },
    (data, { agenda }) => {
      if (agenda.lead === data.toTrainerId) return alreadySo;
      if (!trainersOf(agenda).includes(data.toTrainerId)) return refuse('not-found');
      return accept({ type: 'ControlHandedOver', data });
    },
  ),
  /** Another trainer leads from now on, because nobody has heard of the lead for a while. */
  TakeControl: rule(
    {
      who: ['trainer'],
      during: ['draft', 'lobby', 'live', 'paused', 'finished'],
      data: {},
    },
    (_data, { agenda }, actor, { leadSilentMs = 0 }) => {
      if (agenda.lead === actor.id) return alreadySo;
      if (leadSilentMs < leadSilenceMs || !trainersOf(agenda).includes(actor.id)) return refuse('not-lead');
      return accept({ type: 'ControlHandedOver', data: { toTrainerId: actor.id, takenOver: true } });
    },
  ),
};
