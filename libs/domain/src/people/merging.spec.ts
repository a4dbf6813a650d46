import { describe, expect, it } from '@jest/globals';
import { participation, personBehind, personByAlias } from '../index.ts';
import {
  anna,
  answered,
  ballots,
  bert,
  carla,
  cast,
  closed,
  coTrainer,
  daan,
  eva,
  fact,
  given,
  lead,
  live,
  opened,
  proposed,
  Rehearsal,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const vote = (wait: number) => ballots.recognition({ wait });

describe('merging two who are one', () => {
  const merge = { keptId: 'P01', mergedId: 'P02' };
  const merged = fact('ParticipantsMerged', { keptId: anna.id, mergedId: bert.id });

  it('[D72] waits for the result of every round, whoever voted in it', () => {
    for (const votes of [[], [cast('r', anna, vote(1))], [cast('r', anna, vote(1)), cast('r', bert, vote(3))]]) {
      const open = given(live(), opened('r', 'recognition'), votes);
      open.when(coTrainer, 'MergeParticipants', merge).then(refused('round-still-open'));
      const shut = given(live(), opened('r', 'recognition'), votes, closed('r', votes.length));
      shut.when(lead, 'MergeParticipants', merge).then(refused('round-still-open'));
      const done = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: votes.length } });
      const scene = given(live(), opened('r', 'recognition'), votes, closed('r', votes.length), done);
      const { workshop } = scene.when(lead, 'MergeParticipants', merge).then(merged);
      expect(workshop.rounds.byId[uuid('r')]?.cast).toBe(votes.length);
    }
    given(live(), opened('r', 'recognition'), fact('RoundDiscarded', { roundId: uuid('r') }))
      .when(lead, 'MergeParticipants', merge)
      .then(merged);
  });

  it('[D72] reads old logs in which ballots moved', () => {
    const moved = fact('BallotMoved', { roundId: uuid('r'), fromId: bert.id, toId: anna.id });
    const both = [opened('r', 'recognition'), cast('r', anna, vote(1)), cast('r', bert, vote(3))];
    const { workshop } = given(live(), both, moved);
    expect(workshop.rounds.byId[uuid('r')]).toMatchObject({ cast: 1, ballots: { [anna.id]: { ballot: vote(3) } } });
  });

  it('[D73] counts support once that was given twice', () => {
    const objection = [
      raised('o', carla, 'Dat redt de planning nooit'),
      fact('ObjectionSupported', { objectionId: uuid('o'), participantId: anna.id }),
      fact('ObjectionSupported', { objectionId: uuid('o'), participantId: bert.id }),
    ];
    const { workshop } = given(live(), objection)
      .when(lead, 'MergeParticipants', merge)
      .then(merged, fact('SupportCounted', { objectionId: uuid('o'), support: 2 }));
    expect(workshop.objections.byId[uuid('o')]).toMatchObject({ support: 2, supporters: { [anna.id]: true } });
    given(live(), objection.slice(0, 1), fact('ObjectionSupported', { objectionId: uuid('o'), participantId: bert.id }))
      .when(lead, 'MergeParticipants', merge)
      .then(merged);
  });

  const supported = (label: string, { id: participantId }: typeof anna) =>
    fact('ObjectionSupported', { objectionId: uuid(label), participantId });
  const two = [raised('o1', bert, 'Dat redt de planning nooit'), raised('o2', bert, 'De klant wil niet wachten')];

  it('[D226] has whoever is left stand behind what the other raised, once, and not support it', () => {
    const others = [carla, daan, eva, carla, daan].map((person, n) => raised(`p${n}`, person, 'De prijs is te hoog'));
    const scene = given(live('objections', { minCell: 2 }), two, supported('o2', anna), others)
      .when(lead, 'MergeParticipants', merge)
      .then(merged, fact('SupportCounted', { objectionId: uuid('o2'), support: 1 }));
    expect(participation(scene.workshop)).toMatchObject({ contributions: 7, people: 4 });
    expect(participation(scene.workshop)?.balance).toBeCloseTo(0.857, 3);
    scene.when(anna, 'SupportObjection', { objectionId: uuid('o1') }).then(refused('own-objection'));
    scene.when(anna, 'WithdrawObjection', { objectionId: uuid('o1') }).thenTypes('ObjectionWithdrawn');
    scene
      .when(anna, 'RewordObjection', { objectionId: uuid('o1'), text: 'De planning redt dat nooit' })
      .thenTypes('ObjectionReworded');
  });

  it('[D226] lets whoever is left accept, reject and reopen', () => {
    const answer = { objectionId: uuid('o1'), answerId: uuid('a') };
    const scene = given(live('objections'), two, answered('o1', 'a'), merged);
    scene.when(anna, 'RejectAnswer', answer).thenTypes('AnswerRejected');
    scene
      .when(anna, 'AcceptAnswer', answer)
      .thenTypes('AnswerAccepted', 'ObjectionResolved')
      .when(anna, 'ReopenObjection', { objectionId: uuid('o1') })
      .thenTypes('ObjectionReopened');
  });

  it('[D226] asks again where both stood behind one objection and only one of them said yes', () => {
    const yes = (person: typeof anna) =>
      fact('AnswerAccepted', { objectionId: uuid('o1'), answerId: uuid('a'), participantId: person.id });
    const both = [
      two,
      raised('q', anna, 'De prijs is te hoog'),
      fact('ObjectionsMerged', { intoId: uuid('o1'), fromIds: [uuid('q')], support: 2 }),
      answered('o1', 'a'),
    ];
    const half = given(live('objections'), both, yes(anna), merged);
    expect(half.workshop.objections.byId[uuid('o1')]?.satisfied).toEqual({});
    half
      .when(anna, 'AcceptAnswer', { objectionId: uuid('o1'), answerId: uuid('a') })
      .thenTypes('AnswerAccepted', 'ObjectionResolved');
    const whole = given(live('objections'), both, yes(anna), yes(bert), merged);
    expect(whole.workshop.objections.byId[uuid('o1')]?.satisfied).toEqual({ [anna.id]: true });
  });

  it('[D226] gives whoever is left the cases, objectives and lines of the other', () => {
    const line = fact('LineCaptured', {
      lineId: uuid('l'),
      author: bert.id,
      phase: 'feel',
      text: words(bert, 'Schrikken'),
    });
    const named = fact('CaseNamed', {
      caseId: uuid('c'),
      owner: bert.id,
      pseudonym: words(bert, 'Robin'),
      sentenceIds: ['price'],
      offered: true,
    });
    const scene = given(live('debrief'), named, proposed('D', bert), line, merged);
    scene.when(anna, 'WithdrawCase', { caseId: uuid('c') }).thenTypes('CaseWithdrawn');
    scene.when(anna, 'WithdrawObjective', { objectiveId: uuid('D') }).thenTypes('ObjectiveWithdrawn');
    scene.when(carla, 'WithdrawObjective', { objectiveId: uuid('D') }).then(refused('not-found'));
    expect(scene.workshop.steps.lines[uuid('l')]?.author).toBe(anna.id);
  });

  it('[D227] takes what the other voted in shown rounds for theirs, where they did not vote themselves', () => {
    const shown = (label: string) =>
      fact('RoundRevealed', { roundId: uuid(label), tally: { kind: 'too-few', cast: 1 } });
    const votes = [
      [opened('r', 'recognition'), cast('r', bert, vote(3)), closed('r', 1), shown('r')],
      [opened('s', 'recognition'), cast('s', anna, vote(1)), cast('s', bert, vote(3)), closed('s', 2), shown('s')],
    ];
    const { workshop } = given(live('recognition'), votes.flat(), merged);
    expect(Object.keys(workshop.rounds.byId[uuid('r')]?.ballots ?? {})).toEqual([anna.id]);
    expect(workshop.rounds.byId[uuid('s')]).toMatchObject({ cast: 2, ballots: { [anna.id]: { ballot: vote(1) } } });
  });

  it('[D228] tells the phone that is left what is theirs now, and no ballot', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objections', { moderation: 'pre' })) rehearsal.record(event);
    rehearsal.act(bert, 'RaiseObjection', { objectionId: uuid('o'), text: 'Dat redt de planning nooit' });
    rehearsal.act(lead, 'ReleaseObjection', { objectionId: uuid('o') });
    rehearsal.act(carla, 'RaiseObjection', { objectionId: uuid('p'), text: 'De klant wil niet wachten' });
    rehearsal.act(lead, 'ReleaseObjection', { objectionId: uuid('p') });
    rehearsal.act(bert, 'SupportObjection', { objectionId: uuid('p') });
    rehearsal.act(lead, 'MergeParticipants', merge);
    const { you } = rehearsal.phone(anna.id);
    expect(you.objections.byId[uuid('o')]).toMatchObject({
      raiser: anna.id,
      text: { text: 'Dat redt de planning nooit' },
    });
    expect(you.objections.supported).toEqual({ [uuid('p')]: true });
    expect(JSON.stringify(rehearsal.phone(anna.id))).not.toContain(bert.id);
    expect(you.rounds.ballots).toEqual({});
  });

  it('[D74] is of two different people who are there', () => {
    given(live()).when(lead, 'MergeParticipants', { keptId: 'P01', mergedId: anna.id }).then(refused('same-person'));
    given(live(), merged).when(lead, 'MergeParticipants', merge).then(refused('same-person'));
    given(live()).when(lead, 'MergeParticipants', { keptId: 'P01', mergedId: 'P99' }).then(refused('not-found'));
    const removed = { participantId: anna.id, reason: 'disruptive' } as const;
    given(live(), fact('ParticipantRemoved', removed))
      .when(lead, 'MergeParticipants', merge)
      .then(refused('not-found'));
  });

  it('[D74] is followed to the person behind it', () => {
    const { workshop } = given(live(), merged, fact('ParticipantsMerged', { keptId: carla.id, mergedId: anna.id }));
    expect(personBehind(workshop, 'P02')?.id).toBe(carla.id);
    expect(workshop.people).toMatchObject({ joined: 3, voting: 3 });
    expect(personByAlias(workshop, 'Anna')).toBeUndefined();
    expect(personByAlias(workshop, ' ')).toBeUndefined();
  });

  it('[D75] tells neither phone what the other one voted, nor who it was', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('recognition')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    rehearsal.act(anna, 'CastBallot', { roundId: uuid('r'), ballot: vote(1) });
    rehearsal.act(bert, 'CastBallot', { roundId: uuid('r'), ballot: vote(3) });
    rehearsal.act(lead, 'DiscardRound', { roundId: uuid('r') }).act(lead, 'MergeParticipants', merge);
    const last = (id: string) => rehearsal.phone(id).events.at(-1);
    expect(last(anna.id)).toMatchObject({ type: 'ParticipantsMerged', data: { keptId: anna.id, mergedId: 'P02' } });
    expect(last(bert.id)).toMatchObject({ type: 'ParticipantsMerged', data: { keptId: 'P01', mergedId: bert.id } });
    expect(rehearsal.phone(anna.id).you.rounds.ballots[uuid('r')]?.ballot).toEqual(vote(1));
    expect(rehearsal.phone(bert.id).you.people.me?.status).toBe('merged');
    expect(rehearsal.screens.facilitator.state.people.byId['P02']?.status).toBe('merged');
  });
});
