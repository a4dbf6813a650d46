import { describe, expect, it } from '@jest/globals';
import { insights } from './index.ts';
import { anna, type Facts, fact, given, live, opened, uuid, words } from './testing-door.ts';
import type { WorkshopEvents } from './workshop.ts';

type Bands = Pick<WorkshopEvents['CaseNamed'], 'yearsBand' | 'paymentDaysBand'>;

/** A case that the room voted on: the weights that four people gave one role; for the others nobody gave any. */
function votedOn(
  label: string,
  bands: Bands,
  given: Partial<Record<'gatekeeper' | 'influencer' | 'purchaser', readonly number[]>>,
): Facts {
  const caseId = uuid(label);
  const roles = Object.fromEntries(
    (['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'] as const).map((id) => [
      id,
      (id in given && given[id as keyof typeof given]) || [4, 0, 0, 0],
    ]),
  );
  const tally = { kind: 'roles', cast: 4, roles, profile: {}, agreement: 1, focus: 1 };
  const shown = { roundId: uuid(`round ${label}`), tally } as unknown as WorkshopEvents['RoundRevealed']; // as much of it as is read
  return [
    fact('CaseNamed', {
      caseId,
      owner: anna.id,
      pseudonym: words(anna, label),
      sentenceIds: ['price'],
      offered: true,
      ...bands,
    }),
    fact('CaseSpotlighted', { caseId }),
    opened(`round ${label}`, 'roles', { subject: caseId }),
    fact('RoundRevealed', shown),
  ];
}

const look = (...facts: readonly Facts[]) => insights(given(live('roles'), ...facts).workshop);

describe('what the cases say about the column', () => {
  it('[D232] is told from three cases on: in how many at least half saw a gatekeeper', () => {
    const seen = votedOn('a', {}, { gatekeeper: [2, 0, 1, 1] });
    const unseen = votedOn('b', {}, { gatekeeper: [3, 1, 0, 0] });
    expect(look(seen, unseen)).toEqual({});
    expect(look(seen, unseen, votedOn('c', {}, { gatekeeper: [0, 0, 0, 4] }))).toEqual({
      gatekeeper: { cases: 3, seen: 2 },
    });
  });

  it('[D232] counts a case once, by its last result', () => {
    const again = votedOn('a', {}, { gatekeeper: [0, 0, 0, 4] });
    expect(look(votedOn('a', {}, {}), again, votedOn('b', {}, {}))).toEqual({});
  });

  it('[D233] sets long ties against short ones, and slow payers against quick ones, where there are both', () => {
    const long = votedOn('a', { yearsBand: 'over-10', paymentDaysBand: 'over-90' }, { influencer: [0, 0, 0, 4] });
    const short = votedOn('b', { yearsBand: 'under-1', paymentDaysBand: 'over-90' }, { influencer: [2, 2, 0, 0] });
    const other = votedOn('c', { yearsBand: '1-3', paymentDaysBand: 'over-90' }, {});
    expect(look(long, short)).not.toHaveProperty('tie');
    const found = look(long, short, other);
    expect(found.tie).toEqual({ low: { cases: 2, weight: 0.25 }, high: { cases: 1, weight: 3 } });
    expect(found).not.toHaveProperty('payment');
  });

  it('[D233] leaves out whoever was withdrawn, and whoever did not say', () => {
    const cases = [
      votedOn('a', { yearsBand: 'over-10' }, {}),
      votedOn('b', {}, {}),
      votedOn('c', { yearsBand: '1-3' }, {}),
    ];
    expect(look(...cases)).not.toHaveProperty('tie');
    const fourth = votedOn('d', { yearsBand: '1-3' }, {});
    expect(look(...cases, fourth)).toHaveProperty('tie');
    expect(look(...cases, fourth, fact('CaseWithdrawn', { caseId: uuid('a') }))).not.toHaveProperty('tie');
  });
});
