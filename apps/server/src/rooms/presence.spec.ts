import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PresenceListener, Tail } from '../event-log/tail.ts';
import { Presence } from './presence.ts';

const workshop = '00000000-0000-4000-8000-000000000001';
const trainer = { seat: 'facilitator', id: '00000000-0000-4000-8000-00000000000a' } as const;
const phone = { seat: 'participant', id: '00000000-0000-4000-8000-0000000000aa' } as const;

/** Two nodes that hear each other. */
function nodes() {
  const listeners = new Map<string, PresenceListener>();
  const tailOf = (node: string) =>
    ({
      onPresence: (listener: PresenceListener) => listeners.set(node, listener),
      announce: (present: Iterable<readonly [string, number]>) => {
        for (const [other, listener] of listeners) if (other !== node) listener(node, new Map(present));
      },
    }) as unknown as Tail; // all of it that presence uses
  return { here: new Presence(tailOf('a')), there: new Presence(tailOf('b')) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('who is connected', () => {
  it('is counted of participants, and a trainer is none', () => {
    const { here } = nodes();
    here.count(workshop, phone, 1);
    here.count(workshop, trainer, 1);
    expect([here.online(workshop), [...here.here()]]).toEqual([1, [{ workshopId: workshop, participantId: phone.id }]]);
    here.onModuleDestroy();
  });

  it('is told of a trainer as for how long they are silent, on all nodes together', () => {
    const { here, there } = nodes();
    expect(here.silentMs(workshop, trainer.id)).toBe(0); // from now on
    jest.advanceTimersByTime(30_000);
    expect(here.silentMs(workshop, trainer.id)).toBe(30_000);
    there.count(workshop, trainer, 1);
    expect([here.silentMs(workshop, trainer.id), there.silentMs(workshop, trainer.id)]).toEqual([0, 0]);
    here.count(workshop, trainer, 1);
    there.count(workshop, trainer, -1);
    jest.advanceTimersByTime(10_000);
    expect(there.silentMs(workshop, trainer.id)).toBe(0);
    here.count(workshop, trainer, -1);
    jest.advanceTimersByTime(61_000);
    expect([here.silentMs(workshop, trainer.id), there.silentMs(workshop, trainer.id)]).toEqual([61_000, 61_000]);
    for (const node of [here, there]) node.onModuleDestroy();
  });
});
