import { describe, expect, it } from '@jest/globals';
import { copyOf, emptyWorkshop, evolve, personByAlias, type WorkshopEvent, type WorkshopEvents } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  cast,
  clock,
  closed,
  coTrainer,
  daan,
  eva,
  everybody,
  fact,
  given,
  joined,
  lead,
  live,
  lobby,
  opened,
  Rehearsal,
  raised,
  refused,
  uuid,
  visitor,
  words,
} from '../testing-door.ts';

const join = (more: object = {}) => ({
  participantId: uuid('gast'),
  alias: 'Robin',
  locale: 'nl',
  via: 'code',
  rulesAccepted: true,
  ...more,
});

const guest = (more: Partial<WorkshopEvents['ParticipantJoined']> = {}) =>
  fact('ParticipantJoined', {
    participantId: uuid('gast'),
    handle: 'P06',
    alias: { of: uuid('gast'), text: 'Robin' },
    locale: 'nl',
    mode: 'voting',
    via: 'code',
    late: false,
    ...more,
  });

const vote = (wait: number) => ballots.recognition({ wait });

describe('joining', () => {
  it('[D61] gives a handle in order of arrival, and keeps the alias as words of that person', () => {
    given(lobby()).when(visitor, 'JoinWorkshop', join()).then(guest());
  });

  it('[D61] calls people by their handle where nobody need choose an alias', () => {
    given(lobby())
      .when(visitor, 'JoinWorkshop', join({ alias: undefined }))
      .then(guest({ alias: { of: uuid('gast'), text: 'P06' } }));
    given(lobby({ identity: 'alias' }))
      .when(visitor, 'JoinWorkshop', join({ alias: undefined }))
      .then(refused('alias-missing'));
  });

  it('[D62] marks whoever comes in later', () => {
    given(live())
      .when(visitor, 'JoinWorkshop', join())
      .then(guest({ late: true }));
  });

  it('[D63] asks for the house rules, an open door, room and a language on offer', () => {
    given(lobby())
      .when(visitor, 'JoinWorkshop', join({ rulesAccepted: false }))
      .then(refused('rules-not-accepted'));
    given(lobby(), fact('LobbyLocked', {})).when(visitor, 'JoinWorkshop', join()).then(refused('lobby-locked'));
    given(lobby({ maxParticipants: 5 }))
      .when(visitor, 'JoinWorkshop', join())
      .then(refused('workshop-full'));
    given(lobby())
      .when(visitor, 'JoinWorkshop', join({ locale: 'fr' }))
      .then(refused('locale-unknown'));
  });

  it('[D64] refuses aliases that lead to somebody, pass for a handle or are not said aloud, and says which', () => {
    const leading = ['jan@bedrijf.nl', '0612345678', '12345', 'www.jan.nl', 'jan@bed\u00adrijf.nl', '１２３４５'];
    const aloud = ['Kutklant', 'f\u200buck', 'ｆｕｃｋ', 'fuсk', 'Shıt'];
    const handles = ['P07', 'p7', 'P\u200b07', 'Р01', 'PO1', 'P०१'];
    const reasons = { 'alias-traceable': leading, 'alias-unsuitable': aloud, 'alias-like-handle': handles } as const;
    for (const reason of ['alias-traceable', 'alias-unsuitable', 'alias-like-handle'] as const) {
      for (const alias of reasons[reason]) {
        given(lobby()).when(visitor, 'JoinWorkshop', join({ alias })).then(refused(reason));
      }
    }
  });

  it('[D65] refuses an alias that looks like another', () => {
    for (const alias of ['Anna', 'ANNA', ' anna ', 'An\u200bna', 'Ａnna', 'Аnna', 'Αnna', 'Anna\u3164', 'Anna\ufe0f']) {
      given(lobby()).when(visitor, 'JoinWorkshop', join({ alias })).then(refused('alias-taken'));
    }
  });

  it('[D65] finds whoever goes by an alias as often as it is asked', () => {
    const { workshop } = given(lobby());
    const found = ['ANNA', 'bert', ' anna ', 'Nobody'].map((alias) => personByAlias(workshop, alias)?.id);
    expect(found).toEqual([anna.id, bert.id, anna.id, undefined]);
  });

  it('[D65] finds people by the alias they have now, in every state of a workshop', () => {
    const state = emptyWorkshop();
    const happen = (event: WorkshopEvent) => evolve(state, event, { position: state.position + 1, at: '' });
    const found = (alias: string) => personByAlias(state, alias)?.id;
    for (const event of lobby({}, [anna, bert])) happen(event);
    expect([found('Anna'), found('Carla')]).toEqual([anna.id, undefined]);
    happen(joined(carla, 3));
    happen(fact('AliasChanged', { participantId: anna.id, alias: words(anna, 'Kim') }));
    expect([found('CARLA'), found('Anna'), found('kim')]).toEqual([carla.id, undefined, anna.id]);
    const before = copyOf(state);
    happen(fact('AliasChanged', { participantId: bert.id, alias: words(bert, 'Anna') }));
    happen(fact('ParticipantsMerged', { keptId: bert.id, mergedId: carla.id }));
    expect([found('Anna'), found('Carla')]).toEqual([bert.id, undefined]);
    expect([personByAlias(before, 'Bert')?.id, personByAlias(before, 'Carla')?.id]).toEqual([bert.id, carla.id]);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });

  it('[D77] counts from a new door, which says nothing of what opens it', () => {
    const scene = given(lobby())
      .when(clock, 'RenewDoor', { door: 2 })
      .then(fact('DoorRenewed', { door: 2 }));
    expect(scene.workshop.people.door).toEqual({ number: 2, ever: 5 });
    scene.when(clock, 'RenewDoor', { door: 2 }).thenNothing();
    scene.when(clock, 'RenewDoor', { door: 3 }).then(fact('DoorRenewed', { door: 3 }));
    expect(scene.when(anna, 'ChangeAlias', { alias: 'Kim' }).events).toHaveLength(1);
  });

  it('[D221] lets in four times as many as there is room for, two hundred at least, and more by a new door', () => {
    const came = Array.from({ length: 200 }, (_, index): readonly WorkshopEvent[] => {
      const person = { seat: 'participant', id: uuid(`ghost ${index}`) } as const;
      return [joined(person, index + 1), fact('ParticipantLeft', { participantId: person.id })];
    });
    const worn = given(lobby({ maxParticipants: 5 }, []), came);
    worn.when(visitor, 'JoinWorkshop', join()).then(refused('door-worn-out'));
    given(lobby({ maxParticipants: 51 }, []), came)
      .when(visitor, 'JoinWorkshop', join())
      .thenTypes('ParticipantJoined');
    const renewed = worn.when(clock, 'RenewDoor', { door: 2 }).accepted;
    renewed.when(visitor, 'JoinWorkshop', join()).thenTypes('ParticipantJoined');
    const back = { ...join(), participantId: uuid('ghost 7') };
    worn.when(visitor, 'JoinWorkshop', back).thenTypes('ParticipantReturned');
  });

  it('[D11] joins nobody twice: the same id is the same person', () => {
    given(lobby())
      .when(visitor, 'JoinWorkshop', join({ participantId: anna.id }))
      .thenNothing();
    given(lobby(), fact('LobbyLocked', {}), fact('ParticipantLeft', { participantId: anna.id }))
      .when(visitor, 'JoinWorkshop', join({ participantId: anna.id }))
      .then(fact('ParticipantReturned', { participantId: anna.id }));
  });

  it('[D66] keeps out whoever was removed or turned out to be somebody else', () => {
    const removed = fact('ParticipantRemoved', { participantId: anna.id, reason: 'disruptive' });
    const merged = fact('ParticipantsMerged', { keptId: bert.id, mergedId: anna.id });
    for (const event of [removed, merged]) {
      given(live(), event)
        .when(visitor, 'JoinWorkshop', join({ participantId: anna.id }))
        .then(refused('removed'));
      given(live(), event).when(anna, 'ChangeAlias', { alias: 'Anders' }).then(refused('removed'));
    }
    given(live(), removed)
      .when(visitor, 'LinkDevice', { participantId: anna.id, via: 'token' })
      .then(refused('removed'));
  });
});

