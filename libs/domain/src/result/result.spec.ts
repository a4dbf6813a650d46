import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../../test/support/thrown.ts';
import { emptyWorkshop } from '../empty-workshop.ts';
import { evolve } from '../evolve.ts';
import { wordsOf } from '../kernel/personal.ts';
import { isReleased } from '../objections/index.ts';
import { participation } from '../participation.ts';
import { fact, given, improvise, live, opened, uuid } from '../testing-door.ts';
import type { RecordedEvent, Workshop } from '../workshop.ts';
import { needlessForResults, resultOf, type WorkshopResult } from './result.ts';

const numbers = fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 });

/** Holds for the result of any workshop whatever, as the authority knows it and as trainers see it. */
function law(check: (result: WorkshopResult, workshop: Workshop, shown: Workshop) => void): void {
  const property = fc.property(numbers, fc.integer({ min: 20, max: 90 }), (given, length) => {
    const { state, screens } = improvise(given, length).rehearsal;
    check(resultOf(state), state, { ...screens.facilitator.state, at: state.at });
  });
  fc.assert(property, thrown(25));
}

describe('the result of a workshop', () => {
  it('[D381] names nobody: no id, no handle, no alias and no words the room has not read', () =>
    law((result, { people, objections, objectives, steps }) => {
      const persons = Object.values(people.byId);
      const told = JSON.stringify(result);
      for (const { id, handle, alias } of persons) {
        expect(told).not.toContain(id);
        expect(told).not.toContain(`"${handle}"`);
        expect(told).not.toContain(`"${wordsOf(alias)}"`);
      }
      const readable = [
        ...Object.values(objections.byId).flatMap((each) => (isReleased(each) ? [each.text, ...answersOf(each)] : [])),
        ...Object.values(objectives.byId).flatMap(({ status, versions }) =>
          status === 'proposed' ? [] : versions.map(({ text }) => text),
        ),
        ...Object.values(steps.lines).flatMap(({ highlighted, text }) => (highlighted ? [text] : [])),
      ].map(wordsOf);
      const said = [
        ...result.lines,
        ...result.objectives,
        ...result.objectives.flatMap(({ tookIn }) => tookIn),
        ...(result.objections?.list ?? []),
        ...(result.objections?.list ?? []).flatMap(({ answer }) => answer ?? []),
      ].flatMap(({ text }) => text ?? []);
      expect(said.filter((words) => !readable.includes(words))).toEqual([]);
    }));

  it('[D382] is the same from the state of the authority and from the window of the trainers, but for who contributed', () =>
    law((result, workshop, shown) => expect(resultOf(shown, participation(workshop))).toEqual(result)));

  it('[D463] needs no ballot', () => {
    const property = fc.property(numbers, fc.integer({ min: 20, max: 90 }), (given, length) => {
      const { log } = improvise(given, length).rehearsal;
      const needed = log.filter(({ type }) => !needlessForResults.includes(type));
      const position = needed.at(-1)?.position ?? 0; // from there on nothing is known but the time of a ballot
      const whole = stateAfter(log.slice(0, position));
      expect(resultOf(stateAfter(needed))).toEqual(resultOf(whole));
    });
    fc.assert(property, thrown(50));
  });

  it('[D383] is made of votes that were shown, and of as many as it takes', () =>
    law(({ recognition, cases, polls, control, advocacy }, { agenda }) => {
      const rounds = [recognition, control, advocacy?.before, advocacy?.after, ...polls, ...cases.flatMap(roundsOf)];
      const voters = rounds.flatMap((round) => round?.voters ?? []);
      expect(voters.filter((count) => count < agenda.settings.minTotal)).toEqual([]);
    }));

  it('[D454] has the options of a poll as they were offered, in whatever order the log gives them back', () => {
    const options = ['not', 'little', 'clearly', 'very'];
    const stored = { not: 0, very: 6, little: 0, clearly: 5 }; // as a database keeps names: the shorter ones first
    const shown = { roundId: uuid('p'), tally: { kind: 'poll', cast: 11, options: stored } } as const;
    const { workshop } = given(
      live('closing'),
      opened('p', 'poll', { subject: 'worthwhile', options }),
      fact('RoundRevealed', shown),
    );
    expect(resultOf(workshop).polls[0]?.options).toEqual([
      { optionId: 'not', votes: 0 },
      { optionId: 'little', votes: 0 },
      { optionId: 'clearly', votes: 5 },
      { optionId: 'very', votes: 6 },
    ]);
  });

  it('[D380] tells no cell of a vote in which too few people are', () =>
    law(({ recognition, cases, polls, confidence, mindshift, objectives }, { agenda }) => {
      const cells = [
        ...(recognition?.sentences ?? []).flatMap(({ often }) => often),
        ...cases.flatMap(roundsOf).flatMap(({ weights }) => Object.values(weights).flat()),
        ...polls.flatMap(({ options }) => options.map(({ votes }) => votes)),
        ...confidence.flatMap(({ learned }) => Object.values(learned.ways)),
        ...mindshift.flatMap(({ shift }) => Object.values(shift?.ways ?? {})),
        ...objectives.flatMap(({ decision }) =>
          decision?.kind === 'fist' ? decision.hands : Object.values(decision?.stances ?? {}),
        ),
      ];
      const small = cells.filter((cell) => cell !== 'suppressed' && cell > 0 && cell < agenda.settings.minCell);
      expect(small).toEqual([]);
    }));
});

const roundsOf = ({ first, last }: WorkshopResult['cases'][number]) => [first, ...(last ? [last] : [])];

const answersOf = ({ answers }: Workshop['objections']['byId'][string]) => answers.map(({ text }) => text);

function stateAfter(events: readonly RecordedEvent[]): Workshop {
  const workshop = emptyWorkshop();
  for (const event of events) evolve(workshop, event, event);
  return workshop;
}
