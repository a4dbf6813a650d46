import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pack } from '@rolwissel/phone/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { speak } from '../language/language.ts';
import { forgetSeat, keptSeat } from '../storage/kept-seat.ts';
import { lookBehind } from './door.ts';
import { JoinForm } from './join-form.tsx';
import { type JoinLink, joinLinkFrom } from './join-link.ts';
import { JoinPage } from './join-page.tsx';

await speak('nl'); // whatever the machine speaks

const joined = {
  workshopId: 'w1',
  participantId: 'p1',
  token: 'token',
  personalCode: '4821907',
  alias: 'Robin',
};

/** Where every door leads that is one. */
const door = { workshopId: 'w1', title: 'Proefmiddag', locales: ['nl', 'en'], identity: 'auto' };
let doorHere: object = door;

/** What a server says in front of the door, before anybody knocks. */
const inFront = ['code-unknown', 'too-many-attempts'];

/** A server that gives these replies in turn; what it was asked is kept, but for questions about a door that it answers. */
function serverOf(...replies: readonly { readonly status: number; readonly body: object & { code?: string } }[]) {
  const asked: Record<string, unknown>[] = [];
  const waiting = [...replies];
  globalThis.fetch = (path, options) => {
    const [next] = waiting;
    const isToldWhere = path === '/api/door' && next !== undefined && !inFront.includes(next.body.code ?? '');
    if (!isToldWhere) asked.push(JSON.parse(options?.body as string) as Record<string, unknown>);
    const reply = isToldWhere ? { status: 200, body: doorHere } : waiting.shift();
    if (!reply) return Promise.reject(new TypeError('no connection'));
    const text = () => Promise.resolve(JSON.stringify(reply.body));
    return Promise.resolve({ ok: reply.status < 400, status: reply.status, text } as Response); // all that `call` reads
  };
  return asked;
}

const problem = (status: number, code: string, detail: string) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, detail },
});

function knock(link: JoinLink, rules: readonly string[] | undefined = pack.houseRules) {
  render(<JoinForm link={link} rules={rules} onBack={() => undefined} />);
  return () => fireEvent.click(screen.getByRole('button', { name: 'Akkoord, meedoen' }));
}

