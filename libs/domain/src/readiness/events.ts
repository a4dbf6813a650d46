import type { Mark } from './state.ts';

export interface ReadinessEvents {
  /** Somebody is done with what people do by themselves now. */
  ReadyMarked: Mark;
  /** They are not, after all. */
  ReadyUnmarked: Mark;
}
