import { beforeEach, describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { created, entered, everybody, fact, joined, Rehearsal } from '@rolwissel/domain/testing';
import type { Audience } from './model/link.ts';
import { Screenings } from './screening.ts';
import { recordingOf } from './testing/recorded.ts';
import { Viewer } from './viewer.ts';

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
let viewer: Viewer;

beforeEach(() => {
  clock.now = 0;
  fetched = [];
  const fetch = (audience: Audience) => {
    fetched.push(audience);
    return Promise.resolve({ ok: true as const, value: recordingOf(windows[audience].events) });
  };
  const now = () => clock.now;
  viewer = new Viewer(new Screenings(fetch, { now, pause: () => Promise.resolve() }), now);
});

const at = () => [viewer.moment.value?.event.type, viewer.position.value];

describe('opening a link', () => {
  it('lands at its position, seen by its audience', async () => {
    await viewer.open({ at: 9, as: 'projector' });
    expect(viewer.audience.value).toBe('projector');
    expect(at()).toEqual(['ActivityOpened', 9]);
  });

  it('lands just before a position that this audience knows nothing of, and keeps the link', async () => {
    await viewer.open({ at: 10, as: 'projector' });
    expect(at()).toEqual(['ActivityOpened', 10]);
  });

  it('starts where the workshop does when it says nothing', async () => {
    await viewer.open({});
    expect(at()).toEqual(['WorkshopStarted', 8]);
  });

  it('goes no further than the recording', async () => {
    await viewer.open({ at: 999 });
    expect(viewer.moment.value?.state.agenda.activeActivity).toBe('steps');
  });
});

describe('looking through other eyes', () => {
  it('keeps the moment, there and back', async () => {
    await viewer.open({ at: 10 });
    await viewer.open({ as: 'participant' });
    expect(at()).toEqual(['ActivityOpened', 10]);
    await viewer.open({ as: 'facilitator' });
    expect(at()).toEqual(['ActivitySkipped', 10]);
  });

  it('fetches each window once', async () => {
    for (const as of ['projector', 'facilitator', 'projector'] as const) await viewer.open({ as });
    expect(fetched).toEqual(['projector', 'facilitator']);
  });

  it('follows the last choice when another one comes in late', async () => {
    await Promise.all([viewer.open({ as: 'projector' }), viewer.open({ as: 'participant' })]);
    expect(viewer.audience.value).toBe('participant');
    expect(viewer.opening.value).toBeUndefined();
  });
});

describe('stepping', () => {
  beforeEach(() => viewer.open({ at: 9 }));

  it('goes by event, and stops at both ends', () => {
    viewer.step(1);
    expect(at()).toEqual(['ActivitySkipped', 10]);
    viewer.goTo(0);
    viewer.step(-1);
    expect(at()).toEqual(['WorkshopCreated', 1]);
    viewer.goTo(viewer.lastIndex);
    viewer.step(1);
    expect(at()).toEqual(['ActivityOpened', 12]);
  });

  it('goes by chapter', () => {
    viewer.stepChapter(1);
    expect(at()).toEqual(['ActivityOpened', 12]);
    viewer.stepChapter(-1);
    viewer.stepChapter(-1);
    expect(at()).toEqual(['LobbyOpened', 2]);
  });

  it('keeps the event when silences are shown in full', () => {
    const short = viewer.running.value.totalMs;
    viewer.toggleIdle();
    expect(viewer.running.value.totalMs).toBeGreaterThan(short);
    expect(at()).toEqual(['ActivityOpened', 9]);
  });
});

it('plays through shortened silences and stops at the end', async () => {
  await viewer.open({ at: 10 });
  viewer.toggle();
  for (let frame = 0; frame < 30; frame++) {
    clock.now += 100;
    viewer.tick();
  }
  expect(viewer.playing.value).toBe(false);
  expect(at()).toEqual(['ActivityOpened', 12]);
});

it('says why there is nothing to see', async () => {
  const refused = new Screenings(() => Promise.resolve({ ok: false, problem: unknown }), {
    now: () => 0,
    pause: () => Promise.resolve(),
  });
  const outside = new Viewer(refused, () => 0);
  await outside.open({});
  expect(outside.screening.value).toEqual({ kind: 'problem', problem: unknown });
});
