import type { Workshop } from '../workshop.ts';
import { mostTrainers } from './limits.ts';

type AgendaView = Workshop['agenda'];

/** Those who may conduct this workshop or help to: who made it, and whom the lead invited and who came. */
export const trainersOf = ({ owner, coTrainers }: AgendaView): readonly string[] => [
  owner,
  ...coTrainers.filter(({ status }) => status === 'joined').map(({ id }) => id),
];

/** Somebody who was a trainer here, and is none any more. */
export const isRemovedTrainer = ({ coTrainers }: AgendaView, id: string): boolean =>
  coTrainers.some((known) => known.id === id && known.status === 'removed');

/** Whether one more may be invited: who was invited and has not come yet counts. */
export const hasRoomForTrainers = ({ coTrainers }: AgendaView): boolean =>
  coTrainers.filter(({ status }) => status !== 'removed').length < mostTrainers - 1;
