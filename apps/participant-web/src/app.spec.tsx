import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pack as words } from '@rolwissel/phone/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { App } from './app.tsx';
import { wayIn } from './join/join-link.ts';
import { speak } from './language/language.ts';
import { pack } from './pack/pack.ts';
import { forgetSeat, keepSeat, keptSeat } from './storage/kept-seat.ts';

const seat = { workshopId: 'a', participantId: 'pa', token: 'ta', personalCode: '1234567', alias: 'Anna' };
const atA = { ...seat, link: { secret: 'secret-of-a-22-letters' }, title: 'Ochtend' };
const doorB = { workshopId: 'b', title: 'Middag', locales: ['nl', 'en'], identity: 'auto' };
const joinedB = { ...seat, workshopId: 'b', participantId: 'pb', token: 'tb' };

/** What the server answers to each path; nothing is there that is not named. */
let answers: Readonly<Record<string, object>> = {};
const realFetch = globalThis.fetch;

beforeAll(() => speak('nl'));
beforeEach(() => {
  localStorage.clear();
  pack.value = words;
  globalThis.fetch = (path) => {
    const body = typeof path === 'string' ? answers[path] : undefined;
    if (!body) return Promise.reject(new TypeError('no connection'));
    const { status = 200 } = body as { readonly status?: number };
    const text = () => Promise.resolve(JSON.stringify(body));
    return Promise.resolve({ ok: status < 400, status, text } as Response); // all that `call` reads
  };
});
afterEach(() => {
  cleanup();
  forgetSeat();
  wayIn.value = {};
  globalThis.fetch = realFetch;
  jest.restoreAllMocks();
});

describe('a phone with a place at one workshop, in front of the door of another', () => {
  it('[J15] is asked nothing about the one it was at, and takes no secret of the other for it', async () => {
    answers = { '/api/door': doorB, '/api/join': joinedB };
    keepSeat(atA);
    wayIn.value = { secret: 'secret-of-b-22-letters' };
    render(<App />);
    expect(await screen.findByText('Middag')).toBeTruthy();
    expect((await screen.findByText(/^Deze telefoon doet ook mee aan “Ochtend”, als Anna/)).tagName).toBe('P');
    expect(keptSeat.value).toEqual(atA);
    fireEvent.click(screen.getByRole('button', { name: 'Akkoord, meedoen' }));
    await waitFor(() => expect(keptSeat.value?.workshopId).toBe('b'));
    expect(keptSeat.value).toMatchObject({ title: 'Middag', link: { secret: 'secret-of-b-22-letters' } });
  });

  it('goes back to where it was only when it says so', async () => {
    answers = { '/api/door': { ...doorB, workshopId: 'b2' } };
    keepSeat(atA);
    wayIn.value = { code: 'BACK234' };
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Verder als Anna' }));
    expect(wayIn.value).toEqual({});
    expect(keptSeat.value).toEqual(atA);
  });
});

describe('a phone with a place', () => {
  it('[J15] is led to it by any link to that workshop, without a question', async () => {
    answers = { '/api/door': { ...doorB, workshopId: 'a' } };
    keepSeat(atA);
    wayIn.value = { code: 'HERE234' };
    history.replaceState(null, '', '/j/HERE234');
    render(<App />);
    await waitFor(() => expect(wayIn.value).toEqual({}));
    expect(location.pathname).toBe('/');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['cannot be asked where the link leads', {}, /^Geen verbinding/],
    [
      'comes by a link that leads nowhere',
      { '/api/door': { status: 404, code: 'code-unknown', detail: 'Onbekend.' } },
      /^Onbekend/,
    ],
  ])('is shown which place it has when it %s', async (_when, there, why) => {
    answers = there;
    keepSeat(atA);
    wayIn.value = { code: `LEAD${Object.keys(there).length + 2}34` };
    render(<App />);
    expect(await screen.findByText('Op deze telefoon doet u al mee aan “Ochtend”, als Anna.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(why);
    fireEvent.click(screen.getByRole('button', { name: 'Dit is een andere workshop' }));
    expect(await screen.findByLabelText('Uw schuilnaam')).toBeTruthy();
  });
});

describe('a computer that is no phone', () => {
  it('[J16] shows what the room sees, and joins nobody', async () => {
    answers = { '/api/door': doorB, '/api/display': { workshopId: 'b', token: 'j.b' } };
    jest.spyOn(console, 'error').mockImplementation(() => undefined); // jsdom goes to no other page
    localStorage.setItem('rolwissel projector language', '"nl"');
    wayIn.value = { secret: 'secret-of-b-22-letters' };
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, tonen wat de zaal ziet' }));
    await waitFor(() => expect(sessionStorage.getItem('rolwissel seat projector b')).toBe('j.b'));
    expect(keptSeat.value).toBeUndefined();
  });

  it('may still be somebody’s', async () => {
    answers = { '/api/door': doorB };
    localStorage.setItem('rolwissel projector language', '"nl"');
    wayIn.value = { secret: 'secret-of-b-22-letters' };
    render(<App />);
    fireEvent.click(await screen.findByRole('button', { name: 'Nee, ik doe hier zelf mee' }));
    expect(await screen.findByRole('button', { name: 'Akkoord, meedoen' })).toBeTruthy();
  });
});
