import { describe, expect, it } from '@jest/globals';
import { allObjections, medianResolutionMs, msOf, replay, resolutionOf, type WorkshopEvent } from '../index.ts';
import { anna, at, bert, carla, daan, fact, live, raised, uuid } from '../testing-door.ts';

const start = live('objections');
const four = [anna, bert, carla, daan].map((person, index) => raised(`o${index}`, person, 'Dat redt nooit'));
const resolved = (label: string, by: 'raisers' | 'objective' = 'raisers'): WorkshopEvent =>
  fact('ObjectionResolved', { objectionId: uuid(label), by });

/** The four at second 100, what follows ten seconds apart. */
function after(...events: readonly WorkshopEvent[]) {
  const seconds = [...start.map(() => 0), ...four.map(() => 100), ...events.map((_, index) => 110 + 10 * index)];
  const workshop = replay(
    [...start, ...four, ...events].map((event, index) => ({
      ...event,
      position: index + 1,
      at: at(seconds[index] ?? 0),
    })),
  );
  return { objections: allObjections(workshop), nowMs: msOf(workshop.at) };
}

describe('resolution', () => {
  it('tells answered from taken into an objective, and leaves out what was put away', () => {
    const hidden = fact('ObjectionHidden', { objectionId: uuid('o3'), reason: 'duplicate' });
    expect(resolutionOf(after(resolved('o0'), resolved('o1', 'objective'), hidden).objections)).toEqual({
      counted: 3,
      share: 2 / 3,
      split: { answered: 1, integrated: 1, escalated: 0, open: 1 },
    });
  });

  it('takes as long as it takes half of them, the open ones counted as long as they are', () => {
    const median = ({ objections, nowMs }: ReturnType<typeof after>) => medianResolutionMs(objections, nowMs);
    expect(median(after(resolved('o0')))).toBeUndefined();
    expect(median(after(resolved('o0'), resolved('o1')))).toBe(20_000);
  });
});
