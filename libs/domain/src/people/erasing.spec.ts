import { describe, expect, it } from '@jest/globals';
import { personByAlias } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  carla,
  cast,
  clock,
  closed,
  coTrainer,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  Rehearsal,
  refused,
  uuid,
  visitor,
} from '../testing-door.ts';

const erased = (participantId = anna.id) => fact('ParticipantErased', { participantId });
const vote = ballots.recognition({ wait: 1 });

describe('forgetting somebody', () => {
  it('[D78] is theirs to ask, or the lead’s by handle, whether they are here, left or were removed', () => {
    const left = fact('ParticipantLeft', { participantId: anna.id });
    const removed = fact('ParticipantRemoved', {
      participantId: anna.id,
      reason: 'disruptive',
    });
    for (const before of [lobby(), live(), [live(), left], [live(), fact('WorkshopFinished', {})]]) {
      given(before).when(anna, 'EraseParticipant').then(erased());
      given(before).when(lead, 'EraseParticipant', { participantId: 'P01' }).then(erased());
    }
    given(live(), removed).when(lead, 'EraseParticipant', { participantId: 'P01' }).then(erased());
    given(live(), removed).when(anna, 'EraseParticipant').then(refused('removed'));
    given(live()).when(coTrainer, 'EraseParticipant', { participantId: 'P01' }).then(refused('not-lead'));
    given(live()).when(lead, 'EraseParticipant', { participantId: 'P99' }).then(refused('not-found'));
    given(live()).when(lead, 'EraseParticipant').then(refused('not-found'));
    given(live(), erased()).when(lead, 'EraseParticipant', { participantId: 'P01' }).thenNothing();
  });

  it('[D78] is of oneself only, whomever one names', () => {
    given(live()).when(bert, 'EraseParticipant', { participantId: anna.id }).then(erased(bert.id));
  });

  it('[D78] takes along everybody who turned out to be them', () => {
    const merged = (keptId: string, mergedId: string) => fact('ParticipantsMerged', { keptId, mergedId });
    const chain = [merged(bert.id, anna.id), merged(carla.id, bert.id)];
    const all = [erased(anna.id), erased(bert.id), erased(carla.id)];
    given(live(), chain).when(carla, 'EraseParticipant').then(all);
    given(live(), chain).when(lead, 'EraseParticipant', { participantId: 'P01' }).then(all);
    given(live(), chain, all).when(lead, 'EraseParticipant', { participantId: 'P02' }).thenNothing();
  });

  it('[D78] waits for every round that is not shown, for whoever voted and whoever did not alike', () => {
    for (const waiting of [
      [opened('r', 'recognition'), cast('r', anna, vote)],
      [opened('r', 'recognition'), cast('r', anna, vote), closed('r', 1)],
    ]) {
      for (const asker of [anna, bert]) {
        given(live(), waiting).when(asker, 'EraseParticipant').then(refused('round-still-open'));
      }
      given(live(), waiting).when(lead, 'EraseParticipant', { participantId: 'P02' }).then(refused('round-still-open'));
    }
    const over = [opened('r', 'recognition'), cast('r', anna, vote), closed('r', 1)];
    const shown = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 1 } });
    for (const end of [shown, fact('RoundDiscarded', { roundId: uuid('r') })]) {
      given(live(), over, end).when(anna, 'EraseParticipant').then(erased());
    }
  });

  it('[D400] waits for nothing where the system asks, who knows that no total is made there any more', () => {
    for (const waiting of [opened('r', 'recognition'), [opened('r', 'recognition'), cast('r', anna, vote)]]) {
      given(live(), waiting).when(clock, 'EraseParticipant', { participantId: 'P01' }).then(erased());
    }
    given(live()).when(clock, 'EraseParticipant', { participantId: 'P99' }).then(refused('not-found'));
    given(live(), erased()).when(clock, 'EraseParticipant', { participantId: 'P01' }).thenNothing();
  });

  it('[D78] cannot be taken back, nor anything before it', () => {
    given(live(), fact('LobbyLocked', {}), erased()).when(lead, 'Undo').then(refused('cannot-undo'));
  });

  it('[D79] leaves no seat, and an alias that others may take', () => {
    const after = [live(), erased()];
    const join = { participantId: anna.id, alias: 'Anna', locale: 'nl', via: 'code', rulesAccepted: true };
    given(after).when(visitor, 'JoinWorkshop', join).then(refused('removed'));
    given(after).when(visitor, 'LinkDevice', { participantId: anna.id, via: 'token' }).then(refused('removed'));
    given(after).when(anna, 'ChangeAlias', { alias: 'Kim' }).then(refused('removed'));
    given(after).when(lead, 'MergeParticipants', { keptId: 'P01', mergedId: 'P02' }).then(refused('not-found'));
    given(after).when(lead, 'MergeParticipants', { keptId: 'P02', mergedId: 'P01' }).then(refused('not-found'));
    given(after).when(lead, 'RemoveParticipant', { participantId: 'P01' }).thenNothing();
    const { workshop } = given(after);
    expect(personByAlias(given(live()).workshop, 'Anna')?.id).toBe(anna.id);
    expect(personByAlias(workshop, 'Anna')).toBeUndefined();
    given(after)
      .when(visitor, 'JoinWorkshop', { ...join, participantId: uuid('gast') })
      .thenTypes('ParticipantJoined');
  });

  it('[D79] keeps what was counted, and counts them no more', () => {
    const rehearsal = new Rehearsal();
    for (const event of live()) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'recognition' });
    for (const person of [anna, bert, carla]) rehearsal.act(person, 'CastBallot', { roundId: uuid('r'), ballot: vote });
    rehearsal.act(lead, 'CloseRound', { roundId: uuid('r') }).act(lead, 'RevealRound', { roundId: uuid('r') });
    const before = structuredClone(rehearsal.state);
    rehearsal.act(anna, 'EraseParticipant');
    expect(rehearsal.state.rounds.byId).toEqual(before.rounds.byId);
    expect(rehearsal.state.people.joined).toBe(before.people.joined - 1);
    const { facilitator, projector, participants } = rehearsal.screens;
    expect(facilitator.state.people.byId['P01']).toMatchObject({ status: 'erased', alias: { erased: true } });
    for (const { state } of [facilitator, projector, participants]) {
      expect(state.people.joined).toBe(before.people.joined - 1);
    }
    expect(rehearsal.phone(anna.id).you.people.me).toMatchObject({ status: 'erased' });
  });
});