describe('a participant', () => {
  it('[D64] changes alias within the same limits', () => {
    given(lobby())
      .when(anna, 'ChangeAlias', { alias: 'Kim' })
      .then(fact('AliasChanged', { participantId: anna.id, alias: words(anna, 'Kim') }));
    given(lobby()).when(anna, 'ChangeAlias', { alias: 'anna' }).thenTypes('AliasChanged');
    given(lobby()).when(anna, 'ChangeAlias', { alias: 'Anna' }).thenNothing();
    given(lobby()).when(anna, 'ChangeAlias', { alias: 'bert' }).then(refused('alias-taken'));
    given(lobby()).when(anna, 'ChangeAlias', { alias: 'P02' }).then(refused('alias-like-handle'));
    given(lobby())
      .when(anna, 'ChangeAlias', { alias: 'een veel te lange schuilnaam' })
      .then(refused('text-too-long', { over: 4 }));
  });

  it('[D67] chooses a language that the workshop offers', () => {
    given(lobby())
      .when(anna, 'ChooseLocale', { locale: 'en' })
      .then(fact('LocaleChosen', { participantId: anna.id, locale: 'en' }));
    given(lobby()).when(anna, 'ChooseLocale', { locale: 'nl' }).thenNothing();
    given(lobby()).when(anna, 'ChooseLocale', { locale: 'fr' }).then(refused('locale-unknown'));
  });

  it('[D68] goes on with another device, and comes back with it', () => {
    const link = { participantId: anna.id, via: 'personalCode' } as const;
    given(live()).when(visitor, 'LinkDevice', link).then(fact('DeviceLinked', link));
    given(live(), fact('ParticipantLeft', { participantId: anna.id }))
      .when(visitor, 'LinkDevice', link)
      .then(fact('ParticipantReturned', { participantId: anna.id }), fact('DeviceLinked', link));
    given(live())
      .when(visitor, 'LinkDevice', { ...link, participantId: uuid('niemand') })
      .then(refused('not-found'));
  });

  it('[D68] is heard of by the device that was there before', () => {
    const rehearsal = new Rehearsal();
    for (const event of lobby({}, [anna, bert])) rehearsal.record(event);
    const linked = (via: string) => rehearsal.act(visitor, 'LinkDevice', { participantId: anna.id, via });
    linked('token');
    expect(rehearsal.phone(anna.id).you.people.linked).toBeUndefined();
    linked('personalCode');
    linked('personalCode');
    expect(rehearsal.phone(anna.id).you.people.linked).toBe(2);
    expect(rehearsal.phone(bert.id).you.people.linked).toBeUndefined();
  });

  it('[D69] votes or watches, and nobody hears by it whether they have voted', () => {
    const watching = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' });
    given(live()).when(anna, 'SetParticipationMode', { mode: 'watching' }).then(watching);
    given(live()).when(anna, 'SetParticipationMode', { mode: 'voting' }).thenNothing();
    given(live()).when(lead, 'SetParticipationMode', { mode: 'watching', participantId: 'P01' }).then(watching);
    given(live()).when(lead, 'SetParticipationMode', { mode: 'watching' }).then(refused('not-found'));
    for (const votes of [[], [cast('r', anna, vote(1))]]) {
      for (const end of [[], [closed('r', votes.length)]]) {
        const scene = given(live(), opened('r', 'recognition'), votes, end);
        scene.when(anna, 'SetParticipationMode', { mode: 'watching' }).then(watching);
        scene.when(lead, 'SetParticipationMode', { mode: 'watching', participantId: 'P01' }).then(watching);
      }
    }
  });

  it('[D69] watches from the next round on: in the one that is open they can still vote, and count', () => {
    const watching = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' });
    const round = { roundId: uuid('r') };
    const scene = given(live(), opened('r', 'recognition'), cast('r', anna, vote(1)), watching);
    scene.when(anna, 'CastBallot', { ...round, ballot: vote(2) }).then(cast('r', anna, vote(2)));
    scene.when(lead, 'CloseRound', round).then(closed('r', 1, 5));
    given(live(), watching, opened('r', 'recognition'))
      .when(lead, 'CloseRound', round)
      .then(closed('r', 0, 4));
  });

  it('[D69] votes at once', () => {
    const voting = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'voting' });
    const watching = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' });
    const scene = given(live(), watching, opened('r', 'recognition'), voting);
    scene.when(anna, 'CastBallot', { roundId: uuid('r'), ballot: vote(2) }).then(cast('r', anna, vote(2)));
    scene.when(lead, 'CloseRound', { roundId: uuid('r') }).then(closed('r', 0, 5));
  });

  it('[D69] answers for nobody but themselves', () => {
    given(live())
      .when(anna, 'SetParticipationMode', { mode: 'watching', participantId: bert.id })
      .then(fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' }));
    given(live())
      .when(anna, 'LeaveWorkshop', { participantId: bert.id })
      .then(fact('ParticipantLeft', { participantId: anna.id }));
  });

  it('[D70] leaves; what they cast stays', () => {
    const { workshop } = given(live(), opened('r', 'recognition'), cast('r', anna, vote(1)))
      .when(anna, 'LeaveWorkshop')
      .then(fact('ParticipantLeft', { participantId: anna.id }));
    expect(workshop.people).toMatchObject({ joined: 4, voting: 4, ever: 5 });
    expect(workshop.rounds.byId[uuid('r')]?.cast).toBe(1);
    given(live(), fact('ParticipantLeft', { participantId: anna.id }))
      .when(anna, 'ChangeAlias', { alias: 'Kim' })
      .then(refused('not-eligible'));
  });

  it('[D70] who never had a screen leaves room, and is back only where there is room', () => {
    const gone = fact('ParticipantLeft', { participantId: anna.id, silent: true, unseen: true });
    const scene = given(lobby({ maxParticipants: 5 }))
      .when(clock, 'LeaveWorkshop', { participantId: anna.id, unseen: true })
      .then(gone);
    expect(scene.workshop.people.byId[anna.id]).toMatchObject({ status: 'left', unseen: true });
    const link = { participantId: anna.id, via: 'token' } as const;
    const full = scene.when(visitor, 'JoinWorkshop', join()).accepted;
    full.when(visitor, 'LinkDevice', link).then(refused('workshop-full'));
    full.when(visitor, 'JoinWorkshop', join({ participantId: anna.id })).then(refused('workshop-full'));
    const back = scene.when(visitor, 'LinkDevice', link).accepted;
    expect(back.workshop.people.byId[anna.id]).not.toHaveProperty('unseen');
    given(lobby())
      .when(anna, 'LeaveWorkshop', { unseen: true })
      .then(fact('ParticipantLeft', { participantId: anna.id }));
  });

  it('[D70] is no longer counted, whatever is heard of them', () => {
    const left = fact('ParticipantLeft', { participantId: anna.id });
    const watching = fact('ParticipationModeChanged', { participantId: anna.id, mode: 'watching' });
    expect(given(live(), left, watching, left).workshop.people).toMatchObject({ joined: 4, voting: 4 });
  });

  it('[D70] leaves when the system says the phone has been silent for too long', () => {
    given(live())
      .when(clock, 'LeaveWorkshop', { participantId: anna.id })
      .then(fact('ParticipantLeft', { participantId: anna.id, silent: true }));
    given(live()).when(clock, 'LeaveWorkshop').thenNothing();
    given(live(), fact('ParticipantLeft', { participantId: anna.id }))
      .when(clock, 'LeaveWorkshop', { participantId: anna.id })
      .thenNothing();
    const left = fact('ParticipantLeft', { participantId: anna.id, silent: true });
    const link = { participantId: anna.id, via: 'token' } as const;
    expect(given(live(), left).workshop.people.byId[anna.id]).toMatchObject({ status: 'left', silent: true });
    const back = given(live(), left)
      .when(visitor, 'LinkDevice', link)
      .then(fact('ParticipantReturned', { participantId: anna.id }), fact('DeviceLinked', link));
    expect(back.workshop.people.byId[anna.id]).not.toHaveProperty('silent');
  });
});

