import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { signal } from '@preact/signals';
import { followUpPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import type { LanguageTag } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { FollowUpPage, type Summary } from './follow-up-page.tsx';

const mail = { sent: 6, waiting: 2, retried: 2, bounced: 1, lapsed: 0 };

const summary: Summary = {
  title: 'Noord',
  followers: 12,
  minCell: 5,
  waves: [
    { waveId: 'w2', dueOn: '2026-03-16', status: 'closed', answered: 10 },
    { waveId: 'w6', dueOn: '2026-04-13', status: 'open', closesAt: '2026-04-23T07:00:00.000Z', answered: 3, mail },
    { waveId: 'w12', dueOn: '2026-05-25', status: 'scheduled', answered: 0 },
  ],
  sendsMail: true,
  links: [],
  result: { waves: [] },
  experiences: [],
  isLead: true,
  pack: followUpPack(builtInPacks[0]),
};

let replies: { status: number; body: object }[];
let asked: { readonly method: string; readonly path: string; readonly body: unknown }[];

beforeEach(() => {
  asked = [];
  globalThis.fetch = jest.fn((path: unknown, init?: RequestInit) => {
    asked.push({ method: String(init?.method), path: String(path), body: init?.body });
    const { status, body } = replies.shift() ?? { status: 200, body: summary };
    return Promise.resolve({
      ok: status < 300,
      status,
      text: () => Promise.resolve(JSON.stringify(body)),
    } as Response);
  }) as typeof fetch;
});

async function page(more: Partial<Summary> = {}, language: LanguageTag = 'nl') {
  replies = [{ status: 200, body: { ...summary, ...more } }];
  render(<FollowUpPage workshopId="w" language={signal(language)} />);
  await screen.findByText(/Noord/);
}

describe('the page of a follow-up', () => {
  it('says how many take part and answered, and never who', async () => {
    await page();
    expect(screen.getByText('12 deelnemers doen mee.')).toBeTruthy();
    expect(screen.getByText(/3 antwoorden/)).toBeTruthy();
    expect(screen.getByText('Nog geen ronde is gesloten.')).toBeTruthy();
  });

  it('says what became of the mail, and what to do about it', async () => {
    await page();
    expect(screen.getByText('E-mail: 6 verstuurd, 2 wachten nog, 1 kwamen terug.')).toBeTruthy();
    expect(screen.getByText(/De mailserver nam 2 niet aan. Er gaat niets verloren/)).toBeTruthy();
    expect(screen.getByText(/kan daar een ander adres opgeven/)).toBeTruthy();
  });

  it('draws how long it took, with the same numbers in a table', async () => {
    const steps = [
      { waveId: 'w2', atRisk: 20, noticed: 2, hazard: 0.1, still: 0.9 },
      { waveId: 'w6', atRisk: 15, noticed: 6, hazard: 0.4, still: 0.54 },
    ] as const;
    await page({ result: { waves: [], notice: { steps, told: 1 } } });
    expect(screen.getByText('Bij 54% was na 6 weken nog niets gemerkt.')).toBeTruthy();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('Na zes weken15654%');
    expect(screen.getByText('Eén deelnemer heeft het verteld en telt hier niet mee.')).toBeTruthy();
    expect(screen.getByRole('figure', { name: /week na week/ })).toBeTruthy();
  });

  it('shows the totals of a wave, and of one with too few answers only that', async () => {
    const noticed = { no: 4, 'odd-looks': 1, asked: 0, 'named-it': 0, told: 0 };
    await page({
      result: {
        waves: [
          { waveId: 'w2', tally: { answered: 5, noticed } },
          { waveId: 'w6', tally: { answered: 3 } },
        ],
      },
    });
    expect(screen.getByText('Kijkt me soms vreemd aan').parentElement?.textContent).toContain('1');
    expect(screen.getByText('Te weinig antwoorden om te tonen.')).toBeTruthy();
  });

  it('offers whoever made the workshop the next one of the group', async () => {
    await page();
    expect(screen.queryByText('Volgende met deze groep')).toBeNull();
    cleanup();
    const made = { id: 'w', title: 'Noord', status: 'finished', isOwn: true };
    replies = [summary, made].map((body) => ({ status: 200, body }));
    render(<FollowUpPage workshopId="w" language={signal('nl')} />);
    expect(await screen.findByText('Volgende met deze groep')).toBeTruthy();
    expect(asked.at(-1)?.path).toBe('/api/workshops/w');
  });

  it('moves a wave, or says why not', async () => {
    await page();
    replies = [{ status: 409, body: { code: 'wave-overlaps', status: 409, detail: 'Op die dagen loopt een andere.' } }];
    fireEvent.input(screen.getByLabelText('Opent op'), { target: { value: '2026-04-15' } });
    fireEvent.click(screen.getByText('Verzetten'));
    expect(await screen.findByText('Op die dagen loopt een andere.')).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      method: 'POST',
      path: '/api/workshops/w/follow-up/waves/w12',
      body: '{"dueOn":"2026-04-15"}',
    });
  });

  it('lists links to pass on where no mail goes', async () => {
    await page({ sendsMail: false, links: [{ alias: 'Zwaluw', url: 'http://w.test/f#abc', hasAnswered: true }] });
    expect(screen.getByText('Zwaluw')).toBeTruthy();
    expect(screen.getByDisplayValue('http://w.test/f#abc')).toBeTruthy();
    expect(screen.getByText('heeft geantwoord')).toBeTruthy();
    expect(screen.getByText(/Deze server verstuurt geen e-mail/)).toBeTruthy();
  });

  it('lists what people told, lets the lead publish it, and says who told it only where it is signed', async () => {
    const told = { experienceId: 'e1', text: 'Ik vroeg door', thanks: 0, isCoAuthor: false } as const;
    const experiences = [
      { ...told, scope: 'library', status: 'waiting' },
      { ...told, experienceId: 'e2', text: 'Ik zweeg', scope: 'library-with-alias', status: 'published', alias: 'Mus' },
    ] as const;
    await page({ experiences });
    expect(screen.getByText('Wacht op u (1)')).toBeTruthy();
    expect(screen.getByText('Met mijn schuilnaam · Mus')).toBeTruthy();
    replies = [{ status: 200, body: { ...summary, experiences: [{ ...experiences[0], status: 'published' }] } }];
    fireEvent.click(screen.getByText('Plaatsen'));
    expect(await screen.findByText('Geplaatst (1)')).toBeTruthy();
    expect(asked.at(-1)).toEqual({
      method: 'POST',
      path: '/api/workshops/w/follow-up/experiences/e1',
      body: '{"does":"publish"}',
    });
  });

  it('lets nobody but the lead publish', async () => {
    const told = { experienceId: 'e1', text: 'Ik vroeg door', thanks: 0, isCoAuthor: false } as const;
    await page({ isLead: false, experiences: [{ ...told, scope: 'group', status: 'waiting' }] });
    expect(screen.getByText('Wie de workshop leidt, beslist wat er geplaatst wordt.')).toBeTruthy();
    expect(screen.queryByText('Plaatsen')).toBeNull();
  });

  it('leads whoever is not signed in to the console', async () => {
    replies = [{ status: 401, body: { code: 'unauthenticated', status: 401, detail: '' } }];
    render(<FollowUpPage workshopId="w" language={signal<LanguageTag>('nl')} />);
    expect((await screen.findByRole('alert')).textContent).toContain('Meld u aan bij de console');
  });
});
