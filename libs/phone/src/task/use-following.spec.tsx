import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Objections } from '../objections/objections.tsx';
import { Objectives } from '../objectives/objectives.tsx';
import { activity, contextOver, type Fact, lobby, started, windowAfter } from '../testing/room.ts';

const shows = (view: 'objections' | 'question'): Fact => ({ type: 'ProjectorViewChanged', data: { view } });
const raising = [lobby, started, activity('objections')] as const;
const currentTab = () => document.querySelector('[aria-current]')?.textContent;

/** A phone at its objections, and what becomes of it when the trainer goes on. */
function atObjections(...facts: readonly Fact[]) {
  const page = (more: readonly Fact[]) => (
    <main>
      <Objections context={contextOver(windowAfter(...raising, ...facts, ...more)).context} />
    </main>
  );
  const { rerender } = render(page([]));
  return (...more: readonly Fact[]) => rerender(page(more));
}

describe('a phone whose trainer goes on within the task', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('turns to what the room reads, and back', () => {
    const goOn = atObjections();
    expect(currentTab()).toBe('Nieuw');
    goOn(shows('objections'));
    expect(currentTab()).toBe('De zaal (0)');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    goOn(shows('objections'), shows('question'));
    expect(currentTab()).toBe('Nieuw');
  });

  it('stays where somebody is writing', () => {
    const goOn = atObjections();
    fireEvent.input(screen.getByLabelText(/^Uw bezwaar/), { target: { value: 'Dat redt de planning' } });
    goOn(shows('objections'));
    expect(currentTab()).toBe('Nieuw');
  });

  it('opens at what the room reads when it is loaded then', () => {
    atObjections(shows('objections'));
    expect(currentTab()).toBe('De zaal (0)');
  });

  it('has the form of a proposal open as long as nothing lies before the room', () => {
    render(<Objectives context={contextOver(windowAfter(lobby, started, activity('objectives'))).context} />);
    expect(screen.getByLabelText(/^Het doel/)).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(true);
  });
});