describe('removing', () => {
  const removal = { participantId: anna.id, reason: 'disruptive' } as const;
  const voted = [opened('r', 'recognition'), cast('r', anna, vote(1)), cast('r', bert, vote(2))];

  it('[D71] is the lead’s, by id or by handle', () => {
    given(live())
      .when(lead, 'RemoveParticipant', { participantId: 'P01', reason: 'disruptive' })
      .then(fact('ParticipantRemoved', removal));
    given(live()).when(coTrainer, 'RemoveParticipant', { participantId: 'P01' }).then(refused('not-lead'));
    given(live()).when(lead, 'RemoveParticipant', { participantId: 'P99' }).then(refused('not-found'));
  });

  it('[D71] leaves every ballot standing, and has the same answer without one', () => {
    const shown = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 2 } });
    for (const facts of [[], voted, [voted, closed('r', 2)], [voted, closed('r', 2), shown]]) {
      given(live(), ...facts)
        .when(lead, 'RemoveParticipant', removal)
        .then(fact('ParticipantRemoved', removal));
    }
    const { workshop } = given(live(), voted).when(lead, 'RemoveParticipant', removal).accepted;
    expect(workshop.rounds.byId[uuid('r')]?.cast).toBe(2);
  });

  it('[D10] happens once, and does not pass from a merged person to the one they are', () => {
    given(live(), fact('ParticipantRemoved', removal)).when(lead, 'RemoveParticipant', removal).thenNothing();
    given(live(), fact('ParticipantsMerged', { keptId: bert.id, mergedId: anna.id }))
      .when(lead, 'RemoveParticipant', removal)
      .thenNothing();
  });

  it('[D70] takes whoever goes out of later denominators, not out of a round they could have voted in', () => {
    const gone = fact('ParticipantRemoved', removal);
    for (const votes of [voted, voted.slice(0, 1)]) {
      const { workshop } = given(live(), votes, gone).when(lead, 'CloseRound', { roundId: uuid('r') }).accepted;
      expect(workshop.rounds.byId[uuid('r')]?.eligible).toBe(5);
    }
    given(live(), gone, opened('r', 'recognition'))
      .when(lead, 'CloseRound', { roundId: uuid('r') })
      .then(closed('r', 0, 4));
  });
});

