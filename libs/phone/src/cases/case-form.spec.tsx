import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, lobby, started, windowAfter } from '../testing/room.ts';
import { NewCase } from './case-form.tsx';

const workshop = windowAfter(lobby, started, activity('cases'));

describe('a case that is refused for its name', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('says why beside the name, which has the keyboard and what was typed', () => {
    const { context } = contextOver(workshop);
    const { rerender } = render(<NewCase context={context} />);
    const name = screen.getByLabelText<HTMLInputElement>(/^Schuilnaam/u);
    fireEvent.input(name, { target: { value: 'Peter7' } });
    const message = 'De schuilnaam van een verkoper heeft geen cijfers. Haal ze weg.';
    const sendingOf = () => ({ state: 'refused', code: 'name-has-digits', message }) as const;
    rerender(<NewCase context={{ ...context, sendingOf }} />);
    expect(screen.getAllByText(message)).toHaveLength(1);
    const said = screen.getByRole('alert');
    expect(said.textContent).toBe(message);
    expect(name.getAttribute('aria-describedby')).toContain(said.id);
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe('Peter7');
  });
});
