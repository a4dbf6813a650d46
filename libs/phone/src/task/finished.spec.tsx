import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { cleanup, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, started, windowAfter } from '../testing/room.ts';
import { Finished } from './finished.tsx';

const words = (text: string) => ({ of: 'somebody', text });

const forward = (objectiveId: string): readonly Fact[] => [
  {
    type: 'ObjectiveProposed',
    data: {
      objectiveId,
      kind: 'shared',
      text: words(`Doel ${objectiveId}`),
      measure: words('Order bevestigd'),
      dueWeeks: 12,
      servesBoss: words('Rust'),
      servesBuyer: words('Ruimte'),
    },
  },
  { type: 'ObjectivePutForward', data: { objectiveId } },
];

const adopted = (objectiveId: string): WorkshopEvent => ({
  type: 'ObjectiveAdopted',
  data: { objectiveId, version: 1, roundId: 'r1' },
});

const agreed = (objectiveId: string): WorkshopEvent => ({
  type: 'ObjectiveAgreed',
  data: { objectiveId, version: 1, roundId: 'r2', objectionIds: [], concerns: [] },
});

const show = (...facts: readonly Fact[]) =>
  render(<Finished context={contextOver(windowAfter(lobby, started, activity('objectives'), ...facts)).context} />);

const under = (heading: string) =>
  screen.queryByRole('heading', { name: heading })?.parentElement?.querySelector('ul')?.textContent;

describe('a workshop that is over', () => {
  afterEach(cleanup);

  it('does not call agreed what was adopted', () => {
    show(...forward('A'), adopted('A'));
    expect(under('Wat de zaal aannam')).toBe('Doel A');
    expect(under('Wat we afspraken')).toBeUndefined();
  });

  it('calls agreed what was agreed', () => {
    show(...forward('A'), agreed('A'), ...forward('B'));
    expect(under('Wat we afspraken')).toBe('Doel A');
    expect(under('Wat de zaal aannam')).toBeUndefined();
  });
});
