import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Brief, PlayObservation } from '@rolwissel/domain';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { activity, at, contextOver, type Fact, started, windowAfter } from '../testing/room.ts';
import { AfterPlay } from './after-play.tsx';
import { Play } from './play.tsx';

const startedAt = Date.parse(at);

const given = (chair: Brief['chair'], more: Partial<Brief> = {}): Fact => ({
  own: { type: 'BriefGiven', data: { playId: 'play', activityId: 'roleplay', chair, startedAt, ...more } },
});

/** A minute and a half into the play. */
const inPlay = (...facts: readonly Fact[]) => {
  const workshop = windowAfter(started, activity('roleplay'), ...facts);
  return contextOver(workshop, { now: () => startedAt + 90_000 });
};

const timer = (endsAt: number): Fact => ({ type: 'TimerStarted', data: { timerId: 't', endsAt, seconds: 480 } });

const noted: PlayObservation[] = [
  { id: 'a', kind: 'seen', stepId: 'trust', atMs: 41_000, observer: 'me' },
  { id: 'b', kind: 'quote', atMs: 61_000, text: { text: 'Wat valt er stil?' } },
];

const warned = () => document.querySelector('.soon-over')?.textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('whoever plays', () => {
  beforeEach(cleanup);

  it('has the card at hand, and ends the play after saying so twice', async () => {
    const { context, sent } = inPlay(given('boss'));
    render(<Play context={context} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Onderhandel met uw verkoper');
    press('Wij zijn klaar');
    await waitFor(() => expect(screen.getByText(/voor uw hele team/u)).toBeTruthy());
    expect(sent).toEqual([]);
    press('Ja, wij zijn klaar');
    expect(sent).toEqual([{ kind: 'EndPlay', data: { playId: 'play' } }]);
  });

  it('is told when there are two minutes left, and not before', () => {
    const { context } = inPlay(given('buyer'), timer(startedAt + 90_000 + 121_000));
    render(<Play context={context} />);
    expect(warned()).toBe('');
    cleanup();
    render(<Play context={inPlay(given('buyer'), timer(startedAt + 90_000 + 119_000)).context} />);
    expect(warned()).toMatch(/Nog twee minuten/u);
  });
});

describe('whoever observes', () => {
  beforeEach(cleanup);

  it('notes a step with one tap, with its moment, and sees at once that it counts', async () => {
    const { context, sent } = inPlay(given('observer'));
    const queued = { ...context, sendingOf: () => ({ state: 'queued' }) as const };
    render(<Play context={queued} />);
    press('Vertrouwen');
    expect(sent).toMatchObject([
      { kind: 'MarkObservation', data: { playId: 'play', kind: 'seen', stepId: 'trust', atMs: 90_000 } },
    ]);
    await waitFor(() => expect(screen.getByText('1:30 · Vertrouwen gezien')).toBeTruthy());
    press(/Vertrouwen/u);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Vertrouwen 2' })).toBeTruthy());
    press('Terugnemen');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Vertrouwen 1' })).toBeTruthy());
    expect(sent.at(-1)).toMatchObject({ kind: 'UnmarkObservation' });
  });

  it('says of the next step that it was missed, and only of that one', async () => {
    const { context, sent } = inPlay(given('observer'));
    render(<Play context={context} />);
    press('Gemist …');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gemist …', pressed: true })).toBeTruthy());
    press(/Heldere taal/u);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Gemist …', pressed: false })).toBeTruthy());
    press(/Heldere taal/u);
    expect(sent.map(({ data }) => (data as { readonly kind: string }).kind)).toEqual(['missed', 'seen']);
  });

  it('marks what is said without a word, and may put words to it', async () => {
    const quote: PlayObservation = { id: 'q', kind: 'quote', atMs: 90_000, observer: 'me' };
    const { context, sent } = inPlay(given('observer', { observations: [quote] }));
    render(<Play context={context} />);
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'En wat als het mag?' } });
    await act(async () => void press('Woorden bewaren'));
    expect(sent).toEqual([
      {
        kind: 'MarkObservation',
        data: { playId: 'play', observationId: 'q', kind: 'quote', atMs: 90_000, text: 'En wat als het mag?' },
      },
    ]);
  });
});

const terms = [
  { id: 'paymentDays', label: 'Betaaltermijn (dagen)', type: 'int', min: 0, max: 120 },
  { id: 'earlyPaymentPct', label: 'Korting (%)', type: 'decimal', min: 0, max: 5 },
  { id: 'jointVisit', label: 'Samen naar de klant', type: 'bool' },
] as const;
const over = { endedAt: startedAt + 400_000 };

