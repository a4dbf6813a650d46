import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { type Seen, Windows } from './windows.ts';

const at = '2026-03-02T13:30:00.000Z';
const shown: WorkshopEvent = {
  type: 'LineShown',
  data: { shown: { id: 'l1', text: { text: 'Wie, wat, wanneer?' }, highlighted: true } },
};
const gone: WorkshopEvent = { type: 'LineGone', data: { lineId: 'l1' } };
const inTheRoom = (position: number, event: WorkshopEvent): Seen => ({
  position,
  at,
  seen: { projector: event, participants: event, own: [] },
});

describe('windows', () => {
  it('[W3] tell nobody who comes back words that were taken back since: the state tells what is left', () => {
    const windows = new Windows();
    windows.add({ position: 1, at, seen: { facilitator: shown, own: [] } });
    windows.add(inTheRoom(2, shown));
    expect(windows.since('participants', 1)).toHaveLength(1);
    windows.add(inTheRoom(3, gone));
    for (const audience of ['projector', 'participants'] as const) {
      expect(windows.since(audience, 1)).toBeUndefined();
      expect(windows.since(audience, 2)).toEqual([{ ...gone, position: 3, at }]);
      expect(JSON.stringify(windows.state(audience))).not.toContain('wanneer');
    }
    expect(windows.since('facilitator', 0)).toHaveLength(1);
  });

  it('[W5] stand still while there is nothing to see, and then lack nothing, also when words are taken back', () => {
    const windows = new Windows();
    windows.add(inTheRoom(1, shown));
    for (const position of [2, 3]) windows.add({ position, at, seen: { facilitator: shown, own: [] } });
    windows.add({ position: 4, at, seen: { own: [{ to: 'anna', event: shown }] } });
    expect([windows.position, windows.positionOf('facilitator'), windows.positionOf('participants')]).toEqual([
      4, 3, 1,
    ]);
    expect([windows.ownPosition('anna'), windows.ownPosition('bert')]).toEqual([4, 0]);
    expect(windows.state('participants', 'anna')).toMatchObject({ position: 1 });
    windows.add(inTheRoom(5, gone));
    expect(windows.since('participants', 1)).toEqual([{ ...gone, position: 5, at }]);
  });
});
