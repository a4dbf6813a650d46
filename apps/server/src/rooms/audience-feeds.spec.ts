import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { AudienceFeeds, type DisclosedEvent } from './audience-feeds.ts';

const at = '2026-03-02T13:30:00.000Z';
const shown: WorkshopEvent = {
  type: 'LineShown',
  data: { shown: { id: 'l1', text: { text: 'Wie, wat, wanneer?' }, highlighted: true } },
};
const gone: WorkshopEvent = { type: 'LineGone', data: { lineId: 'l1' } };
const inTheRoom = (position: number, event: WorkshopEvent): DisclosedEvent => ({
  position,
  at,
  seen: { projector: event, participants: event, own: [] },
});

describe('audience feeds', () => {
  it('[W3] tell nobody who comes back words that were taken back since: the state tells what is left', () => {
    const feeds = new AudienceFeeds();
    feeds.add({ position: 1, at, seen: { facilitator: shown, own: [] } });
    feeds.add(inTheRoom(2, shown));
    expect(feeds.since('participants', 1)).toHaveLength(1);
    feeds.add(inTheRoom(3, gone));
    for (const audience of ['projector', 'participants'] as const) {
      expect(feeds.since(audience, 1)).toBeUndefined();
      expect(feeds.since(audience, 2)).toEqual([{ ...gone, position: 3, at }]);
      expect(JSON.stringify(feeds.state(audience))).not.toContain('wanneer');
    }
    expect(feeds.since('facilitator', 0)).toHaveLength(1);
  });

  it('[W5] stand still while there is nothing to see, and then lack nothing, also when words are taken back', () => {
    const feeds = new AudienceFeeds();
    feeds.add(inTheRoom(1, shown));
    for (const position of [2, 3]) feeds.add({ position, at, seen: { facilitator: shown, own: [] } });
    feeds.add({ position: 4, at, seen: { own: [{ to: 'anna', event: shown }] } });
    expect([feeds.position, feeds.positionOf('facilitator'), feeds.positionOf('participants')]).toEqual([4, 3, 1]);
    expect([feeds.ownPosition('anna'), feeds.ownPosition('bert')]).toEqual([4, 0]);
    expect(feeds.state('participants', 'anna')).toMatchObject({ position: 1 });
    feeds.add(inTheRoom(5, gone));
    expect(feeds.since('participants', 1)).toEqual([{ ...gone, position: 5, at }]);
  });
});