describe('removing many at once', () => {
  const removal = (person: { readonly id: string }, reason: 'disruptive' | 'duplicate' = 'disruptive') =>
    fact('ParticipantRemoved', { participantId: person.id, reason });
  const door = fact('DoorRenewed', { door: 2 });

  it('[D222] takes those who came since the door was renewed', () => {
    given(lobby({}, [anna, bert]), door, joined(carla, 3), joined(daan, 4))
      .when(lead, 'RemoveParticipants', { crowd: 'since-door' })
      .then(removal(carla), removal(daan));
    given(lobby({}, [anna]), door)
      .when(lead, 'RemoveParticipants', { crowd: 'since-door' })
      .thenNothing();
    given(lobby({}, [anna, bert]))
      .when(lead, 'RemoveParticipants', { crowd: 'since-door', reason: 'duplicate' })
      .then(removal(anna, 'duplicate'), removal(bert, 'duplicate'));
  });

  it('[D222] takes those who joined in the last minutes', () => {
    const early = given(lobby({}, [anna, bert])).later(600);
    const scene = early.when(visitor, 'JoinWorkshop', join()).accepted;
    scene.when(lead, 'RemoveParticipants', { crowd: 'last-minutes', minutes: 5 }).then(removal({ id: uuid('gast') }));
    scene
      .when(lead, 'RemoveParticipants', { crowd: 'last-minutes', minutes: 11 })
      .then(removal(anna), removal(bert), removal({ id: uuid('gast') }));
    scene.when(lead, 'RemoveParticipants', { crowd: 'last-minutes', minutes: 0 }).then(refused('out-of-range'));
  });

  it('[D222] takes those who never had a screen, and nobody twice', () => {
    const unseen = (person: { readonly id: string }) =>
      fact('ParticipantLeft', { participantId: person.id, silent: true, unseen: true });
    const here = [unseen(anna), unseen(bert), fact('ParticipantReturned', { participantId: bert.id })];
    const scene = given(lobby(), here).when(lead, 'RemoveParticipants', { crowd: 'unseen' }).then(removal(anna));
    scene.when(lead, 'RemoveParticipants', { crowd: 'unseen' }).thenNothing();
    given(lobby(), here).when(coTrainer, 'RemoveParticipants', { crowd: 'unseen' }).then(refused('not-lead'));
  });

  it('[D222] hides what they objected along with it, if so wished', () => {
    const objections = [
      raised('o', carla, 'Dat redt de planning nooit'),
      raised('p', anna, 'De klant wil niet wachten'),
    ];
    given(live('objections', {}, [anna]), door, joined(carla, 2), objections)
      .when(lead, 'RemoveParticipants', { crowd: 'since-door', hideObjections: true })
      .then(fact('ObjectionHidden', { objectionId: uuid('o'), reason: 'off-topic' }), removal(carla));
  });

  it('[D222] takes five hundred, and the others when it is asked again', () => {
    const people = Array.from({ length: 600 }, (_, index) => ({ seat: 'participant', id: uuid(`g${index}`) }) as const);
    const scene = given(lobby({}, people)).when(lead, 'RemoveParticipants', { crowd: 'since-door' });
    expect(scene.events).toHaveLength(500);
    expect(scene.and.when(lead, 'RemoveParticipants', { crowd: 'since-door' }).events).toHaveLength(100);
  });
});