describe('the link', () => {
  const realFetch = globalThis.fetch;

  beforeEach(() => {
    localStorage.clear();
    doorHere = door;
  });
  afterEach(() => {
    cleanup();
    forgetSeat();
    globalThis.fetch = realFetch;
  });

  it('lets in whoever scanned the secret, with the house rules read and no name at all', async () => {
    const asked = serverOf({ status: 200, body: joined });
    const tap = knock({ secret: 'a-secret-of-22-letters' });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(pack.houseRules);
    tap();
    await waitFor(() => expect(keptSeat.value?.participantId).toBe('p1'));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ secret: 'a-secret-of-22-letters', locale: 'nl', rulesAccepted: true });
    expect(asked[0]).not.toHaveProperty('alias');
    expect(keptSeat.value).toMatchObject({ title: 'Proefmiddag', link: { secret: 'a-secret-of-22-letters' } });
  });

  it('asks for the code of whoever did not scan, and says so when it is missing', async () => {
    const asked = serverOf();
    knock({})();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Vul de code in die op het scherm staat/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Code op het scherm')));
    expect(asked).toEqual([]);
  });

  it('shows the server’s own sentence, and keeps what was typed', async () => {
    serverOf(problem(404, 'code-unknown', 'Deze code kennen we niet.'));
    const tap = knock({});
    const code = screen.getByLabelText<HTMLInputElement>('Code op het scherm');
    fireEvent.input(code, { target: { value: 'ABC234' } });
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Deze code kennen we niet.'));
    expect(code.value).toBe('ABC234');
    expect(code.getAttribute('aria-invalid')).toBe('true');
  });

  it('finds the code in what was pasted, and a scanned link too', async () => {
    const lost = problem(404, 'code-unknown', 'Deze code kennen we niet.');
    const asked = serverOf(lost, lost, lost);
    const tap = knock({});
    const code = screen.getByLabelText<HTMLInputElement>('Code op het scherm');
    for (const [n, value] of [
      'Code: 7 z e – g h p k',
      'https://workshop.test/j/7ZE-GHPK?from=mail',
      'https://workshop.test/#abcdefghijklmnopqrstuv',
    ].entries()) {
      expect(code.maxLength).toBe(-1);
      fireEvent.input(code, { target: { value } });
      tap();
      await waitFor(() => expect(asked).toHaveLength(n + 1));
      await waitFor(() => expect(screen.getByRole('button', { name: 'Akkoord, meedoen' })).toBeTruthy());
    }
    expect(asked.map(({ secret }) => secret)).toEqual([undefined, undefined, 'abcdefghijklmnopqrstuv']);
    expect(asked.map(({ code: sent }) => sent)).toEqual(['7ZEGHPK', '7ZEGHPK', undefined]);
  });

  it('says that something can be no code, and asks nobody', async () => {
    const asked = serverOf();
    const tap = knock({});
    fireEvent.input(screen.getByLabelText('Code op het scherm'), { target: { value: '7ZEGH' } });
    tap();
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^De code heeft zeven letters en cijfers; hier staan er 5/,
    );
    expect(asked).toEqual([]);
  });

  it('tries again by itself when it is told to wait, unless something is changed', async () => {
    const wait = problem(429, 'too-many-attempts', 'Te veel pogingen. Over 1 s kan het weer.');
    const told = { ...wait, body: { ...wait.body, retryAfterMs: 20 } };
    const asked = serverOf(told, told, { status: 200, body: joined });
    const tap = knock({ code: 'ABC234' });
    tap();
    await waitFor(() => expect(keptSeat.value?.participantId).toBe('p1'));
    expect(asked).toHaveLength(3);
    cleanup();
    forgetSeat();
    const again = serverOf(told);
    knock({ code: 'ABC234' })();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/kan het weer.$/));
    fireEvent.input(screen.getByLabelText('Uw schuilnaam'), { target: { value: 'Kim' } });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(again).toHaveLength(1);
  });

  it('says what is wrong with a field beside that field, and the rest beside the button', async () => {
    serverOf(problem(422, 'alias-unsuitable', 'Kies een andere schuilnaam.'), problem(409, 'workshop-full', 'Vol.'));
    const tap = knock({ code: 'ABC234' });
    const alias = screen.getByLabelText('Uw schuilnaam');
    fireEvent.input(alias, { target: { value: 'kim@x.nl' } });
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Kies een andere schuilnaam.'));
    expect(alias.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    await waitFor(() => expect(document.activeElement).toBe(alias));
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Vol.'));
    expect(alias.getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByText(/^Leeg laten mag/)).toBeTruthy();
  });

  it('asks for an alias where nobody may do without, before anybody is asked', async () => {
    doorHere = { ...door, identity: 'alias' };
    const asked = serverOf({ status: 200, body: joined });
    const tap = knock({ code: 'ALAS234' });
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Kies een schuilnaam.'));
    expect(asked).toEqual([]);
    fireEvent.input(screen.getByLabelText('Uw schuilnaam'), { target: { value: 'Kim' } });
    expect(screen.getByText('Verplicht. Een verzonnen naam mag.')).toBeTruthy();
    tap();
    await waitFor(() => expect(asked[0]).toMatchObject({ alias: 'Kim' }));
  });

  it('asks for a name where people go by theirs, and says so in the first rule', async () => {
    doorHere = { ...door, title: 'Onder eigen naam', identity: 'named' };
    const asked = serverOf({ status: 200, body: joined });
    const tap = knock({});
    const code = screen.getByLabelText('Code op het scherm');
    fireEvent.input(code, { target: { value: 'NAAM234' } });
    fireEvent.change(code);
    const name = await screen.findByLabelText('Uw naam');
    expect(screen.getByText('Onder eigen naam')).toBeTruthy();
    expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/^U doet mee onder uw eigen naam/);
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Vul uw naam in.'));
    expect(asked).toEqual([]);
    fireEvent.input(name, { target: { value: 'Noor de Wit' } });
    tap();
    await waitFor(() => expect(asked[0]).toMatchObject({ alias: 'Noor de Wit' }));
  });

  it('speaks, and offers, only languages in which the workshop can be read', async () => {
    doorHere = { ...door, locales: ['en'] };
    const asked = serverOf({ status: 200, body: joined });
    await lookBehind({ code: 'ENGL234' });
    render(<JoinPage link={{ code: 'ENGL234' }} pack={pack} />);
    expect(await screen.findByRole('button', { name: 'Agree and join' })).toBeTruthy();
    expect(screen.getAllByRole('radio').map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'English',
      'Deutsch',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'Deutsch' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Einverstanden, mitmachen' }));
    await waitFor(() => expect(keptSeat.value?.participantId).toBe('p1'));
    expect(asked.map(({ locale }) => locale)).toEqual(['en']);
    expect(document.documentElement.lang).toBe('de');
    await speak('nl');
  });

  it('keeps for the next time no language that nobody chose', async () => {
    doorHere = { ...door, locales: ['en'] };
    serverOf({ status: 200, body: joined });
    await lookBehind({ code: 'ENGL345' });
    render(<JoinPage link={{ code: 'ENGL345' }} pack={pack} />);
    await screen.findByRole('button', { name: 'Agree and join' });
    expect(localStorage.getItem('rolwissel language')).toBeNull();
    await speak('nl');
  });

  it('tries the scanned secret again, or a code, when it leads nowhere any more or yet', async () => {
    const notNow = problem(409, 'not-in-phase', 'Nu niet.');
    const asked = serverOf(notNow, notNow, { status: 200, body: joined });
    const tap = knock(await joinLinkFrom({ hash: '#abcdefghijklmnopqrstuv', pathname: '/' }));
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Nu niet.'));
    tap();
    await waitFor(() => expect(asked[1]).toMatchObject({ secret: 'abcdefghijklmnopqrstuv' }));
    fireEvent.input(screen.getByLabelText('Code op het scherm'), { target: { value: 'ABC234' } });
    tap();
    await waitFor(() => expect(keptSeat.value?.participantId).toBe('p1'));
    expect(asked[2]).toMatchObject({ code: 'ABC234' });
    expect(await joinLinkFrom({ hash: '', pathname: '/' })).toEqual({});
  });

  it('believes the link it came through, whatever was typed at another link', () => {
    knock({});
    fireEvent.input(screen.getByLabelText('Code op het scherm'), { target: { value: 'WRONG2' } });
    cleanup();
    knock({ code: 'ABC234' });
    const code = screen.getByLabelText<HTMLInputElement>('Code op het scherm');
    expect(code.value).toBe('ABC 234');
    fireEvent.input(code, { target: { value: '' } });
    expect(code.value).toBe('');
  });

  it('knocks under the same id until it is let in, so that a retry joins nobody twice', async () => {
    const asked = serverOf();
    const tap = knock({ secret: 'a-secret-of-22-letters' });
    tap();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/^Geen verbinding/));
    cleanup();
    knock({ secret: 'a-secret-of-22-letters' })();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.participantId).toBe(asked[0]?.participantId);
  });

  it('knocks once, however often one taps', async () => {
    const asked = serverOf({ status: 200, body: joined });
    knock({ secret: 'a-secret-of-22-letters' });
    const button = screen.getByRole('button', { name: 'Akkoord, meedoen' });
    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => expect(keptSeat.value).toBeDefined());
    expect(asked).toHaveLength(1);
  });

  it('lets nobody agree to rules that are not there yet', () => {
    const asked = serverOf();
    render(<JoinForm link={{ secret: 'a-secret-of-22-letters' }} rules={undefined} onBack={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Akkoord, meedoen' }));
    expect(asked).toEqual([]);
  });
});

