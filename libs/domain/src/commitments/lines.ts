import type { Actor } from '../actor.ts';
import { personal, wordsOf } from '../kernel/personal.ts';
import { languageOf } from '../people/index.ts';
import { lineOf } from '../steps/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { Commitment } from './state.ts';

type Worded = Pick<Commitment, 'id' | 'intention'>;

/**
 * What somebody shares with the room is a line of theirs under the same id: trainers read it without its author, and lift it to
 * the screen as they do with any line.
 */
export function lineFor(workshop: Workshop, { id: lineId, intention }: Worded, actor: Actor): readonly WorkshopEvent[] {
  if ('erased' in intention) return [];
  const { agenda } = workshop;
  const activityId = agenda.activities.find(({ kind }) => kind === 'commitments')?.id;
  const words = [intention.situation, intention.response].map((half) => wordsOf(half) ?? '').join(' → ');
  return [
    {
      type: 'LineCaptured',
      data: {
        lineId,
        author: actor.id,
        ...(activityId === undefined ? {} : { activityId }),
        ofCommitment: true,
        text: personal(actor.id, words),
        ...languageOf(workshop, actor),
      },
    },
  ];
}

/** Whoever rewords what the room has not seen yet, rewords it there too. */
export function otherLine(workshop: Workshop, worded: Worded, actor: Actor): readonly WorkshopEvent[] {
  const gone = lineWithdrawn(workshop, worded.id);
  return gone.length > 0 ? [...gone, ...lineFor(workshop, worded, actor)] : [];
}

/** Nothing where it is no line, or the room has it on its screen. */
export function lineWithdrawn(workshop: Workshop, lineId: string): readonly WorkshopEvent[] {
  const line = lineOf(workshop, lineId);
  return line?.ofCommitment && !line.highlighted
    ? [{ type: 'LineWithdrawn', data: { lineId, ...(line.author === undefined ? {} : { author: line.author }) } }]
    : [];
}
