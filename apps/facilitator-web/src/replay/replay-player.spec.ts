import { beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { created, entered, everybody, fact, joined, Rehearsal } from '@rolwissel/domain/testing';
import type { Audience } from './model/link.ts';
import { RecordingCache } from './recording-cache.ts';
import { ReplayPlayer } from './replay-player.ts';
import { arrivingFrom, doorOf, recorded, recordingOf } from './testing/recorded.ts';

const unknown = { type: 'about:blank', title: 'x', status: 401, code: 'signed-out', detail: '' };

/** A minute between each of these facts. */
function rehearsed(...facts: readonly WorkshopEvent[]): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const each of facts) rehearsal.wait(60).record(each);
  return rehearsal;
}

const skipped = fact('ActivitySkipped', { activityId: 'tell' }); // trainers only
const { screens } = rehearsed(
  created(),
  fact('LobbyOpened', {}),
  ...everybody.map((person, index) => joined(person, index + 1)),
  fact('WorkshopStarted', {}),
  entered('roles'),
  skipped,
  fact('ActivityClosed', { activityId: 'roles' }),
  entered('steps'),
);
const windows = { facilitator: screens.facilitator, projector: screens.projector, participant: screens.participants };

const clock = { now: 0 };
let fetched: Audience[] = [];
let player: ReplayPlayer;

beforeEach(() => {
  clock.now = 0;
  fetched = [];
  const fetch = (audience: Audience) => {
    fetched.push(audience);
    return Promise.resolve({ ok: true as const, value: recordingOf(windows[audience].events) });
  };
  const now = () => clock.now;
  player = new ReplayPlayer(new RecordingCache(doorOf(fetch), { now, pause: () => Promise.resolve() }), now);
});

const at = () => [player.moment.value?.event.type, player.position.value];

describe('opening a link', () => {
  it('lands at its position, seen by its audience', async () => {
    await player.open({ at: 9, as: 'projector' });
    expect(player.audience.value).toBe('projector');
    expect(at()).toEqual(['ActivityOpened', 9]);
  });

  it('lands just before a position that this audience knows nothing of, and keeps the link', async () => {
    await player.open({ at: 10, as: 'projector' });
    expect(at()).toEqual(['ActivityOpened', 10]);
  });

  it('starts where the workshop does when it says nothing', async () => {
    await player.open({});
    expect(at()).toEqual(['WorkshopStarted', 8]);
  });

  it('goes no further than the recording', async () => {
    await player.open({ at: 999 });
    expect(player.moment.value?.state.agenda.activeActivity).toBe('steps');
  });
});

describe('looking through other eyes', () => {
  it('keeps the moment, there and back', async () => {
    await player.open({ at: 10 });
    await player.open({ as: 'participant' });
    expect(at()).toEqual(['ActivityOpened', 10]);
    await player.open({ as: 'facilitator' });
    expect(at()).toEqual(['ActivitySkipped', 10]);
  });

  it('keeps the moment to which one went while the other window was on its way', async () => {
    await player.open({ at: 9 });
    const opening = player.open({ as: 'projector' });
    player.goTo(player.lastIndex);
    await opening;
    expect(at()).toEqual(['ActivityOpened', 12]);
    expect(player.audience.value).toBe('projector');
  });

  it('fetches each window once', async () => {
    for (const as of ['projector', 'facilitator', 'projector'] as const) await player.open({ as });
    expect(fetched).toEqual(['projector', 'facilitator']);
  });

  it('follows the last choice when another one comes in late', async () => {
    await Promise.all([player.open({ as: 'projector' }), player.open({ as: 'participant' })]);
    expect(player.audience.value).toBe('participant');
    expect(player.opening.value).toBeUndefined();
  });
});

describe('stepping', () => {
  beforeEach(() => player.open({ at: 9 }));

  it('goes by event, and stops at both ends', () => {
    player.step(1);
    expect(at()).toEqual(['ActivitySkipped', 10]);
    player.goTo(0);
    player.step(-1);
    expect(at()).toEqual(['WorkshopCreated', 1]);
    player.goTo(player.lastIndex);
    player.step(1);
    expect(at()).toEqual(['ActivityOpened', 12]);
  });

  it('goes by chapter', () => {
    player.stepChapter(1);
    expect(at()).toEqual(['ActivityOpened', 12]);
    player.stepChapter(-1);
    player.stepChapter(-1);
    expect(at()).toEqual(['LobbyOpened', 2]);
  });

  it('keeps the event when silences are shown in full', () => {
    const short = player.running.value.totalMs;
    player.toggleIdle();
    expect(player.running.value.totalMs).toBeGreaterThan(short);
    expect(at()).toEqual(['ActivityOpened', 9]);
  });
});

it('plays through shortened silences and stops at the end', async () => {
  await player.open({ at: 10 });
  player.toggle();
  for (let frame = 0; frame < 30; frame++) {
    clock.now += 100;
    player.tick();
  }
  expect(player.playing.value).toBe(false);
  expect(at()).toEqual(['ActivityOpened', 12]);
});

