import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { LastWorkshop } from '@rolwissel/protocol';
import { render, screen } from '@testing-library/preact';
import { contextOver, started, windowAfter } from '../testing/room.ts';
import { LastTime } from './last-time.tsx';
import type { PhoneActs } from './phone-context.ts';

afterEach(() => {
  jest.useRealTimers();
});

/** A phone whose server answers this, one after the other; and how often it was asked. */
function show(...answers: readonly (LastWorkshop | number)[]) {
  let asked = 0;
  const { context } = contextOver(windowAfter(started));
  const fetchLast = (): ReturnType<PhoneActs['fetchLast']> => {
    const answer = answers[asked++] ?? 0;
    if (typeof answer === 'object') return Promise.resolve({ ok: true, value: answer });
    return Promise.resolve({ ok: false, problem: { code: '', detail: '', status: answer } });
  };
  const acts = context.acts && { ...context.acts, fetchLast };
  const { container } = render(<LastTime context={acts ? { ...context, acts } : context} />);
  return { container, asked: () => asked };
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

  it('is asked for again where it could not be had, and no more where it is gone', async () => {
    jest.useFakeTimers();
    const { container, asked } = show(503, 0, { title: 'Noord', objectives });
    await jest.advanceTimersByTimeAsync(0);
    expect([asked(), container.textContent]).toEqual([1, '']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(3);
    expect(screen.getByText('We bellen elke vrijdag')).toBeTruthy();
    const gone = show(404);
    await jest.advanceTimersByTimeAsync(60_000);
    expect([gone.asked(), gone.container.textContent]).toEqual([1, '']);
  });
});
