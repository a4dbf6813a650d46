import { expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/preact';
import { NewWorkshop } from './new-workshop.tsx';

it('offers the experiences of the case library, of which three go along', async () => {
  const asked: unknown[] = [];
  const held = ['een', 'twee', 'drie', 'vier'].map((text) => ({ experienceId: `id-${text}`, text }));
  globalThis.fetch = jest.fn((_path: unknown, init?: RequestInit) => {
    if (init?.method === 'POST') asked.push(JSON.parse(init.body as string));
    const body = init?.method === 'POST' ? { id: 'w2' } : held;
    return Promise.resolve({ ok: true, status: 200, text: () => Promise.resolve(JSON.stringify(body)) } as Response);
  }) as typeof fetch;
  const made = new Promise((resolve) => {
    render(<NewWorkshop language="nl" onMade={resolve} />);
  });
  const fold = screen.getByText('Ervaringen uit uw casusbank', { selector: 'summary' }).closest('details');
  if (!fold) throw new Error('There is no fold');
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  for (const text of ['vier', 'een', 'twee']) fireEvent.click(await screen.findByLabelText(text));
  expect(screen.getByLabelText<HTMLInputElement>('drie').disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Maak de workshop' }));
  expect(await made).toBe('w2');
  expect(asked).toMatchObject([{ experiences: ['id-een', 'id-twee', 'id-vier'] }]);
});
