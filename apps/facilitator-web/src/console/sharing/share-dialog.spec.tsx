import { beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { ShareLink, ShareRequest } from '@rolwissel/protocol';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { ShareDialog } from './share-dialog.tsx';

const asked: ShareRequest[] = [];
let links: readonly ShareLink[];

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
beforeEach(() => {
  cleanup();
  asked.length = 0;
  links = [];
  globalThis.fetch = async (_, init) => {
    if (init?.method !== 'POST') return answering(links);
    const request = JSON.parse(init.body as string) as ShareRequest; // as the form makes it
    asked.push(request);
    const made = {
      id: `link ${asked.length}`,
      status: 'open',
      createdAt: request.endsAt,
      opened: 0,
      ...request,
    } as const;
    links = [made, ...links];
    return answering(made);
  };
});

/** As much of an answer as is read. */
const answering = (value: object) => ({ ok: true, text: async () => JSON.stringify(value) }) as Response;

it('[H40] makes a link to the result, or to the replay for somebody, and says of each what it opens', async () => {
  render(<ShareDialog workshopId="w" title="Proef" language="nl" onClose={() => undefined} />);
  await screen.findByText('Nog geen links.');
  expect(screen.queryByRole('group', { name: 'Voor wie?' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Maak een link' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  fireEvent.click(screen.getByRole('radio', { name: /^Terugkijken/ }));
  fireEvent.click(screen.getByRole('radio', { name: /^Collega/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Maak een link' }));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
  expect(asked.map(({ page, audience }) => [page, audience])).toEqual([
    ['result', 'client'],
    ['replay', 'colleague'],
  ]);
  const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(listed.map((text) => text.split(' tot en met')[0])).toEqual(['Terugkijken · Collega', 'Resultaat']);
});
