import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, render } from '@testing-library/preact';
import { useAsked } from './use-asked.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A screen that asks, and how often it did. */
function Screen({
  ask,
  about,
}: {
  readonly ask: (() => Promise<string | undefined>) | undefined;
  readonly about: string;
}) {
  return <p>{useAsked(ask, about)}</p>;
}

const passes = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('what a screen asks the server for', () => {
  it('is asked for again until it is here, and then no more', async () => {
    const answers = [undefined, undefined, 'hier'];
    let asked = 0;
    const ask = () => Promise.resolve(answers[asked++]);
    const { container } = render(<Screen ask={ask} about="" />);
    await passes(0);
    expect([asked, container.textContent]).toEqual([1, '']);
    await passes(10_000);
    expect([asked, container.textContent]).toEqual([3, 'hier']);
    await passes(60_000);
    expect(asked).toBe(3);
  });

  it('is gone as soon as something else is asked', async () => {
    const ask = (answer: string | undefined) => () => Promise.resolve(answer);
    const { container, rerender } = render(<Screen ask={ask('het ene')} about="a" />);
    await passes(0);
    rerender(<Screen ask={ask(undefined)} about="b" />);
    await passes(0);
    expect(container.textContent).toBe('');
    rerender(<Screen ask={ask('het andere')} about="c" />);
    await passes(0);
    expect(container.textContent).toBe('het andere');
    rerender(<Screen ask={undefined} about="c" />);
    await passes(0);
    expect(container.textContent).toBe('');
  });

  it('is asked for by nobody once the screen is gone', async () => {
    let asked = 0;
    const ask = () => Promise.resolve(void (asked += 1));
    const { unmount } = render(<Screen ask={ask as () => Promise<undefined>} about="" />);
    await passes(0);
    unmount();
    await passes(60_000);
    expect(asked).toBe(1);
  });
});