it('says why there is nothing to see', async () => {
  const refused = new RecordingCache(
    doorOf(() => Promise.resolve({ ok: false, problem: unknown })),
    {
      now: () => 0,
      pause: () => Promise.resolve(),
    },
  );
  const outside = new ReplayPlayer(refused, () => 0);
  await outside.open({});
  expect(outside.opened.value).toEqual({ kind: 'problem', problem: unknown });
});

it('shows whoever has a link what it opens, whatever was asked for', async () => {
  const recordings = new RecordingCache(
    {
      share: 'secret',
      enter: () => Promise.resolve({ ok: true, value: { kind: 'client', audiences: ['projector'] } }),
      fetch: (as) => Promise.resolve({ ok: true, value: arrivingFrom(recordingOf(windows[as].events)) }),
    },
    { now: () => 0, pause: () => Promise.resolve() },
  );
  const client = new ReplayPlayer(recordings, () => 0);
  await client.open({ as: 'facilitator' });
  expect([client.audience.value, client.recording.value?.events]).toEqual(['projector', windows.projector.events]);
  await client.open({ as: 'participant' });
  expect(client.audience.value).toBe('projector');
});

it('goes to what was noted when looking back as to any other mark', async () => {
  await player.open({ at: 9 });
  const before = player.marks.value;
  player.notes.value = [{ id: 'n', position: 11, text: 'Hier', writtenAt: '2026-11-30T12:00:00.000Z' }];
  expect(player.marks.value).toEqual([...before, { kind: 'note', index: 10 }]);
  player.stepMark(1);
  expect(player.position.value).toBe(11);
});

describe('a long recording', () => {
  const long = recordingOf(recorded(Array.from({ length: 9_000 }, (_, index) => busy(index))));

  /** Comes a thousand events at a time, each when it is let through. */
  function comingIn() {
    const gates: (() => void)[] = [];
    const { source, events } = arrivingFrom(long, 1_000);
    async function* gated() {
      for await (const some of events) {
        await new Promise<void>((through) => gates.push(through));
        yield some;
      }
    }
    const fetch = () => Promise.resolve({ ok: true as const, value: { source, events: gated() } });
    const door = { ...doorOf(() => Promise.reject(new Error('not asked'))), fetch };
    const slicing = { now: () => 0, pause: () => Promise.resolve() };
    const settle = () => new Promise((resolve) => setTimeout(resolve));
    const letThrough = async (pieces: number) => {
      for (let piece = 0; piece < pieces; piece++) {
        await settle();
        gates.shift()?.();
        await settle();
      }
    };
    return { player: new ReplayPlayer(new RecordingCache(door, slicing), () => clock.now), letThrough };
  }

  it('can be looked at before all of it has come, and one stays where one is when more comes', async () => {
    const { player: early, letThrough } = comingIn();
    const whole = early.open({});
    await letThrough(1);
    expect(early.opened.value).toBeUndefined();
    await letThrough(1);
    expect([early.lastIndex, early.recording.value?.share]).toEqual([1_999, 2_000 / 9_000]);
    early.goTo(1_500);
    await letThrough(3);
    expect([early.lastIndex, early.count.value]).toEqual([3_999, 1_501]);
    expect(early.share.value).toBeCloseTo(5 / 9);
    await letThrough(4);
    await whole;
    expect([early.lastIndex, early.count.value, early.recording.value?.share]).toEqual([8_999, 1_501, 1]);
    expect(early.opening.value).toBeUndefined();
  });

  it('is played as far as it came, and on once more has come', async () => {
    const { player: early, letThrough } = comingIn();
    const whole = early.open({});
    await letThrough(2);
    early.goTo(early.lastIndex);
    early.toggle();
    early.goTo(early.lastIndex);
    for (let frame = 0; frame < 3; frame++) {
      clock.now += 100;
      early.tick();
    }
    expect([early.playing.value, early.count.value]).toEqual([true, 2_000]);
    await letThrough(7);
    await whole;
    clock.now += 250;
    for (let frame = 0; frame < 20; frame++) {
      clock.now += 250;
      early.tick();
    }
    expect([early.playing.value, early.count.value > 2_000]).toEqual([true, true]);
  });

  it('waits for the moment that a link names', async () => {
    const { player: early, letThrough } = comingIn();
    const whole = early.open({ at: 3_500 });
    await letThrough(3);
    expect(early.opened.value).toBeUndefined();
    await letThrough(1);
    expect(early.position.value).toBe(3_500);
    await letThrough(5);
    await whole;
    expect(early.position.value).toBe(3_500);
  });
});

/** The workshop starts at once, and then the door goes. */
function busy(index: number): WorkshopEvent {
  if (index === 0) return fact('WorkshopStarted', {});
  return fact(index % 2 === 1 ? 'LobbyLocked' : 'LobbyUnlocked', {});
}
