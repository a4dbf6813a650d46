import { describe, expect, it } from '@jest/globals';
import {
  clock,
  closed,
  coTrainer,
  created,
  entered,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  pack,
  plan,
  Rehearsal,
  refused,
  uuid,
  words,
} from '../testing-door.ts';
import { inverses } from '../undoing.ts';

const creation = {
  title: 'Proef',
  pack,
  locales: ['nl', 'en'],
  format: 'custom',
  plan,
  lead: lead.id,
};

describe('creating a workshop', () => {
  it('[D20] freezes the pack, the plan and the settings into the first fact', () => {
    given().when(clock, 'CreateWorkshop', creation).then(created());
  });

  it('[D20] fills in what the settings leave out', () => {
    given()
      .when(clock, 'CreateWorkshop', { ...creation, settings: { moderation: 'pre', minTotal: 4 } })
      .then(created({ moderation: 'pre', minTotal: 4 }));
  });

  it('[D21] has at least one activity, each under an id of its own', () => {
    given()
      .when(clock, 'CreateWorkshop', { ...creation, plan: [] })
      .then(refused('plan-empty'));
    given()
      .when(clock, 'CreateWorkshop', { ...creation, plan: [plan[0], plan[0]] })
      .then(refused('malformed'));
  });

  it('[D434] that follows another one knows which, and nothing of what was said there', () => {
    const follows = '0198c0de-0000-7000-8000-000000000001';
    const made = given().when(clock, 'CreateWorkshop', { ...creation, follows });
    expect(made.events[0]?.data).toMatchObject({ follows });
    expect(made.accepted.workshop.agenda.follows).toBe(follows);
    expect(given(created()).workshop.agenda).not.toHaveProperty('follows');
    given()
      .when(clock, 'CreateWorkshop', { ...creation, follows: 'de vorige' })
      .then(refused('malformed'));
  });

  it('[D22] happens once', () => {
    given(created()).when(clock, 'CreateWorkshop', creation).then(refused('not-in-phase'));
  });

  it('[D20] gives an activity five minutes when the plan names none', () => {
    const [event] = given().when(clock, 'CreateWorkshop', { ...creation, plan: [{ id: 'a', kind: 'scene' }] }).events;
    expect(event?.data).toMatchObject({ plan: [{ id: 'a', kind: 'scene', minutes: 5 }] });
  });
});

describe('revising a workshop', () => {
  it('[D23] changes title, plan and settings before it runs', () => {
    const revision = { title: 'Anders', settings: { maxParticipants: 40 } };
    const { workshop } = given(lobby()).when(lead, 'ReviseWorkshop', revision).accepted;
    expect(workshop.agenda).toMatchObject({ title: 'Anders', settings: { maxParticipants: 40, minTotal: 3 } });
  });

  it('[D251] has one title or one in each language, and another title takes the place of all', () => {
    const titles = { nl: 'De verkoper', en: 'The salesperson' } as const;
    const [made, ...rest] = live();
    const named = made?.type === 'WorkshopCreated' ? [{ ...made, data: { ...made.data, titles } }, ...rest] : [];
    const other = { title: 'Anders' };
    const wrong = { ...other, titles: { nl: 'Anders' } };
    const inLobby = given(named.filter(({ type }) => type === 'WorkshopCreated' || type === 'LobbyOpened'));
    expect(inLobby.workshop.agenda.titles).toEqual(titles);
    const renamed = inLobby.when(lead, 'ReviseWorkshop', other).accepted;
    expect(renamed.workshop.agenda).toMatchObject(other);
    expect(renamed.workshop.agenda).not.toHaveProperty('titles');
    inLobby.when(lead, 'ReviseWorkshop', wrong).then(refused('malformed'));
    expect(inLobby.when(lead, 'ReviseWorkshop', { titles }).accepted.workshop.agenda.titles).toEqual(titles);
    const back = inverses.WorkshopRevised?.(other, inLobby.workshop) ?? [];
    expect(back).toMatchObject([{ type: 'WorkshopRevised', data: { titles } }]);
  });

  it('[D23] leaves title and size alone while it runs, but not what is ahead in the plan', () => {
    given(live()).when(lead, 'ReviseWorkshop', { title: 'Anders' }).then(refused('not-in-phase'));
    given(live())
      .when(lead, 'ReviseWorkshop', { settings: { maxParticipants: 9 } })
      .then(refused('not-in-phase'));
    given(live())
      .when(lead, 'ReviseWorkshop', { plan: plan.slice(0, 6) })
      .then(fact('WorkshopRevised', { plan: plan.slice(0, 6) }));
  });

  it('[D24] keeps activities that were opened or skipped, and how far they are', () => {
    given(live('debrief'))
      .when(lead, 'ReviseWorkshop', { plan: plan.slice(0, 2) })
      .then(refused('activity-open'));
    const [first] = plan;
    const { workshop } = given(live('recognition')).when(lead, 'ReviseWorkshop', { plan: [first] }).accepted;
    expect(workshop.agenda.activities).toMatchObject([{ id: 'recognition', status: 'open' }]);
  });

  it('[D21] is never left without a plan, or with an activity twice', () => {
    given(lobby()).when(lead, 'ReviseWorkshop', { plan: [] }).then(refused('plan-empty'));
    given(lobby())
      .when(lead, 'ReviseWorkshop', { plan: [plan[0], plan[0]] })
      .then(refused('malformed'));
  });

  it.each(['minCell', 'minTotal', 'quorum', 'adoptPercent', 'fistPercent'])(
    '[D25] fixes %s once a round was opened',
    (name) => {
      given(live(), opened('r', 'roles'))
        .when(lead, 'ReviseWorkshop', { settings: { [name]: 1 } })
        .then(refused('setting-locked'));
      given(live(), opened('r', 'roles'), fact('RoundDiscarded', { roundId: uuid('r') }))
        .when(lead, 'ReviseWorkshop', { settings: { [name]: 1 } })
        .then(refused('setting-locked'));
      given(live())
        .when(lead, 'ReviseWorkshop', { settings: { [name]: 1 } })
        .thenTypes('WorkshopRevised');
    },
  );

  it('[D25] fixes who people are, and lets what is the same pass', () => {
    given(live(), opened('r', 'roles'))
      .when(lead, 'ReviseWorkshop', { settings: { identity: 'alias' } })
      .then(refused('setting-locked'));
    given(live(), opened('r', 'roles'))
      .when(lead, 'ReviseWorkshop', { settings: { minTotal: 3, moderation: 'pre' } })
      .thenTypes('WorkshopRevised');
  });
});