describe('the address', () => {
  afterEach(() => localStorage.clear());

  it('gives up its secret once, and no longer shows it', async () => {
    history.replaceState(null, '', '/#abcdefghijklmnopqrstuv');
    expect(await joinLinkFrom(location)).toEqual({ secret: 'abcdefghijklmnopqrstuv' });
    expect(location.href).not.toContain('abcdef');
    expect(await joinLinkFrom(location)).toEqual({ secret: 'abcdefghijklmnopqrstuv' });
  });

  it('may hold the code, however people wrote it', async () => {
    for (const pathname of ['/j/7zeghpk', '/j/7ZE-GHPK', '/J/7ZEGHPK.', '/j/7ZEGHPK)', '/7ZEGHPK', '/j/7ze%20ghpk/']) {
      expect(await joinLinkFrom({ hash: '', pathname })).toEqual({ code: '7ZEGHPK' });
    }
    expect(await joinLinkFrom({ hash: '', pathname: '/j/k7qx4m' })).toEqual({ code: 'K7QX4M' });
    for (const pathname of ['/j/', '/join', '/j/7ZE']) expect(await joinLinkFrom({ hash: '', pathname })).toEqual({});
  });

  it('may hold nothing, and takes no junk for a secret', async () => {
    expect(await joinLinkFrom({ hash: '#top', pathname: '/' })).toEqual({});
  });
});
