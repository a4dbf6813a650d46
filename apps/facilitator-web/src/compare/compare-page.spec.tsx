import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import { builtInPacks, packFor } from '@rolwissel/content/packs';
import { comparisonOf, resultOf } from '@rolwissel/domain';
import type { Problem, WorkshopListed } from '@rolwissel/protocol';
import { percent } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { playedThrough } from '../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../test/support/try-out/try-out.ts';
import { App } from './app.tsx';
import type { ComparisonChoice } from './chosen.ts';
import type { FetchedComparison } from './fetch-comparison.ts';

const pack = packFor(builtInPacks[0], 'anyone');
const results = {
  one: resultOf(playedThrough(staged('deep120'), 24).workshop),
  two: resultOf(playedThrough(staged('standard90'), 12).workshop),
  empty: resultOf(playedThrough(staged('standard90'), 0, () => true).workshop),
};
type Name = keyof typeof results;
const isName = (id: string): id is Name => id in results;

const listed = (id: Name): WorkshopListed => ({
  id,
  title: `Workshop ${id}`,
  status: 'finished',
  format: 'standard90',
  createdAt: '2026-03-02T09:00:00.000Z',
  keptUntil: '2026-09-02T09:00:00.000Z',
  people: 12,
  simulated: 0,
});

const compared = ({ ids, by }: ComparisonChoice): FetchedComparison => ({
  comparison: comparisonOf(
    ids.filter(isName).map((id) => results[id]),
    { by },
  ),
  pack,
});

beforeEach(() => {
  cleanup();
  history.replaceState(undefined, '', '/compare');
});

interface Answers {
  readonly own?: readonly WorkshopListed[];
  readonly compare?: (chosen: ComparisonChoice) => FetchedComparison | Problem;
}

async function open({ own = [listed('one'), listed('two'), listed('empty')], compare = compared }: Answers = {}) {
  render(
    <App
      language={signal('nl')}
      fetchOwn={() => Promise.resolve(own)}
      fetchComparison={(chosen) => Promise.resolve(compare(chosen))}
    />,
  );
  await screen.findByRole('group', { name: 'Welke workshops?' });
}

const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('workshops beside each other on a page', () => {
  it('are counted in the list as they are beside each other, simulated people among them', async () => {
    const { came: simulated } = results.two.people;
    const people = { came: 0, simulated };
    const comparison = comparisonOf([results.one, { ...results.two, people }]);
    await open({
      own: [listed('one'), { ...listed('two'), people: people.came, simulated }],
      compare: () => ({ comparison, pack }),
    });
    tick(/Workshop one/);
    tick(/Workshop two/);
    await screen.findByRole('heading', { name: 'Zes zinnen' });
    expect(screen.getAllByText(/12 gesimuleerde deelnemers/)).toHaveLength(2);
  });

  it('stand there once two are chosen, with the numbers of each and of both together', async () => {
    await open();
    tick(/Workshop one/);
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    tick(/Workshop two/);
    await screen.findByRole('heading', { name: 'Zes zinnen' });
    const table = screen.getByRole('region', { name: 'Wie hoorde welke zin?', hidden: true });
    const [first] = within(table).getAllByRole('row', { hidden: true }).slice(1);
    const cells = Array.from(first?.children ?? [], ({ textContent }) => textContent ?? '');
    const { recognition } = results.one;
    const wait = recognition?.sentences.find(({ sentenceId }) => sentenceId === 'wait');
    if (!recognition || !wait) throw new Error('nobody voted');
    const { heard, interval } = wait;
    const shares = [heard / recognition.voters, interval.low, interval.high].map(percent);
    expect(cells.slice(2)).toEqual([...shares, String(recognition.voters)]);
  });

  it('are the ones that the address names, and the address those that are chosen', async () => {
    history.replaceState(undefined, '', '/compare?workshops=one,two');
    await open();
    await screen.findByRole('heading', { name: 'Zes zinnen' });
    tick(/Workshop two/);
    expect(location.search).toBe('?workshops=one');
    expect(screen.queryByRole('heading', { name: 'Zes zinnen' })).toBeNull();
  });

  it('are all of them at once, or none', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Alle 3' }));
    expect(location.search).toBe('?workshops=one,two,empty');
    expect(await screen.findByRole('heading', { name: 'Zes zinnen' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Geen' }));
    expect(location.search).toBe('');
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('[D455] are one by itself where before and after stand beside each other; the address keeps what', async () => {
    await open();
    tick(/Workshop one/);
    fireEvent.click(screen.getByRole('radio', { name: 'Vooraf en achteraf' }));
    expect(await screen.findByRole('heading', { name: 'Vooraf en achteraf naast elkaar' })).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'Wat er verschoof' })).toBeTruthy();
    expect(location.search).toBe('?workshops=one&by=moments');
    fireEvent.click(screen.getByRole('radio', { name: 'Workshops' }));
    expect(location.search).toBe('?workshops=one');
    expect(screen.queryByRole('heading', { name: 'Wat er verschoof' })).toBeNull();
  });

  it('[D457] show the teams of a role-play, or that none has opened its cards', async () => {
    history.replaceState(undefined, '', '/compare?workshops=one&by=teams');
    await open();
    expect(await screen.findByRole('heading', { name: 'Team voor team' })).toBeTruthy();
    tick(/Workshop one/);
    tick(/Workshop empty/);
    expect(await screen.findByText(/nog geen kaarten geopend/)).toBeTruthy();
  });

  it('say so where they have nothing in common', async () => {
    history.replaceState(undefined, '', '/compare?workshops=one,empty');
    await open();
    expect((await screen.findByRole('status')).textContent).toContain('niets gemeen');
  });

  it('say what to do while there are not two of them', async () => {
    await open({ own: [listed('one')] });
    expect(screen.getByText(/Zodra u twee workshops hebt geleid/)).not.toBeNull();
  });

  it('can be asked for again when the server was away', async () => {
    history.replaceState(undefined, '', '/compare?workshops=one,two');
    const away: Problem = { type: 'about:blank', title: '', status: 0, code: 'unreachable', detail: '' };
    let isAway = true;
    await open({ compare: (chosen) => (isAway ? away : compared(chosen)) });
    await screen.findByRole('heading', { name: /niet bereikbaar|niet te bereiken/ });
    isAway = false;
    fireEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('heading', { name: 'Zes zinnen' })).toBeTruthy();
  });
});
