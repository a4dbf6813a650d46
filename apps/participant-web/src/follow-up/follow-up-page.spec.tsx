import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { followUpPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import type { ExperiencesShown, FollowUpQuestions } from '@rolwissel/protocol';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { FollowUpPage } from './follow-up-page.tsx';

globalThis.scrollTo = () => undefined;

const asked: FollowUpQuestions = {
  waveId: 'w2',
  closesAt: '2026-03-26T07:00:00.000Z',
  nextOn: '2026-04-13',
  hasAnswered: false,
  hasTold: false,
  pack: followUpPack(builtInPacks[0]),
};

type Reply = Readonly<{ status: number; body?: object }>;
let replies: Record<string, Reply[]>;
let sent: { readonly path: string; readonly body: Record<string, unknown> }[];

beforeEach(() => {
  localStorage.clear();
  location.hash = '#secret-link';
  sent = [];
  replies = {};
  globalThis.fetch = jest.fn((path: unknown, init?: RequestInit) => {
    const what = String(path).replace('/api/follow-up/', '');
    sent.push({ path: what, body: JSON.parse(init?.body as string) });
    const { status, body } = replies[what]?.shift() ?? { status: 0 };
    if (status === 0) return Promise.reject(new Error('no network'));
    return Promise.resolve({
      ok: status < 300,
      status,
      text: () => Promise.resolve(body ? JSON.stringify(body) : ''),
    } as Response);
  }) as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
});

const opened = async (
  more: Partial<FollowUpQuestions> = {},
  look: Reply = { status: 200, body: { ...asked, ...more } },
) => {
  replies['look'] = [look];
  const page = render(<FollowUpPage />);
  await waitFor(() => expect(sent.map(({ path }) => path)).toContain('look'));
  return page;
};

const answers = () => sent.filter(({ path }) => path === 'answer').map(({ body }) => body);

describe('the page behind a link', () => {
  it('asks what its wave asks, and sends it once it is whole', async () => {
    await opened();
    replies['answer'] = [{ status: 200, body: { ...asked, hasAnswered: true } }];
    expect(await screen.findByText('Twee minuten voor uw voornemen')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Eén keer'));
    fireEvent.click(screen.getByText('Versturen'));
    expect(answers()).toEqual([]);
    fireEvent.click(screen.getByLabelText('Vroeg of er iets is'));
    fireEvent.click(screen.getByText('Versturen'));
    expect(await screen.findByText('Dank u. Uw antwoord is binnen.')).toBeTruthy();
    expect(answers()).toEqual([
      { link: 'secret-link', id: expect.any(String), waveId: 'w2', kept: 'once', noticed: 'asked' },
    ]);
    expect(screen.getByText('De volgende keer is op 13 april.')).toBeTruthy();
    expect(JSON.stringify(localStorage)).not.toContain('once'); // nothing of it stays on the phone
  });

  it('asks for ratings without wanting them, and for sentences that are the same unless tapped', async () => {
    await opened({ waveId: 'w6', hasTold: true });
    replies['answer'] = [{ status: 200, body: { ...asked, hasAnswered: true } }];
    await screen.findByText('Hoe vaak in de afgelopen twee weken?');
    expect(screen.queryByText('Heeft uw verkoper al iets gemerkt?')).toBeNull();
    fireEvent.click(screen.getByLabelText('Vaak'));
    const [first] = screen.getAllByLabelText('minder');
    if (first) fireEvent.click(first);
    fireEvent.click(screen.getByText('Versturen'));
    await waitFor(() => expect(answers()).toHaveLength(1));
    expect(answers()[0]).toMatchObject({ waveId: 'w6', kept: 'often', less: ['wait'], more: [] });
    expect(answers()[0]).not.toHaveProperty('ratings');
  });

  it('keeps what was tapped over a reload', async () => {
    const { unmount } = await opened();
    fireEvent.click(await screen.findByLabelText('Soms'));
    unmount();
    sent = [];
    await opened();
    expect(await screen.findByLabelText<HTMLInputElement>('Soms')).toHaveProperty('checked', true);
  });

  it('waits without a connection, and sends the same answer when there is one', async () => {
    await opened();
    replies['answer'] = [{ status: 0 }, { status: 200, body: { ...asked, hasAnswered: true } }];
    fireEvent.click(await screen.findByLabelText('Soms'));
    fireEvent.click(screen.getByLabelText('Nee, niets'));
    jest.useFakeTimers();
    fireEvent.click(screen.getByText('Versturen'));
    await jest.advanceTimersByTimeAsync(100);
    expect(screen.getByText(/gaat vanzelf weg/)).toBeTruthy();
    await jest.advanceTimersByTimeAsync(6_000);
    expect(screen.getByText('Dank u. Uw antwoord is binnen.')).toBeTruthy();
    const [first, second] = answers();
    expect(second).toEqual(first);
  });

  it.each([
    ['link-unknown', 404, 'Deze link werkt niet meer'],
    ['unavailable', 503, 'Opnieuw proberen'],
  ])('says what a server answers that does not let it in: %s', async (code, status, words) => {
    await opened({}, { status, body: { code, status, detail: 'Zo is het.' } });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText('Zo is het.')).toBeTruthy();
  });

  it('says when the next time is while nothing is asked, and can be left for good', async () => {
    const { waveId: _open, ...between } = asked;
    await opened({}, { status: 200, body: between });
    replies['stop'] = [{ status: 204 }];
    expect(await screen.findByText('Er zijn nu geen vragen')).toBeTruthy();
    fireEvent.click(screen.getByText('Ik doe niet meer mee'));
    fireEvent.click(screen.getByText('Ja, stoppen'));
    expect(await screen.findByText('U doet niet meer mee. Uw adres is gewist.')).toBeTruthy();
  });

  describe('with experiences', () => {
    const told = { experienceId: 'e1', text: 'Ik vroeg door', thanks: 2 } as const;
    const shown: ExperiencesShown = {
      isOffered: true,
      own: { list: [], isCoAuthor: false },
      group: [{ ...told, alias: 'Zwaluw', isCoAuthor: true, hasThanked: false }],
      pack: asked.pack,
    };
    const withThem = async (more: Partial<ExperiencesShown> = {}, questions: Partial<FollowUpQuestions> = {}) => {
      replies['experiences/look'] = [{ status: 200, body: { ...shown, ...more } }];
      await opened({ hasAnswered: true, ...questions });
      await screen.findByText('Ervaringen uit de praktijk');
    };
    const bodiesTo = (what: string) => sent.filter(({ path }) => path === what).map(({ body }) => body);

    it('shows what the group told, with whoever signed it, and thanks once', async () => {
      await withThem();
      expect(screen.getByText('Ik vroeg door')).toBeTruthy();
      expect(screen.getByText('Zwaluw')).toBeTruthy();
      expect(screen.getByText('medeauteur')).toBeTruthy();
      const group = [{ ...told, thanks: 3, isCoAuthor: false, hasThanked: true }];
      replies['experiences/thank'] = [{ status: 200, body: { ...shown, group } }];
      fireEvent.click(screen.getByText('Bedanken'));
      expect((await screen.findByText<HTMLButtonElement>('U hebt bedankt')).disabled).toBe(true);
      expect(screen.getByText('3 keer bedankt')).toBeTruthy();
      expect(bodiesTo('experiences/thank')).toEqual([{ link: 'secret-link', experienceId: 'e1' }]);
    });

    it('takes one, in the words of the pack, asks about names once more, and says what comes of it', async () => {
      await withThem();
      fireEvent.click(screen.getByText('Schrijf mee'));
      const field = screen.getByLabelText(/Deel één ervaring uit de praktijk/);
      fireEvent.input(field, { target: { value: 'Jan de Vries belde' } });
      fireEvent.click(screen.getByText('Versturen'));
      expect(bodiesTo('experiences/share')).toEqual([]); // for whom is not said yet
      fireEvent.click(screen.getByLabelText(/Anoniem in de casusbank/));
      replies['experiences/share'] = [
        { status: 409, body: { code: 'looks-personal', status: 409, detail: 'Hier lijkt een naam te staan.' } },
        {
          status: 200,
          body: {
            ...shown,
            own: { list: [{ ...told, scope: 'library', status: 'waiting' }], isCoAuthor: false },
            group: [],
          },
        },
      ];
      fireEvent.click(screen.getByText('Versturen'));
      fireEvent.click(await screen.findByLabelText(/Het is verzonnen/));
      fireEvent.click(screen.getByText('Versturen met deze bevestiging'));
      expect(await screen.findByText(/wacht op uw trainer/)).toBeTruthy();
      const [first, second] = bodiesTo('experiences/share');
      expect(first).toMatchObject({ link: 'secret-link', scope: 'library', text: 'Jan de Vries belde' });
      expect(second).toEqual({ ...first, confirmNotReal: true });
      expect(JSON.stringify(localStorage)).not.toContain('Vries');
    });

    it('takes one back on a second tap, and tells a co-author what they are', async () => {
      const own = { list: [{ ...told, scope: 'group', status: 'declined' } as const], isCoAuthor: true };
      await withThem({ own, group: [] });
      expect(screen.getByText('Drie ervaringen gedeeld: u bent medeauteur van deze casusbank.')).toBeTruthy();
      expect(screen.getByText(/Uw trainer heeft dit niet geplaatst/)).toBeTruthy();
      replies['experiences/withdraw'] = [{ status: 200, body: { ...shown, group: [] } }];
      fireEvent.click(screen.getByText('Intrekken'));
      fireEvent.click(screen.getByText('Ja, intrekken'));
      await waitFor(() => expect(screen.queryByText('Ik vroeg door')).toBeNull());
    });

    it('asks after twelve weeks which one a colleague should have, which leads to the same form', async () => {
      await withThem({}, { waveId: 'w12', hasAnswered: false });
      const asks = screen.getByText('Welke ervaring gunt u een collega?').parentElement;
      fireEvent.click(within(asks as HTMLElement).getByText('Schrijf mee')); // it stands in its section
      expect(screen.getByLabelText(/Deel één ervaring uit de praktijk/)).toBeTruthy();
    });

    it('thanks for nothing, and lists nothing of one’s own, at a link that a trainer passes on', async () => {
      const { own: _own, ...passed } = shown;
      replies['experiences/look'] = [{ status: 200, body: passed }];
      await opened({ hasAnswered: true });
      await screen.findByText('Ik vroeg door');
      expect(screen.queryByText('Bedanken')).toBeNull();
    });

    it('fetches the case library for whoever opens it', async () => {
      await withThem();
      replies['experiences/library'] = [{ status: 200, body: [{ ...told, text: 'Van elders', isCoAuthor: false }] }];
      const summary = screen.getByText('De casusbank');
      const details = summary.parentElement as HTMLDetailsElement; // a summary stands in its details
      details.open = true;
      fireEvent(details, new Event('toggle'));
      expect(await screen.findByText('Van elders')).toBeTruthy();
    });
  });
});
