import { written } from '@rolwissel/content';
import { consoleTexts } from '@rolwissel/texts';
import type { MovingContext } from '../console-context.ts';

type Who = Pick<MovingContext, 'workshop' | 'pack' | 'language'>;

/** What a trainer is called here: by the name they were invited by, or as whoever made the workshop. */
export function trainerName(id: string, { workshop, pack, language }: Who): string {
  const known = workshop.agenda.coTrainers.find((trainer) => trainer.id === id);
  return known ? written(known.name, pack) : consoleTexts.in(language).trainers('owner');
}

/** Whether the trainer at this console leads. */
export const isLeading = ({ workshop, seat }: Pick<MovingContext, 'workshop' | 'seat'>): boolean =>
  workshop.agenda.lead === seat.you;