describe('the course of a workshop', () => {
  it('[D26] opens its lobby, starts with somebody there, pauses, resumes and finishes', () => {
    const { workshop } = given(created()).when(lead, 'OpenLobby').then(fact('LobbyOpened', {}));
    expect(workshop.agenda).toMatchObject({ status: 'lobby', projector: { view: 'join' } });
    const running = given(lobby()).when(lead, 'StartWorkshop').then(fact('WorkshopStarted', {}));
    const paused = running.when(coTrainer, 'PauseWorkshop').then(fact('WorkshopPaused', {}));
    const resumed = paused.when(coTrainer, 'ResumeWorkshop').then(fact('WorkshopResumed', {}));
    const finished = resumed.when(lead, 'FinishWorkshop').then(fact('WorkshopFinished', {}));
    expect(finished.workshop.agenda).toMatchObject({ status: 'finished', projector: { view: 'closing' } });
    finished.when(lead, 'ArchiveWorkshop').then(fact('WorkshopArchived', {}));
  });

  it('[D27] starts only when somebody is there', () => {
    given(lobby({}, [])).when(lead, 'StartWorkshop').then(refused('nobody-here'));
  });

  it('[D28] finishes only when no round waits for its result, and closes the open activity', () => {
    given(live(), opened('r', 'roles')).when(lead, 'FinishWorkshop').then(refused('round-still-open'));
    given(live(), opened('r', 'roles'), closed('r', 0)).when(lead, 'FinishWorkshop').then(refused('round-still-open'));
    given(live())
      .when(lead, 'FinishWorkshop')
      .then(fact('ActivityClosed', { activityId: 'roles' }), fact('WorkshopFinished', {}));
  });

  it('[D29] can be opened again for a day after it finished', () => {
    const finished = given(live()).when(lead, 'FinishWorkshop').accepted;
    finished
      .later(24 * 3600)
      .when(lead, 'ReopenWorkshop', { reason: 'nog een vraag' })
      .then(fact('WorkshopReopened', { reason: words(lead, 'nog een vraag') }));
    finished
      .later(24 * 3600 + 1)
      .when(lead, 'ReopenWorkshop')
      .then(refused('too-late'));
  });

  it('[D10] takes the same intent twice without a word', () => {
    given(lobby()).when(lead, 'OpenLobby').thenNothing();
    given(live()).when(lead, 'StartWorkshop').thenNothing();
    given(live()).when(coTrainer, 'ResumeWorkshop').thenNothing();
    given(live(), fact('WorkshopPaused', {})).when(lead, 'PauseWorkshop').thenNothing();
    given(lobby(), fact('LobbyLocked', {})).when(coTrainer, 'LockLobby').thenNothing();
    given(lobby()).when(coTrainer, 'UnlockLobby').thenNothing();
    const finished = given(live()).when(lead, 'FinishWorkshop').accepted;
    finished.when(lead, 'FinishWorkshop').thenNothing();
    finished.when(clock, 'ArchiveWorkshop').accepted.when(lead, 'ArchiveWorkshop').thenNothing();
  });
});

