import { copyOf } from '../kernel/json.ts';
import type { Meta } from '../kernel/recorded.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { objectionsFold } from './fold.ts';
import { allObjections, type HideReason, type Objections } from './state.ts';
import { takenApart } from './taking-apart.ts';
import { mergedInto } from './united.ts';

/** The facts by which one objection leaves every screen; what stood under its heading stands for itself again. */
export function hidden(
  workshop: Workshop,
  objectionId: string,
  reason: HideReason,
  follows?: string,
): readonly WorkshopEvent[] {
  const apart = mergedInto(workshop, objectionId);
  return [
    ...(apart.length > 0 ? takenApart(workshop, objectionId, apart) : []),
    {
      type: 'ObjectionHidden',
      data: {
        objectionId,
        reason,
        ...(apart.length > 0 ? { apart } : {}),
        ...(follows === undefined ? {} : { follows }),
      },
    },
  ];
}

/** Everything that these people raised, one after the other in one breath. Nothing says whose it was. */
export function hiddenOf(
  workshop: Workshop,
  raisers: ReadonlySet<string | undefined>,
  reason: HideReason,
): readonly WorkshopEvent[] {
  const theirs = allObjections(workshop).filter(
    ({ raiser, status }) => raiser !== undefined && raisers.has(raiser) && status !== 'hidden',
  );
  const events: WorkshopEvent[] = [];
  let last: string | undefined;
  const so = copyOf(workshop.objections) as Objections; // how they stand after each of them; a copy may be written to
  for (const { id } of theirs) {
    const next = hidden({ ...workshop, objections: so }, id, reason, last);
    for (const event of next) foldIn(so, event, workshop);
    events.push(...next);
    last = id;
  }
  return events;
}

function foldIn(objections: Objections, { type, data }: WorkshopEvent, meta: Meta): void {
  const fold = objectionsFold[type] as ((slice: Objections, data: unknown, meta: Meta) => void) | undefined; // type and data belong together
  fold?.(objections, copyOf(data), meta);
}
