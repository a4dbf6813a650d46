import { expect, it } from '@jest/globals';
import { staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import { wordsOf } from '../kernel/personal.ts';
import { handleOf } from '../people/state.ts';
import { roundsOf } from '../rounds/index.ts';
import { nextMove } from '../script/index.ts';
import { SimulatedParticipant, type SimulationWords } from './simulated-participant.ts';

const words: SimulationWords = {
  caseNames: ['Noor'],
  objections: [{ sentenceId: 'wait', text: 'Dat redt de planning nooit.' }],
  objectives: [{ text: 'Elke week een gesprek.', servesBoss: 'rust', servesBuyer: 'gehoor' }],
  lines: ['Wie zei dat?'],
  commitments: [{ situation: 'de klant niet kan wachten', response: 'vraag ik waarom' }],
};

/** Two of them in a workshop whose objections are asked for. */
function room() {
  const tryOut = new TryOut(staged('standard90'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = [tryOut.join(), tryOut.join()];
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objections' } });
  tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'question' } });
  const simulated = people.map(
    (_, number) =>
      new SimulatedParticipant(number, { words, seed: '1', handle: handleOf(number + 1), makeId: tryOut.makeId }),
  );
  const react = () =>
    simulated.flatMap((participant, index) =>
      participant.react(tryOut.windows.facilitator).map((command) => {
        const answer = tryOut.ask(command, { seat: 'participant', id: people[index] ?? '' });
        return [index, command.kind, typeof answer];
      }),
    );
  return { tryOut, react };
}

it('does what is asked once, and only what the console can see of it', () => {
  const { react } = room();
  expect(react()).toEqual([[0, 'RaiseObjection', 'number']]);
  expect(react()).toEqual([]);
});

it('lets whoever raised an objection judge the answer, once', () => {
  const { tryOut, react } = room();
  react();
  const [objectionId = ''] = Object.keys(tryOut.workshop.objections.byId);
  const answerId = tryOut.makeId();
  tryOut.conduct({ kind: 'AnswerObjection', data: { objectionId, answerId, text: 'Deellevering.', kind: 'trade' } });
  expect(react()).toEqual([[0, 'AcceptAnswer', 'number']]);
  expect(tryOut.workshop.objections.byId[objectionId]?.status).toBe('resolved');
  expect(react()).toEqual([]);
});

it('is mostly ready, once, with what people do by themselves without writing', () => {
  const { tryOut, react } = room();
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'roleplay' } });
  tryOut.conduct({ kind: 'FormTeams', data: { method: 'random', seed: 'zaad' } });
  expect(react()).toEqual([
    [0, 'MarkReady', 'number'],
    [1, 'MarkReady', 'number'],
  ]);
  expect(react()).toEqual([]);
});

it('does nothing before the start and during a pause', () => {
  const { tryOut, react } = room();
  tryOut.conduct({ kind: 'PauseWorkshop', data: {} });
  expect(react()).toEqual([]);
});

it('finds a team by its code where teams form themselves, once', () => {
  const plan = [{ id: 'trios', kind: 'roleplay', minutes: 16 } as const];
  const tryOut = new TryOut({ ...staged('standard90'), plan });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = [tryOut.join(), tryOut.join(), tryOut.join()];
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'trios' } });
  tryOut.conduct({ kind: 'FormTeams', data: { method: 'codes' } });
  const simulated = people.map(
    (_, number) =>
      new SimulatedParticipant(number, { words, seed: '1', handle: handleOf(number + 1), makeId: tryOut.makeId }),
  );
  const react = () => {
    for (const [index, participant] of simulated.entries()) {
      for (const command of participant.react(tryOut.windows.facilitator)) {
        tryOut.ask(command, { seat: 'participant', id: people[index] ?? '' });
      }
    }
  };
  react();
  react();
  expect(tryOut.workshop.teams.list.map(({ memberIds }) => memberIds)).toEqual([people]);
});

it('is of the same mind at every rehearsal with the same seed, whoever comes first; and of another with another', () => {
  const first = rehearsed('4821', false);
  expect(first.ballots.length).toBeGreaterThan(50);
  expect(rehearsed('4821', true)).toEqual(first);
  expect(rehearsed('4822', false)).not.toEqual(first);
});

/** What six of them voted and wrote in a whole workshop; `isLatestFirst` turns round the order in which they come to it. */
function rehearsed(seed: string, isLatestFirst: boolean) {
  const tryOut = new TryOut(staged('standard90'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = Array.from({ length: 6 }, () => tryOut.join());
  const means = { words, seed, makeId: tryOut.makeId };
  const cast = people.map((id, number) => ({
    id,
    participant: new SimulatedParticipant(number, { ...means, handle: handleOf(number + 1) }),
  }));
  const inTurn = isLatestFirst ? cast.reverse() : cast;
  const react = () => {
    for (const { id, participant } of inTurn) {
      for (const command of participant.react(tryOut.workshop)) tryOut.ask(command, { seat: 'participant', id });
    }
  };
  while (tryOut.workshop.agenda.status !== 'finished') {
    react();
    for (const command of nextMove(tryOut.workshop)?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
  }
  const { steps, cases } = tryOut.workshop;
  const byPerson = <T>(things: readonly T[], whose: (thing: T) => string, what: (thing: T) => unknown) =>
    people.map((id) => things.filter((thing) => whose(thing) === id).map(what));
  return {
    ballots: roundsOf(tryOut.workshop).flatMap((round) => people.map((id) => round.ballots[id]?.ballot)),
    cases: byPerson(
      Object.values(cases.byId),
      ({ owner }) => owner ?? '',
      ({ yearsBand }) => yearsBand,
    ),
    lines: byPerson(
      Object.values(steps.lines),
      ({ author }) => author ?? '',
      ({ text }) => wordsOf(text),
    ),
  };
}