/** The screen after the play, once the terms of the case are here. */
async function after(chair: Brief['chair'], more: Partial<Brief> = {}) {
  localStorage.clear();
  const { context, sent } = inPlay(given(chair, { ...over, ...more }));
  const card = { title: 'Negentig dagen', situation: 'Een groothandel.', terms };
  const acts = context.acts && { ...context.acts, fetchBrief: () => Promise.resolve(card) };
  await act(async () => {
    render(<AfterPlay context={{ ...context, ...(acts ? { acts } : {}) }} />);
    await Promise.resolve();
  });
  return sent;
}

const tap = (legend: RegExp, name: string | RegExp) =>
  fireEvent.click(within(screen.getByRole('group', { name: legend })).getByLabelText(name));

describe('what comes after the play', () => {
  beforeEach(cleanup);

  it('asks the boss for one or two roles, and keeps to what was said', async () => {
    const sent = await after('boss');
    tap(/Welke inkooprol/u, /^Decider/u);
    tap(/Welke inkooprol/u, /^User/u);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Initiator/u).disabled).toBe(true));
    press('Mijn gok vastleggen');
    expect(sent).toEqual([{ kind: 'GuessBuyingRole', data: { playId: 'play', roleIds: ['decider', 'user'] } }]);
    cleanup();
    await after('boss', { guess: { roleIds: ['decider'] } });
    expect(screen.getByText('U raadde: Decider.')).toBeTruthy();
    cleanup();
    await after('buyer');
    expect(screen.queryByText(/Welke inkooprol/u)).toBeNull();
  });

  it('records an outcome in the terms of the case, and names the field that does not fit', async () => {
    const sent = await after('buyer');
    tap(/eens geworden/u, 'Ja');
    fireEvent.input(await screen.findByLabelText(/Betaaltermijn/u), { target: { value: '130' } });
    press('Uitkomst vastleggen');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Betaaltermijn \(dagen\).*0 tot 120/u));
    expect(sent).toEqual([]);
    fireEvent.input(screen.getByLabelText(/Betaaltermijn/u), { target: { value: '45' } });
    fireEvent.input(screen.getByLabelText(/Korting/u), { target: { value: '1,5' } });
    tap(/Samen naar/u, 'Nee');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    press('Uitkomst vastleggen');
    const agreement = { paymentDays: 45, earlyPaymentPct: 1.5, jointVisit: false };
    expect(sent).toEqual([{ kind: 'RecordOutcome', data: { playId: 'play', agreed: true, terms: agreement } }]);
  });

  it('lets the other side confirm what was recorded, or correct it', async () => {
    const outcome = { agreed: true, terms: { paymentDays: 45 }, by: 'boss', isConfirmed: false } as const;
    const sent = await after('buyer', { outcome });
    expect(screen.getByRole('heading', { name: 'Volgens de baas' })).toBeTruthy();
    press('Dat klopt');
    press('Verbeteren');
    const field = await screen.findByLabelText<HTMLInputElement>(/Betaaltermijn/u);
    expect(field.value).toBe('45');
    fireEvent.input(field, { target: { value: '60' } });
    press('Verbetering vastleggen');
    expect(sent).toEqual([
      { kind: 'ConfirmOutcome', data: { playId: 'play' } },
      { kind: 'RecordOutcome', data: { playId: 'play', agreed: true, terms: { paymentDays: 60 }, corrects: true } },
    ]);
    cleanup();
    await after('boss', { outcome });
    expect(screen.getByText(/Nu bevestigt de ander/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dat klopt' })).toBeNull();
  });

  it('asks either side how content it is, with one tap', async () => {
    const sent = await after('buyer');
    tap(/Hoe tevreden/u, '4');
    expect(sent).toEqual([{ kind: 'RateSatisfaction', data: { playId: 'play', value: 4 } }]);
    cleanup();
    await after('observer', { observations: noted });
    expect(screen.queryByText(/Hoe tevreden|eens geworden/u)).toBeNull();
  });
});

describe('after the play', () => {
  beforeEach(cleanup);

  it('the team sees what was noted, and the observer may note more', () => {
    const seen = { ...over, observations: noted };
    render(<AfterPlay context={inPlay(given('boss', seen)).context} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '0:41 · Vertrouwen gezien',
      '1:01 · UitspraakWat valt er stil?',
    ]);
    expect(screen.queryByText('Nog iets noteren')).toBeNull();
    cleanup();
    const { context, sent } = inPlay(given('observer', seen));
    render(<AfterPlay context={context} />);
    press(/Heldere taal/u);
    expect(sent).toMatchObject([{ data: { stepId: 'communication', atMs: 400_000 } }]);
  });
});
