import { describe, expect, it } from '@jest/globals';
import { activityOf, commonAudiences, merged, type RecordedEvent, type Workshop } from './index.ts';
import {
  anna,
  ballots,
  bert,
  closed,
  coming,
  coTrainer,
  fact,
  given,
  lead,
  live,
  opened,
  Rehearsal,
  raised,
  uuid,
} from './testing-door.ts';

const counted = (position: number, data: object, type = 'BallotsCounted') =>
  ({ type, data, position, at: '' }) as RecordedEvent; // counts as they travel

describe('deltas', () => {
  it('[D218] merge neighbouring counts of the same thing, and of nothing else', () => {
    const events = [
      counted(1, { roundId: 'r', cast: 1 }),
      counted(2, { roundId: 'r', cast: 2 }),
      counted(3, { roundId: 's', cast: 1 }),
      counted(4, { joined: 1, voting: 1 }, 'PeopleCounted'),
      counted(5, { joined: 2, voting: 2 }, 'PeopleCounted'),
      counted(6, { objectionId: 'o', support: 2 }, 'SupportCounted'),
      counted(7, { objectionId: 'p', support: 2 }, 'SupportCounted'),
      counted(8, { objectionId: 'p', support: 3 }, 'SupportCounted'),
      counted(9, { roundId: 'r', cast: 3 }),
    ];
    expect(merged(events).map(({ position }) => position)).toEqual([2, 3, 5, 6, 8, 9]);
  });
});

