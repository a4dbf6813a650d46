import { describe, expect, it } from '@jest/globals';
import { commitmentLimits, phoneTaskOf } from '../index.ts';
import {
  anna,
  bert,
  carla,
  everybody,
  fact,
  given,
  lead,
  live,
  Rehearsal,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const halves = {
  situation: 'de klant de prijs te hoog vindt',
  response: 'vraag ik eerst naar de levertijd',
} as const;
const wish = (more: object = {}) => ({ commitmentId: uuid('c'), ...halves, ...more });
const intention = (more: object = {}, author = anna) => ({
  situation: words(author, halves.situation),
  response: words(author, halves.response),
  ...more,
});
const made = (label = 'c', author = anna) =>
  fact('CommitmentMade', { commitmentId: uuid(label), author: author.id, intention: intention({}, author) });
const asked = live('commitments');
const finished = [...asked, fact('WorkshopFinished', {})] as const;

describe('a commitment', () => {
  it('[D330] says what one will do in which situation, from when, and whether one tells', () => {
    given(asked).when(anna, 'MakeCommitment', wish()).then(made());
    const more = { firstOn: '2031-05-12', tell: 'later' } as const;
    given(asked)
      .when(anna, 'MakeCommitment', wish(more))
      .then(fact('CommitmentMade', { commitmentId: uuid('c'), author: anna.id, intention: intention(more) }));
    given(asked)
      .when(anna, 'MakeCommitment', wish({ tell: 'perhaps' }))
      .then(refused('malformed'));
    for (const firstOn of ['2031-02-30', '12-05-2031', '2031-13-01', 7]) {
      given(asked).when(anna, 'MakeCommitment', wish({ firstOn })).then(refused('malformed'));
    }
    given(asked).when(lead, 'MakeCommitment', wish()).then(refused('forbidden'));
  });

  it('[D331] has two halves of five characters, and points at nobody', () => {
    const scene = given(asked);
    scene.when(anna, 'MakeCommitment', wish({ situation: ' pst ' })).then(refused('commitment-incomplete'));
    scene.when(anna, 'MakeCommitment', wish({ response: '' })).then(refused('commitment-incomplete'));
    scene.when(anna, 'MakeCommitment', wish({ response: 'bel ik' })).thenTypes('CommitmentMade');
    const long = 'a'.repeat(commitmentLimits.longestHalf + 1);
    scene.when(anna, 'MakeCommitment', wish({ response: long })).then(refused('text-too-long', { over: 1 }));
    const personal = wish({ situation: 'Jan Jansen de prijs noemt' });
    scene.when(anna, 'MakeCommitment', personal).then(refused('looks-personal'));
    scene.when(anna, 'MakeCommitment', { ...personal, confirmNotReal: true }).thenTypes('CommitmentMade');
  });

  it('[D332] is one of three, and made once', () => {
    given(asked, made()).when(anna, 'MakeCommitment', wish()).thenNothing();
    given(asked, made()).when(bert, 'MakeCommitment', wish()).then(refused('not-found'));
    const three = ['1', '2', '3'].map((label) => made(label));
    given(asked, three).when(anna, 'MakeCommitment', wish()).then(refused('commitment-limit'));
    given(asked, three).when(bert, 'MakeCommitment', wish()).thenTypes('CommitmentMade');
    given(asked, three, fact('CommitmentWithdrawn', { commitmentId: uuid('1'), author: anna.id }))
      .when(anna, 'MakeCommitment', wish())
      .thenTypes('CommitmentMade');
  });

  it('[D333] can be made once people were asked, until a day after the workshop, also by who has gone', () => {
    given(live('closing')).when(anna, 'MakeCommitment', wish()).then(refused('not-in-phase'));
    given(asked, fact('ActivityClosed', { activityId: 'commitments' }))
      .when(anna, 'MakeCommitment', wish())
      .thenTypes('CommitmentMade');
    given(asked, fact('ParticipantLeft', { participantId: anna.id, unseen: true }))
      .when(anna, 'MakeCommitment', wish())
      .thenTypes('CommitmentMade');
    given(finished).when(anna, 'MakeCommitment', wish()).thenTypes('CommitmentMade');
    const day = commitmentLimits.openAfterFinishMs / 1_000;
    const scene = given(finished, made());
    scene
      .later(day - 60)
      .when(anna, 'ReviseCommitment', wish())
      .thenTypes('CommitmentRevised');
    scene
      .later(day + 60)
      .when(anna, 'ReviseCommitment', wish())
      .then(refused('too-late'));
    scene
      .later(day + 60)
      .when(anna, 'MakeCommitment', wish({ commitmentId: uuid('d') }))
      .then(refused('too-late'));
    scene
      .later(day + 60)
      .when(anna, 'WithdrawCommitment', { commitmentId: uuid('c') })
      .thenTypes('CommitmentWithdrawn');
  });

  it('[D334] is revised and withdrawn by its author only', () => {
    const revised = { response: 'bel ik haar eerst' };
    given(asked, made())
      .when(anna, 'ReviseCommitment', wish(revised))
      .then(
        fact('CommitmentRevised', {
          commitmentId: uuid('c'),
          author: anna.id,
          intention: intention({ response: words(anna, revised.response) }),
        }),
      );
    given(asked, made())
      .when(anna, 'ReviseCommitment', wish({ situation: '' }))
      .then(refused('commitment-incomplete'));
    given(asked, made()).when(bert, 'ReviseCommitment', wish()).then(refused('not-found'));
    given(asked, made())
      .when(bert, 'WithdrawCommitment', { commitmentId: uuid('c') })
      .then(refused('not-found'));
    given(asked, made())
      .when(anna, 'WithdrawCommitment', { commitmentId: uuid('c') })
      .then(fact('CommitmentWithdrawn', { commitmentId: uuid('c'), author: anna.id }));
    given(asked)
      .when(anna, 'WithdrawCommitment', { commitmentId: uuid('c') })
      .then(refused('not-found'));
  });

  it('[D335] is in nobody’s window but its author’s; trainers and the projector are told how many people have one', () => {
    const rehearsal = new Rehearsal();
    for (const event of asked) rehearsal.record(event);
    rehearsal.act(anna, 'MakeCommitment', wish()).act(anna, 'MakeCommitment', wish({ commitmentId: uuid('d') }));
    rehearsal.act(bert, 'MakeCommitment', wish({ commitmentId: uuid('e') }));
    const { facilitator, projector, participants } = rehearsal.screens;
    for (const { state } of [facilitator, projector, participants]) {
      expect(state.commitments.byId).toEqual({});
      expect(JSON.stringify(state)).not.toContain('levertijd');
    }
    const written = () =>
      [facilitator, projector].map(({ state }) =>
        state.agenda.activities.flatMap((activity) => (activity.progress ? [activity.progress] : [])),
      );
    expect(written()).toEqual([[{ '': { people: 2, texts: 3 } }], [{ '': { people: 2, texts: 3 } }]]);
    rehearsal.act(bert, 'WithdrawCommitment', { commitmentId: uuid('e') });
    expect(written()).toEqual([[{ '': { people: 1, texts: 2 } }], [{ '': { people: 1, texts: 2 } }]]);
    const { commitments } = rehearsal.phone(anna.id).you;
    expect(Object.keys(commitments.byId)).toEqual([uuid('c'), uuid('d')]);
    expect(commitments.byId[uuid('c')]).toEqual({
      id: uuid('c'),
      author: anna.id,
      intention: { situation: { text: halves.situation }, response: { text: halves.response } },
    });
    expect(rehearsal.phone(bert.id).you.commitments).toEqual({ byId: {}, ofFellows: {} });
  });

  it('[D336] is what a phone is about while people are asked', () => {
    expect(phoneTaskOf(given(asked).workshop)).toEqual({ kind: 'commitments' });
    expect(phoneTaskOf(given(live('closing')).workshop)).toEqual({ kind: 'eyes-up' });
  });
});

describe('a commitment that is shared', () => {
  const share = (circle: string, label = 'c') => ({ commitmentId: uuid(label), circle });
  const shared = (circle: 'buddy' | 'team' | 'room', readers: readonly string[] = []) =>
    fact('CommitmentShared', { commitmentId: uuid('c'), author: anna.id, circle, readers });
  const team = fact('TeamsFormed', {
    method: 'random',
    teams: [{ id: 'team', number: 1, memberIds: [anna.id, bert.id, carla.id] }],
  });
  const sought = (person = anna) => fact('BuddySought', { participantId: person.id });
  const paired = fact('BuddiesPaired', { pairs: [[anna.id, bert.id]] });
  const line = fact('LineCaptured', {
    lineId: uuid('c'),
    author: anna.id,
    activityId: 'commitments',
    ofCommitment: true,
    text: words(anna, `${halves.situation} → ${halves.response}`),
    language: 'nl',
  });

  it('[D370] is shared by its author only, with those there are', () => {
    given(asked, made()).when(bert, 'ShareCommitment', share('room')).then(refused('not-found'));
    given(asked).when(anna, 'ShareCommitment', share('room')).then(refused('not-found'));
    const scene = given(asked, made());
    scene.when(anna, 'ShareCommitment', share('team')).then(refused('not-eligible'));
    scene.when(anna, 'ShareCommitment', share('buddy')).then(refused('not-eligible'));
    given(asked, sought(), made()).when(anna, 'ShareCommitment', share('buddy')).then(shared('buddy'));
    given(asked, paired, made())
      .when(anna, 'ShareCommitment', share('buddy'))
      .then(shared('buddy', [bert.id]));
    given(asked, team, made())
      .when(anna, 'ShareCommitment', share('team'))
      .then(shared('team', [bert.id, carla.id]));
    given(asked, made(), shared('room')).when(anna, 'ShareCommitment', share('room')).thenNothing();
    given(finished.slice(0, -1), made(), finished.at(-1) ?? [])
      .when(anna, 'ShareCommitment', share('room'))
      .then(refused('too-late'));
    given(finished, paired, made())
      .later(2 * 24 * 3_600)
      .when(anna, 'ShareCommitment', share('buddy'))
      .then(refused('too-late'));
  });

  it('[D371] is taken back, or shared with others, as long as nobody is shown it', () => {
    const unshared = fact('CommitmentUnshared', { commitmentId: uuid('c'), author: anna.id });
    const about = { commitmentId: uuid('c') };
    given(asked, sought(), made(), shared('buddy')).when(anna, 'UnshareCommitment', about).then(unshared);
    given(asked, sought(), made(), shared('buddy'))
      .when(anna, 'ShareCommitment', share('room'))
      .then(unshared, shared('room'), line);
    given(asked, sought(), sought(bert), made(), shared('buddy'), paired)
      .when(anna, 'UnshareCommitment', about)
      .then(refused('too-late'));
    given(asked, team, made(), shared('team', [bert.id]))
      .when(anna, 'ShareCommitment', share('room'))
      .then(refused('too-late'));
    given(asked, made()).when(anna, 'UnshareCommitment', about).thenNothing();
    given(asked, made(), shared('room')).when(bert, 'UnshareCommitment', about).then(refused('not-found'));
  });

  it('[D372] is a line for the trainers where it is shared with the room, and leaves the lists when it is taken back unseen', () => {
    const gone = fact('LineWithdrawn', { lineId: uuid('c'), author: anna.id });
    const about = { commitmentId: uuid('c') };
    given(asked, made()).when(anna, 'ShareCommitment', share('room')).then(shared('room'), line);
    const room = given(asked, made(), shared('room'), line);
    room.when(anna, 'UnshareCommitment', about).then(fact('CommitmentUnshared', { ...about, author: anna.id }), gone);
    room.when(anna, 'WithdrawCommitment', about).then(fact('CommitmentWithdrawn', { ...about, author: anna.id }), gone);
    room.when(anna, 'ReviseCommitment', wish()).thenTypes('CommitmentRevised', 'LineWithdrawn', 'LineCaptured');
    const seen = given(asked, made(), shared('room'), line, fact('LineHighlighted', { lineId: uuid('c') }));
    seen.when(anna, 'UnshareCommitment', about).then(refused('too-late'));
    seen.when(anna, 'WithdrawCommitment', about).thenTypes('CommitmentWithdrawn');
  });

  it('[D373] is read by whom it is shared with, under the alias of its author, as it reads now', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...asked, team]) rehearsal.record(event);
    rehearsal.act(anna, 'MakeCommitment', wish()).act(anna, 'ShareCommitment', share('team'));
    const fellow = () => rehearsal.phone(bert.id).you.commitments.ofFellows[uuid('c')];
    expect(fellow()).toEqual({
      id: uuid('c'),
      circle: 'team',
      by: { text: 'Anna' },
      intention: { situation: { text: halves.situation }, response: { text: halves.response } },
    });
    expect(rehearsal.phone(anna.id).you.commitments.byId[uuid('c')]).toMatchObject({ circle: 'team', isShown: true });
    rehearsal.act(anna, 'ReviseCommitment', wish({ response: 'bel ik haar eerst' }));
    expect(fellow()?.intention).toMatchObject({ response: { text: 'bel ik haar eerst' } });
    rehearsal.act(anna, 'WithdrawCommitment', { commitmentId: uuid('c') });
    expect(fellow()).toBeUndefined();
    for (const { state } of Object.values(rehearsal.screens)) expect(JSON.stringify(state)).not.toContain('levertijd');
  });

  it('[D374] goes to a buddy as soon as there is one', () => {
    const rehearsal = new Rehearsal();
    for (const event of asked) rehearsal.record(event);
    for (const person of [anna, bert]) rehearsal.act(person, 'SeekBuddy', { seeks: true });
    rehearsal.act(anna, 'MakeCommitment', wish()).act(anna, 'ShareCommitment', share('buddy'));
    expect(rehearsal.phone(bert.id).you.commitments.ofFellows).toEqual({});
    expect(rehearsal.screens.facilitator.state.commitments.buddies).toEqual({ seeking: 2, paired: 0 });
    rehearsal.act(lead, 'PairBuddies', { seed: 'zaad' });
    const { buddies, ofFellows, seeksBuddy } = rehearsal.phone(bert.id).you.commitments;
    expect([buddies, Object.keys(ofFellows), seeksBuddy]).toEqual([[{ text: 'Anna' }], [uuid('c')], undefined]);
    expect(rehearsal.phone(anna.id).you.commitments.byId[uuid('c')]).toMatchObject({ isShown: true });
    expect(rehearsal.screens.facilitator.state.commitments.buddies).toEqual({ seeking: 0, paired: 2 });
  });

  it('[D375] buddies are for those who want one, once people are asked; it can be taken back until one has one', () => {
    given(live('closing')).when(anna, 'SeekBuddy', { seeks: true }).then(refused('not-in-phase'));
    given(asked).when(anna, 'SeekBuddy', { seeks: true }).then(sought());
    given(asked).when(anna, 'SeekBuddy', { seeks: false }).thenNothing();
    given(asked, sought()).when(anna, 'SeekBuddy', { seeks: true }).thenNothing();
    given(asked, sought())
      .when(anna, 'SeekBuddy', { seeks: false })
      .then(fact('BuddySearchEnded', { participantId: anna.id }));
    given(asked, paired).when(anna, 'SeekBuddy', { seeks: false }).then(refused('too-late'));
    given(asked, paired).when(anna, 'SeekBuddy', { seeks: true }).thenNothing();
  });

  it('[D376] the lead pairs them by a seed; of an odd number three are one pair, and of fewer than two there are none', () => {
    given(asked, sought()).when(lead, 'PairBuddies', { seed: 'zaad' }).then(refused('not-eligible'));
    const gone = fact('ParticipantLeft', { participantId: bert.id, unseen: true });
    given(asked, sought(), sought(bert), gone)
      .when(lead, 'PairBuddies', { seed: 'zaad' })
      .then(refused('not-eligible'));
    const pairs = (seed: string, people = everybody) => {
      const { events } = given(
        asked,
        people.map((person) => sought(person)),
      ).when(lead, 'PairBuddies', { seed });
      return events.flatMap((event) => (event.type === 'BuddiesPaired' ? event.data.pairs : []));
    };
    expect(pairs('zaad')).toEqual(pairs('zaad'));
    expect(pairs('zaad')).not.toEqual(pairs('zaden'));
    expect(pairs('zaad').map(({ length }) => length)).toEqual([2, 3]);
    expect(pairs('zaad').flat().sort()).toEqual(everybody.map(({ id }) => id).sort());
  });

  it('[D377] whose buddy turns out to be somebody else looks for one again', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...asked, paired]) rehearsal.record(event);
    rehearsal.act(lead, 'MergeParticipants', { keptId: carla.id, mergedId: bert.id });
    expect(rehearsal.phone(anna.id).you.commitments).toMatchObject({ seeksBuddy: true });
    expect(rehearsal.phone(anna.id).you.commitments.buddies).toBeUndefined();
    expect(rehearsal.state.commitments).toMatchObject({ seeking: [anna.id], pairs: [] });
    expect(rehearsal.screens.facilitator.state.commitments.buddies).toEqual({ seeking: 1, paired: 0 });
  });
});