describe('activities', () => {
  const to = (activityId: string) => ({ activityId });

  it('[D31] are open one at a time; opening the next closes the one before', () => {
    given(live('roles'))
      .when(lead, 'OpenActivity', to('debrief'))
      .then(
        fact('ActivityClosed', to('roles')),
        fact('ActivityOpened', { activityId: 'debrief', kind: 'debrief', follows: 'roles' }),
      );
    const between = given(live('roles'))
      .when(lead, 'CloseActivity', to('roles'))
      .then(fact('ActivityClosed', to('roles')));
    between
      .when(lead, 'OpenActivity', to('debrief'))
      .then(fact('ActivityOpened', { activityId: 'debrief', kind: 'debrief' }));
  });

  it('[D32] are not left while a round in them waits', () => {
    for (const waiting of [[opened('r', 'roles')], [opened('r', 'roles'), closed('r', 0)]]) {
      given(live(), waiting).when(lead, 'OpenActivity', to('debrief')).then(refused('round-still-open'));
      given(live(), waiting).when(lead, 'CloseActivity', to('roles')).then(refused('round-still-open'));
    }
  });

  it('[D33] can start with a clock of their own', () => {
    const { workshop } = given(live()).when(lead, 'OpenActivity', { ...to('debrief'), timeboxSec: 60 }).accepted;
    expect(workshop.agenda.timer).toMatchObject({ seconds: 60, elapsed: false });
    given(live())
      .when(lead, 'OpenActivity', { ...to('debrief'), timeboxSec: 1 })
      .then(refused('out-of-range'));
  });

  it('[D34] can be skipped before they are opened', () => {
    given(live())
      .when(lead, 'SkipActivity', to('debrief'))
      .then(fact('ActivitySkipped', to('debrief')));
    given(live(), fact('ActivitySkipped', to('debrief')))
      .when(lead, 'SkipActivity', to('debrief'))
      .thenNothing();
    given(live()).when(lead, 'SkipActivity', to('roles')).then(refused('not-in-phase'));
  });

  it('[D35] can be opened again once they are closed', () => {
    const between = given(live('roles'), fact('ActivityClosed', to('roles')));
    between
      .when(lead, 'ReopenActivity', { ...to('roles'), reason: 'nog niet klaar' })
      .then(fact('ActivityReopened', { ...to('roles'), reason: words(lead, 'nog niet klaar') }));
    between.when(lead, 'ReopenActivity', to('debrief')).then(refused('not-in-phase'));
    given(live('roles'), fact('ActivityClosed', to('roles')), entered('debrief'), opened('r', 'fist'))
      .when(lead, 'ReopenActivity', to('roles'))
      .then(refused('round-still-open'));
  });

  it('[D240] are only left when an earlier one is opened, at what the room saw; then they are what comes next', () => {
    const away = given(live('roles'), fact('ActivityClosed', to('roles')), entered('debrief'))
      .when(lead, 'ShowOnProjector', { view: 'question', focusId: 'learned' })
      .accepted.when(lead, 'ReopenActivity', to('roles'))
      .then(
        fact('ActivityClosed', { ...to('debrief'), leftAt: { view: 'question', focusId: 'learned' } }),
        fact('ActivityReopened', { ...to('roles'), follows: 'debrief' }),
      );
    const leftAt = ({ workshop }: typeof away) =>
      workshop.agenda.activities.find(({ id }) => id === 'debrief')?.leftAt?.focusId;
    expect(leftAt(away)).toBe('learned');
    const back = away
      .when(lead, 'ReopenActivity', to('debrief'))
      .then(fact('ActivityClosed', to('roles')), fact('ActivityReopened', { ...to('debrief'), follows: 'roles' }));
    expect(leftAt(back)).toBeUndefined();
    given(live('debrief'))
      .when(lead, 'OpenActivity', to('roles'))
      .then(
        fact('ActivityClosed', { ...to('debrief'), leftAt: { view: 'title', focusId: 'debrief' } }),
        fact('ActivityOpened', { ...to('roles'), kind: 'roles', follows: 'debrief' }),
      );
  });

  it('[D240] what the room saw when one was left is told to trainers alone', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('debrief')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenActivity', to('roles'));
    const { facilitator, projector, participants } = rehearsal.screens;
    const left = [facilitator, projector, participants].map(({ state }) =>
      state.agenda.activities.flatMap((activity) => activity.leftAt ?? []),
    );
    expect(left).toEqual([[{ view: 'title', focusId: 'debrief' }], [], []]);
  });

  it('[D11] are found by their id or not at all', () => {
    for (const kind of ['OpenActivity', 'CloseActivity', 'SkipActivity', 'ReopenActivity']) {
      given(live()).when(lead, kind, to('nergens')).then(refused('not-found'));
    }
    given(live()).when(lead, 'CloseActivity', to('debrief')).then(refused('not-in-phase'));
  });

  it('[D10] are opened, closed and reopened once', () => {
    given(live()).when(lead, 'OpenActivity', to('roles')).thenNothing();
    given(live()).when(lead, 'ReopenActivity', to('roles')).thenNothing();
    given(live(), fact('ActivityClosed', to('roles')))
      .when(lead, 'CloseActivity', to('roles'))
      .thenNothing();
  });

  it('[D36] remember how long they took, counting every opening', () => {
    const { workshop } = given(
      live('roles'),
      fact('TimerStopped', { timerId: 't' }),
      fact('ActivityClosed', to('roles')),
      fact('ActivityReopened', to('roles')),
      fact('ActivityClosed', to('roles')),
    );
    expect(workshop.agenda.activities.find(({ id }) => id === 'roles')).toMatchObject({ spentMs: 3_000 });
  });

  it('[D37] are bookmarked by trainers, for trainers', () => {
    given(live())
      .when(coTrainer, 'BookmarkMoment', { label: 'Hier werd het stil' })
      .then(fact('MomentBookmarked', { label: words(coTrainer, 'Hier werd het stil') }));
  });

  it('[D355] takes a note to a bookmark, in so many characters, which no window but that of the trainers holds', () => {
    const noted = { label: 'Zes rollen', note: ' Rij drie zwijgt ' };
    const fields = { label: words(coTrainer, 'Zes rollen'), note: words(coTrainer, 'Rij drie zwijgt') };
    given(live()).when(coTrainer, 'BookmarkMoment', noted).then(fact('MomentBookmarked', fields));
    given(live())
      .when(coTrainer, 'BookmarkMoment', { ...noted, note: 'x'.repeat(501) })
      .then(refused('text-too-long', { over: 1 }));
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    rehearsal.act(coTrainer, 'BookmarkMoment', noted);
    const { facilitator, projector, participants } = rehearsal.screens;
    expect(facilitator.state.agenda.bookmarks).toEqual([
      expect.objectContaining({ note: { text: 'Rij drie zwijgt' } }),
    ]);
    for (const { events, state } of [projector, participants]) {
      expect(JSON.stringify([events, state])).not.toMatch(/zwijgt|MomentBookmarked/);
    }
  });
});

