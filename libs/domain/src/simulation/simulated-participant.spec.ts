import { expect, it } from '@jest/globals';
import { staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
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
    (_, number) => new SimulatedParticipant(number, { words, roll: () => 1, makeId: tryOut.makeId }),
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

it('does nothing before the start and during a pause', () => {
  const { tryOut, react } = room();
  tryOut.conduct({ kind: 'PauseWorkshop', data: {} });
  expect(react()).toEqual([]);
});