describe('what goes where', () => {
  it('[D190] tells the room nothing of what was skipped when that is taken back', () => {
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    rehearsal.act(lead, 'SkipActivity', { activityId: 'steps' }).act(lead, 'Undo');
    expect(rehearsal.screens.facilitator.events.at(-1)?.type).toBe('ActivityReplanned');
    expect(rehearsal.screens.projector.events.at(-1)?.type).toBe('ActivityOpened');
  });

  it('[D190] keeps the lead, the plan that was skipped, bookmarks and undo among trainers', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live(), ...coming]) rehearsal.record(event);
    rehearsal.act(lead, 'SkipActivity', { activityId: 'steps' }).act(lead, 'BookmarkMoment', { label: 'stil' });
    rehearsal.act(lead, 'LockLobby').act(lead, 'Undo').act(lead, 'HandOverControl', { toTrainerId: coTrainer.id });
    const types = (audience: (typeof commonAudiences)[number]) =>
      rehearsal.screens[audience].events.slice(-6).map(({ type }) => type);
    expect(types('facilitator')).toEqual([
      'ActivitySkipped',
      'MomentBookmarked',
      'LobbyLocked',
      'ActionUndone',
      'LobbyUnlocked',
      'ControlHandedOver',
    ]);
    expect(types('projector').slice(-3)).toEqual(['ActivityOpened', 'LobbyLocked', 'LobbyUnlocked']);
    expect(types('participants').at(-1)).toBe('ActivityOpened');
    expect(rehearsal.screens.projector.state.agenda).toMatchObject({
      lead: '',
      coTrainers: [],
      undoable: [],
      bookmarks: [],
    });
  });

  it('[D191] is the same bytes for everybody who looks through one window', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    rehearsal.act(anna, 'CastBallot', { roundId: uuid('r'), ballot: ballots.recognition({ wait: 1 }) });
    rehearsal.act(bert, 'RaiseObjection', { objectionId: uuid('o'), text: 'Dat redt de planning nooit' });
    for (const audience of commonAudiences) {
      expect(rehearsal.screens[audience].state.you.rounds.ballots).toEqual({});
      expect(JSON.stringify(rehearsal.screens[audience].events)).not.toContain('"own"');
    }
    expect(rehearsal.phone(anna.id).events.map(({ type }) => type)).toEqual(['ParticipantJoined', 'BallotCast']);
    expect(rehearsal.phone(bert.id).events.map(({ type }) => type)).toEqual(['ParticipantJoined', 'ObjectionRaised']);
  });

  it('[D192] tells the room no count of an objection it cannot read', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live('objections'), raised('o', anna, 'Dat redt de planning nooit')])
      rehearsal.record(event);
    rehearsal
      .act(bert, 'SupportObjection', { objectionId: uuid('o') })
      .act(lead, 'HoldObjection', { objectionId: uuid('o') });
    const { length } = rehearsal.screens.projector.events;
    rehearsal.act(bert, 'WithdrawSupport', { objectionId: uuid('o') });
    expect(rehearsal.screens.projector.events).toHaveLength(length);
    expect(rehearsal.screens.facilitator.events.at(-1)).toMatchObject({ data: { support: 1 } });
    rehearsal.act(lead, 'ReleaseObjection', { objectionId: uuid('o') });
    expect(rehearsal.screens.projector.state.objections.byId[uuid('o')]).toMatchObject({ support: 1 });
  });

  it('[D247] tells trainers and the projector how many people have written, and how many texts there are; no phone', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objections', { moderation: 'pre' })) rehearsal.record(event);
    for (const label of ['o', 'p', 'q']) {
      const raiser = label === 'q' ? bert : anna;
      rehearsal.act(raiser, 'RaiseObjection', { objectionId: uuid(label), text: 'Dat redt de planning nooit' });
    }
    const { facilitator, projector, participants } = rehearsal.screens;
    const written = ({ agenda }: Workshop) => activityOf(agenda, 'objections')?.progress?.[''];
    expect([written(facilitator.state), written(projector.state)]).toEqual([
      { people: 2, texts: 3 },
      { people: 2, texts: 3 },
    ]);
    expect(projector.state.objections.byId).toEqual({});
    expect([written(participants.state), written(rehearsal.state)]).toEqual([undefined, undefined]);
    const { length } = projector.events;
    rehearsal.act(bert, 'LeaveWorkshop').act(lead, 'MergeParticipants', { keptId: anna.id, mergedId: bert.id });
    rehearsal.act(anna, 'RaiseObjection', { objectionId: uuid('r'), text: 'Dat redt de planning nooit meer' });
    expect(written(projector.state)).toEqual({ people: 1, texts: 4 });
    expect(projector.events.slice(length).map(({ type }) => type)).not.toContain('ObjectionRaised');
  });

  it('[D247] counts cases, objectives and lines as well, lines by what they are for', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('cases')) rehearsal.record(event);
    rehearsal.act(anna, 'NameCase', { caseId: uuid('c'), pseudonym: 'Pelikaan', sentenceIds: ['wait'] });
    const wording = { text: 'Eerst samen de datum', measure: 'datum', servesBoss: 'rust', servesBuyer: 'ruimte' };
    rehearsal.act(lead, 'OpenActivity', { activityId: 'objectives' });
    rehearsal.act(bert, 'ProposeObjective', { objectiveId: uuid('d'), ...wording, dueWeeks: 3, kind: 'shared' });
    rehearsal.act(lead, 'OpenActivity', { activityId: 'steps' }).act(lead, 'OpenStep', { stepId: 'trust' });
    rehearsal.act(anna, 'CaptureLine', { lineId: uuid('l'), text: 'Eerst vragen' });
    rehearsal.act(bert, 'CaptureLine', { lineId: uuid('m'), text: 'Eerst luisteren' });
    rehearsal.act(lead, 'OpenStep', { stepId: 'faith' });
    const written = rehearsal.screens.projector.state.agenda.activities.flatMap(({ progress }) =>
      progress ? [progress] : [],
    );
    expect(written).toEqual([
      { '': { people: 1, texts: 1 } },
      { '': { people: 1, texts: 1 } },
      { trust: { people: 2, texts: 2 } },
    ]);
    expect(JSON.stringify(rehearsal.screens.projector.state)).not.toContain('Pelikaan');
  });

  it('[D192] tells the room no id of what it cannot read, only that more people stand behind what it can', () => {
    const rehearsal = new Rehearsal();
    const held = raised('p', bert, 'De klant wil niet wachten', { held: true });
    for (const event of [...live('objections'), raised('o', anna, 'Dat redt de planning nooit'), held]) {
      rehearsal.record(event);
    }
    rehearsal.act(lead, 'MergeObjections', { intoId: uuid('o'), fromIds: [uuid('p')] });
    const told = rehearsal.screens.projector.events;
    expect(told.at(-1)?.data).toEqual({ intoId: uuid('o'), fromIds: [], support: 2 });
    rehearsal.act(bert, 'UnmergeObjections', { objectionId: uuid('p') });
    expect(told.at(-1)).toMatchObject({ type: 'SupportCounted', data: { objectionId: uuid('o'), support: 1 } });
    expect(JSON.stringify(told)).not.toContain(uuid('p'));
  });

  it('[D193] carries the whole result with a reveal, so that no screen needs a ballot', () => {
    const shown = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 0 } });
    const rehearsal = new Rehearsal();
    for (const event of [...live(), opened('r', 'roles'), closed('r', 0), shown]) rehearsal.record(event);
    for (const audience of commonAudiences) {
      expect(rehearsal.screens[audience].events.at(-1)).toMatchObject(shown);
    }
    expect(given(live(), opened('r', 'roles'), shown).workshop.rounds.byId[uuid('r')]?.status).toBe('revealed');
  });
});
