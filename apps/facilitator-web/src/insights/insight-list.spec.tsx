import { beforeEach, expect, it } from '@jest/globals';
import type { Workshop } from '@rolwissel/domain';
import { cleanup, render, screen } from '@testing-library/preact';
import { InsightList } from './insight-list.tsx';

beforeEach(cleanup);

/** So many cases that were voted on by four people, all of whom saw a gatekeeper. */
function look(cases: number, bands: readonly string[] = []) {
  const roles = Object.fromEntries(
    ['initiator', 'decider', 'influencer', 'purchaser', 'gatekeeper', 'user'].map((id) => [id, [0, 2, 0, 2]]),
  );
  const ids = Array.from({ length: cases }, (_, n) => `c${n}`);
  const byId = Object.fromEntries(ids.map((id) => [id, { id, subject: id, tally: { kind: 'roles', cast: 4, roles } }]));
  const known = ids.map((id, n) => [id, { id, status: 'spotlit', yearsBand: bands[n] }]);
  const workshop = {
    agenda: { settings: { minTotal: 3 } },
    rounds: { order: ids, byId },
    cases: { byId: Object.fromEntries(known) },
  } as unknown as Workshop; // as much of it as is read
  render(<InsightList workshop={workshop} language="nl" level="h3" />);
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

it('says with how many cases a claim of the column was looked at, and nothing of too few', () => {
  expect(look(2)).toEqual([]);
  cleanup();
  expect(look(3, ['under-1', '3-10', 'over-10'])).toEqual([
    'Altijd poortwachter? In 3 van de 3 casussen zag ten minste de helft van de stemmers dat.',
    'Band van drie jaar of langer (casussen: 2): beïnvloeder 2 van 3. Korter (casussen: 1): 2 van 3.',
  ]);
});
