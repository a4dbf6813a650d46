import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, started, windowAfter } from '../testing/room.ts';
import { RoomObjections } from './room-objections.tsx';

const raised = (n: number): Fact => ({
  type: 'ObjectionRaised',
  data: {
    objectionId: `o${n}`,
    text: { of: `p${n}`, text: `Dat redt de planning nooit, ${n}` },
    language: 'nl',
    held: false,
  },
});

const cards = () => screen.queryAllByText(/redt de planning/).map(({ textContent }) => textContent);

function look(count: number, wanted: string) {
  const all = Array.from({ length: count }, (_, n) => raised(n));
  const { context } = contextOver(windowAfter(lobby, started, activity('objections'), ...all));
  render(<RoomObjections context={context} />);
  fireEvent.input(screen.getByLabelText('Zoeken op een woord'), { target: { value: wanted } });
}

describe('the others’ objections', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('are found by a word', () => {
    look(20, 'nooit, 7');
    expect(cards()).toEqual(['Dat redt de planning nooit, 7']);
    expect(screen.getByText('één gevonden')).toBeTruthy();
  });

  it('say so when there are more than fit', () => {
    look(20, 'PLANNING');
    expect(cards()).toHaveLength(16);
    expect(screen.getByText('20 gevonden; dit zijn de eerste. Typ meer om te verfijnen.')).toBeTruthy();
  });
});
