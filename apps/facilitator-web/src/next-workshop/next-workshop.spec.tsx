import { beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { NextWorkshop } from './next-workshop.tsx';

const last = { id: 'w1', title: 'Noord', status: 'finished', isOwn: true } as const;
const name = 'Volgende met deze groep: een workshop die opent met wat er is afgesproken: Noord';

let asked: unknown[];
let reply: { readonly status: number; readonly body: object };

beforeEach(() => {
  asked = [];
  reply = { status: 201, body: { id: 'w2' } };
  globalThis.fetch = async (path, init) => {
    asked.push([init?.method, path, JSON.parse(init?.body as string)]);
    const { status, body } = reply;
    return { ok: status < 300, status, text: async () => JSON.stringify(body) } as Response; // as much as is read of it
  };
});

/** The button, and what came of it. */
function button(more: Partial<Parameters<typeof NextWorkshop>[0]['last']> = {}) {
  const made: string[] = [];
  const wrong: string[] = [];
  render(
    <NextWorkshop
      last={{ ...last, ...more }}
      language="nl"
      onMade={(id) => made.push(id)}
      onWrong={(reason) => wrong.push(reason)}
    />,
  );
  return { made, wrong };
}

describe('the next workshop of a group', () => {
  it('[H88] is made by whoever made the last one, once that is over', async () => {
    const { made } = button();
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(made).toEqual(['w2']));
    expect(asked).toEqual([['POST', '/api/workshops', { from: 'w1', isNext: true }]]);
  });

  it.each([{ isOwn: false }, { status: 'live' }, { importedAt: '2026-03-02T13:00:00.000Z' }] as const)(
    'is not offered of %j',
    (more) => {
      button(more);
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('says why it was not made', async () => {
    reply = { status: 503, body: { code: 'busy', status: 503, detail: 'Even geduld.' } };
    const { made, wrong } = button();
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(wrong).toEqual(['Even geduld.']));
    expect(made).toEqual([]);
  });
});