describe('who knows whom', () => {
  it('[D76] trainers see handles and aliases, the room a number, everybody themselves', () => {
    const rehearsal = new Rehearsal();
    for (const event of lobby({}, [anna, bert])) rehearsal.record(event);
    rehearsal.act(visitor, 'JoinWorkshop', join()).act(anna, 'ChangeAlias', { alias: 'Kim' });
    rehearsal.act(bert, 'SetParticipationMode', { mode: 'watching' }).act(bert, 'LeaveWorkshop');
    const { facilitator, projector, participants } = rehearsal.screens;
    expect(Object.values(facilitator.state.people.byId)).toMatchObject([
      { id: 'P01', handle: 'P01', alias: { text: 'Kim' }, status: 'present' },
      { id: 'P02', status: 'left', mode: 'watching' },
      { id: 'P03', alias: { text: 'Robin' } },
    ]);
    for (const { state } of [projector, participants]) {
      expect(state.people).toEqual({ byId: {}, ever: 0, joined: 2, simulated: 0, voting: 2, electorates: {} });
    }
    expect(rehearsal.phone(anna.id).you.people.me).toMatchObject({
      id: anna.id,
      handle: 'P01',
      alias: { text: 'Kim' },
    });
    expect(rehearsal.phone(eva.id).events).toEqual([]);
  });

  it('[D62] a late joiner has no part in what was closed before', () => {
    const late = [opened('r', 'recognition'), joined(daan, 5, 'voting', true)];
    const others = everybody.filter((person) => person !== daan);
    given(live('roles', {}, others), late)
      .when(daan, 'CastBallot', { roundId: uuid('r'), ballot: vote(1) })
      .thenTypes('BallotCast');
    given(live('roles', {}, others), opened('r', 'recognition'), closed('r', 0), joined(daan, 5, 'voting', true))
      .when(daan, 'CastBallot', { roundId: uuid('r'), ballot: vote(1) })
      .then(refused('round-closed'));
  });
});
