import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { Sending } from '../task/sending.ts';
import { useOptimistic } from './use-optimistic.ts';

function Switch({ actual, sending }: { actual: string; sending?: Sending }) {
  const [shown, wish] = useOptimistic(actual, sending);
  return (
    <button type="button" onClick={() => wish('watching')}>
      {shown}
    </button>
  );
}

const shown = () => screen.getByRole('button').textContent;

describe('a choice that is on its way', () => {
  afterEach(cleanup);

  it('shows at once, and stays when it is recorded', () => {
    const { rerender } = render(<Switch actual="voting" />);
    fireEvent.click(screen.getByRole('button'));
    rerender(<Switch actual="voting" sending={{ state: 'queued' }} />);
    expect(shown()).toBe('watching');
    rerender(<Switch actual="voting" sending={{ state: 'saved' }} />);
    expect(shown()).toBe('watching');
    rerender(<Switch actual="watching" sending={{ state: 'saved' }} />);
    expect(shown()).toBe('watching');
  });

  it('goes back when it is refused', () => {
    const { rerender } = render(<Switch actual="voting" />);
    fireEvent.click(screen.getByRole('button'));
    rerender(<Switch actual="voting" sending={{ state: 'refused', code: 'not-in-phase', message: '…' }} />);
    expect(shown()).toBe('voting');
  });

  it('gives way to what happens afterwards', () => {
    const { rerender } = render(<Switch actual="voting" />);
    fireEvent.click(screen.getByRole('button'));
    rerender(<Switch actual="watching" />);
    rerender(<Switch actual="voting" />);
    expect(shown()).toBe('voting');
  });
});
