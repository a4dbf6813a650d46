import { beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { created, entered, everybody, fact, joined, Rehearsal } from '@rolwissel/domain/testing';
import type { Audience } from './model/link.ts';
import { RecordingCache } from './recording-cache.ts';
import { ReplayPlayer } from './replay-player.ts';
import { doorOf, recordingOf } from './testing/recorded.ts';

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
      fetch: (as) => Promise.resolve({ ok: true, value: recordingOf(windows[as].events) }),
    },
    { now: () => 0, pause: () => Promise.resolve() },
  );
  const client = new ReplayPlayer(recordings, () => 0);
  await client.open({ as: 'facilitator' });
  expect([client.audience.value, client.recording.value?.events]).toEqual(['projector', windows.projector.events]);
  await client.open({ as: 'participant' });
  expect(client.audience.value).toBe('projector');
});
