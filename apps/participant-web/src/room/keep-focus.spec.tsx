import { afterEach, describe, expect, it } from '@jest/globals';
import type { Workshop } from '@rolwissel/domain';
import { windowAfter } from '@rolwissel/phone/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { KeepFocus } from './keep-focus.tsx';

function Page({ after, has }: { after: Workshop; has: 'all' | 'card' | 'nothing' }) {
  return (
    <main>
      <KeepFocus workshop={after} />
      <h1 tabIndex={-1}>Bezwaren</h1>
      {has !== 'nothing' && <article>{has === 'all' && <button type="button">Ja, opgelost</button>}</article>}
    </main>
  );
}

/** A page whose button has the focus, and then what news makes of it. */
async function newsOver(has: 'all' | 'card' | 'nothing') {
  const { rerender } = render(<Page after={windowAfter()} has="all" />);
  await waitFor(() => {
    screen.getByRole('button').focus();
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });
  rerender(<Page after={windowAfter()} has={has} />);
}

describe('the focus', () => {
  afterEach(cleanup);

  it('stays where it is while that is there', async () => {
    await newsOver('all');
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('goes to what stood around a button that has served', async () => {
    await newsOver('card');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
  });

  it('goes to the heading of the task when nothing of that is left', async () => {
    await newsOver('nothing');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
  });
});
