import type { Inverses } from '../rule.ts';
import type { StepsEvents } from './events.ts';

export const stepsInverses: Inverses<StepsEvents> = {
  StepOpened: ({ stepId }) => [{ type: 'StepReplanned', data: { stepId } }],
  LineHighlighted: ({ lineId }) => [{ type: 'LineUnhighlighted', data: { lineId } }],
  LineUnhighlighted: ({ lineId }) => [{ type: 'LineHighlighted', data: { lineId } }],
};
