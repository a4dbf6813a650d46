import { viewOf } from '../agenda/index.ts';
import type { Inverses } from '../rule.ts';
import type { StepsEvents } from './events.ts';

export const stepsInverses: Inverses<StepsEvents> = {
  StepOpened: ({ stepId, follows }, before) => [
    { type: 'StepReplanned', data: { stepId } },
    ...(before.steps.completed.includes(stepId) ? [{ type: 'StepCompleted', data: { stepId } } as const] : []),
    ...(follows === undefined ? viewOf(before) : []),
  ],
  StepCompleted: ({ stepId }, before) => [{ type: 'StepOpened', data: { stepId } }, ...viewOf(before)],
  LineHighlighted: ({ lineId }) => [{ type: 'LineUnhighlighted', data: { lineId } }],
  LineUnhighlighted: ({ lineId }) => [{ type: 'LineHighlighted', data: { lineId } }],
};