describe('a loss', () => {
  const lost = (after: number, lostUpTo: number) => fact('HistoryLost', { after, lostUpTo });

  it('[D49] is recorded once, whoever finds it, and again by whoever knew more', () => {
    given(live()).when(clock, 'RecordLoss', { after: 3, lostUpTo: 9 }).then(lost(3, 9));
    const known = given(live(), lost(3, 9));
    known.when(clock, 'RecordLoss', { after: 3, lostUpTo: 9 }).thenNothing();
    known.when(clock, 'RecordLoss', { after: 3, lostUpTo: 7 }).thenNothing();
    known.when(clock, 'RecordLoss', { after: 3, lostUpTo: 11 }).then(lost(3, 11));
  });

  it('[D49] of something newer is another loss, however little it is', () => {
    const known = given(live(), lost(3, 900));
    const { position } = known.workshop;
    known.when(clock, 'RecordLoss', { after: position, lostUpTo: position + 1 }).then(lost(position, position + 1));
  });

  it('[D49] is told to trainers, and to nobody in the room', () => {
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    rehearsal.act(clock, 'RecordLoss', { after: 3, lostUpTo: 9 });
    const { position } = rehearsal.state;
    expect(rehearsal.screens.facilitator.state.agenda.losses).toEqual([{ after: 3, lostUpTo: 9, position }]);
    expect(rehearsal.screens.projector.state.agenda.losses).toEqual([]);
    expect(rehearsal.screens.participants.state.agenda.losses).toEqual([]);
  });
});
