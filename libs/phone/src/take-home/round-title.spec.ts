import { describe, expect, it } from '@jest/globals';
import { roundsOf } from '@rolwissel/domain';
import { contextOver, type Fact, lobby, round, started, windowAfter } from '../testing/room.ts';
import { roundTitle } from './round-title.ts';

const proposed = (objectiveId: string, text: string): Fact => ({
  type: 'ObjectiveProposed',
  data: {
    objectiveId,
    kind: 'shared',
    text: { of: 'them', text },
    servesBoss: { of: 'them', text: 'rust' },
    servesBuyer: { of: 'them', text: 'gehoor' },
    measure: { of: 'them', text: 'datum in de offerte' },
    dueWeeks: 12,
  },
});

describe('what a vote is called afterwards', () => {
  it('says which objective it was about, so that two of a kind are told apart', () => {
    const window = windowAfter(
      lobby,
      started,
      proposed('one', 'Deellevering nu'),
      proposed('two', 'Een vaste besteldatum voor alles wat de fabriek in Nijmegen maakt'),
      round('r1', { ballot: 'fist', subject: 'one' }),
      round('r2', { ballot: 'fist', subject: 'two', ordinal: 2 }),
    );
    const { context } = contextOver(window);
    const titles = roundsOf(window).map((each) => roundTitle(context, each));
    expect(titles[0]).toMatch(/^Vuist tot vijf: Deellevering nu \(/);
    expect(titles[1]).toMatch(
      /^Vuist tot vijf: Een vaste besteldatum voor alles wat de fabriek in Nijmegen maakt \(ronde 2/,
    );
  });
});
