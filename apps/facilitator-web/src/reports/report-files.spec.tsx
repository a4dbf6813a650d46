import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { ReportFiles } from './report-files.tsx';

const asked: string[] = [];
const kept: { readonly name: string; readonly href: string }[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  kept.length = 0;
  globalThis.fetch = (path) => {
    asked.push(path as string); // as it is asked here
    return answer();
  };
  URL.createObjectURL = () => 'blob:report';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    kept.push({ name: this.download, href: this.href });
  });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const headers = new Headers({
  'Content-Disposition': `attachment; filename="a.pdf"; filename*=UTF-8''Proef%20%C3%A9.pdf`,
});
const file = { ok: true, headers, blob: async () => new Blob() } as Response;
const busy = {
  ok: false,
  status: 503,
  text: async () =>
    JSON.stringify({ code: 'busy', detail: 'Er worden al rapporten gemaakt. Probeer het over 3 s opnieuw.' }),
} as Response;

describe('[H45] the keys for reports', () => {
  it('fetch the form that is asked for, in the language of the screen, and keep it under its name', async () => {
    answer = async () => file;
    render(<ReportFiles workshopId="w" language="de" />);
    fireEvent.click(screen.getByRole('button', { name: 'Bericht als Excel' }));
    expect(screen.getByRole('status').textContent).toBe('Der Bericht wird erstellt …');
    await waitFor(() => expect(kept).toEqual([{ name: 'Proef é.pdf', href: 'blob:report' }]));
    expect(asked).toEqual(['/api/workshops/w/report.xlsx?language=de']);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });

  it('ask once, however often they are tapped', async () => {
    answer = () => new Promise(() => undefined);
    render(<ReportFiles workshopId="w" language="nl" />);
    for (const name of ['Rapport als PDF', 'Rapport als PDF', 'Rapport als CSV'])
      fireEvent.click(screen.getByRole('button', { name }));
    expect(asked).toEqual(['/api/workshops/w/report.pdf?language=nl']);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Rapport als PDF' }).getAttribute('aria-busy')).toBe('true'),
    );
  });

  it('say why there is none, and can be tapped again', async () => {
    answer = async () => busy;
    render(<ReportFiles workshopId="w" language="nl" />);
    fireEvent.click(screen.getByRole('button', { name: 'Rapport als Markdown' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Er worden al rapporten gemaakt/));
    answer = async () => Promise.reject(new Error('offline'));
    fireEvent.click(screen.getByRole('button', { name: 'Rapport als Markdown' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^De server is niet bereikbaar/));
    answer = async () => file;
    fireEvent.click(screen.getByRole('button', { name: 'Rapport als Markdown' }));
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});
