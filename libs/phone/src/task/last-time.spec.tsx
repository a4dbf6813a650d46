import { describe, expect, it } from '@jest/globals';
import type { LastWorkshop } from '@rolwissel/protocol';
import { render, screen } from '@testing-library/preact';
import { contextOver, started, windowAfter } from '../testing/room.ts';
import { LastTime } from './last-time.tsx';

function show(last: LastWorkshop | undefined) {
  const { context } = contextOver(windowAfter(started));
  const acts = context.acts && { ...context.acts, fetchLast: () => Promise.resolve(last) };
  return render(<LastTime context={acts ? { ...context, acts } : context} />);
}

const objectives = [{ text: 'We bellen elke vrijdag', language: 'nl' }];

describe('what the group agreed the last time', () => {
  it('stands on the phone, with how many promised something and did it', async () => {
    show({ title: 'Noord', objectives, promises: { made: 6, kept: { of: 6, n: 5 } } });
    expect((await screen.findByText('We bellen elke vrijdag')).lang).toBe('nl');
    expect(
      screen.getByText('6 voornemens gemaakt. Van de 6 die later antwoordden, deden 5 het minstens één keer.'),
    ).toBeTruthy();
  });

  it('is said where nothing was agreed, and tells no number of too few', async () => {
    const { container } = show({ title: 'Noord', objectives: [] });
    expect(await screen.findByText('Er werd toen niets afgesproken.')).toBeTruthy();
    expect(container.textContent).not.toContain('voornemens');
  });

  it('is nothing where it cannot be had', async () => {
    const { container } = show(undefined);
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});
