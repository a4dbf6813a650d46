import { describe, expect, it } from '@jest/globals';
import { commitmentLimits, phoneTaskOf } from '../index.ts';
import { anna, bert, fact, given, lead, live, Rehearsal, refused, uuid, words } from '../testing-door.ts';

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
      expect(state.commitments).toEqual({ byId: {} });
      expect(JSON.stringify(state)).not.toContain('levertijd');
    }
    const written = () =>
      [facilitator, projector].map(({ state }) =>
        state.agenda.activities.flatMap((activity) => (activity.written ? [activity.written] : [])),
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
    expect(rehearsal.phone(bert.id).you.commitments).toEqual({ byId: {} });
  });

  it('[D336] is what a phone is about while people are asked', () => {
    expect(phoneTaskOf(given(asked).workshop)).toEqual({ kind: 'commitments' });
    expect(phoneTaskOf(given(live('closing')).workshop)).toEqual({ kind: 'eyes-up' });
  });
});
