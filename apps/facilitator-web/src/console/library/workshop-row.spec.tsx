import { describe, expect, it, jest } from '@jest/globals';
import type { WorkshopListed } from '@rolwissel/protocol';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { WorkshopRow } from './workshop-row.tsx';

const workshop: WorkshopListed = {
  id: 'w1',
  title: 'Noord',
  status: 'finished',
  format: 'standard90',
  createdAt: '2026-03-02T13:00:00.000Z',
  keptUntil: '2026-09-01T13:00:00.000Z',
  people: 12,
  simulated: 0,
};

/** A row whose server makes the workshop `w2`; where that leads, and what was asked. */
function row(more: Partial<WorkshopListed> = {}) {
  const opened: string[] = [];
  const asked: unknown[] = [];
  globalThis.fetch = jest.fn((_path: unknown, init?: RequestInit) => {
    asked.push(JSON.parse(init?.body as string));
    return Promise.resolve({ ok: true, status: 201, text: () => Promise.resolve('{"id":"w2"}') } as Response);
  }) as typeof fetch;
  const onOpen = (id: string) => opened.push(id);
  render(
    <WorkshopRow
      workshop={{ ...workshop, ...more }}
      depth={0}
      family={{ parent: undefined, hasForks: false }}
      isOwn
      language="nl"
      onOpen={onOpen}
      onErased={() => undefined}
    />,
  );
  return { opened, asked };
}

describe('a workshop in the list', () => {
  it('that is over makes the next one of the same group, or one more like it', async () => {
    const { opened, asked } = row();
    fireEvent.click(screen.getByText('Volgende met deze groep'));
    await waitFor(() => expect(opened).toEqual(['w2']));
    fireEvent.click(screen.getByText('Nog een keer'));
    await waitFor(() => expect(opened).toHaveLength(2));
    expect(asked).toEqual([{ from: 'w1', isNext: true }, { from: 'w1' }]);
  });

  it('says how many took part, and apart from those how many were simulated', () => {
    row({ simulated: 24 });
    expect(screen.getByText(/ · 12 mensen · 24 gesimuleerd$/)).toBeTruthy();
    cleanup();
    row({ people: 0 });
    expect(document.body.textContent).not.toMatch(/mensen|gesimuleerd/);
  });

  it('that is not over leaves nothing to open the next one with', () => {
    row({ status: 'live' });
    expect(screen.queryByText('Volgende met deze groep')).toBeNull();
  });
});
