import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import { builtInPacks, packFor } from '@rolwissel/content/packs';
import {
  allObjections,
  meanOf,
  movement,
  resolutionOf,
  resultOf,
  roleIds,
  roundsOf,
  shiftInterval,
  stepIds,
  type Workshop,
  wilson,
} from '@rolwissel/domain';
import type { Problem, WorkshopSummary } from '@rolwissel/protocol';
import { decimal, inHundredths, type LanguageTag, percent } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { playedThrough } from '../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../test/support/try-out/try-out.ts';
import { linkIn } from '../given-link/given-link.ts';
import { App } from './app.tsx';
import { type FetchedResult, fetchResult } from './fetch-result.ts';

beforeEach(cleanup);

const pack = packFor(builtInPacks[0], 'anyone');
const { workshop } = playedThrough(staged('deep120'), 24);

const summary: WorkshopSummary = {
  id: 'w',
  title: 'Noord',
  status: 'finished',
  joinCode: '',
  joinUrl: '',
  plan: [],
  joined: 0,
  online: 0,
  head: 1,
  isOwn: true,
};

/** The page of a result, once it is here. */
async function open(of: Workshop, tag: LanguageTag = 'nl', summary?: WorkshopSummary) {
  const fetched: FetchedResult = { result: resultOf(of), pack, summary };
  render(<App workshopId="w" language={signal(tag)} fetchResult={() => Promise.resolve(fetched)} />);
  await screen.findByRole('main');
  await screen.findByRole('heading', { level: 1 });
}

/** The rows of the table with this caption, as they are read. */
const rowsOf = (caption: string): readonly (readonly string[])[] =>
  within(screen.getByRole('region', { name: caption, hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => Array.from(row.children, ({ textContent }) => textContent ?? ''));

/** The last result of this kind that was shown. */
const tallyOf = (kind: string) => roundsOf(workshop).findLast(({ tally }) => tally?.kind === kind)?.tally;

describe('the page of a result', () => {
  it('has the numbers of the sentences as the room gave them, with their intervals', async () => {
    await open(workshop);
    const tally = tallyOf('recognition');
    if (tally?.kind !== 'recognition') throw new Error('nobody voted');
    const wanted = builtInPacks[0].sentences.map(({ id, text }) => {
      const heard = tally.cast - (tally.sentences[id][0] ?? 0);
      const { low, high } = wilson(heard, tally.cast);
      const interval = `${Math.round(low * 100)}–${Math.round(high * 100)}%`;
      return [text.nl, String(heard), String(tally.cast), percent(heard / tally.cast), interval];
    });
    const read = rowsOf('Welke zinnen hoort deze zaal?').map((row) => row.slice(0, 5));
    expect(new Set(read.map(String))).toEqual(new Set(wanted.map(String)));
  });

  it('has the profile of a case before and after, and how far it moved', async () => {
    await open(workshop);
    const [first, last] = roundsOf(workshop).flatMap(({ tally }) => (tally?.kind === 'roles' ? [tally] : []));
    if (!first || !last) throw new Error('nobody voted twice');
    const [before, after] = [first, last].map(({ profile }) => inHundredths(roleIds.map((id) => profile[id])));
    const read = rowsOf(screen.getByText(/^Rollen van/, { selector: 'figcaption' }).textContent ?? '');
    expect(read.map((row) => row.slice(1, 3))).toEqual(
      roleIds.map((_, index) => [percent(before?.[index] ?? 0), percent(after?.[index] ?? 0)]),
    );
    const moved = movement(
      roleIds.map((id) => first.profile[id]),
      roleIds.map((id) => last.profile[id]),
    );
    expect(screen.getByText(new RegExp(`verschoof het beeld ${percent(moved)};`))).toBeTruthy();
  });

  it('has what became of the objections', async () => {
    await open(workshop);
    const objections = allObjections(workshop);
    const { counted, split } = resolutionOf(objections);
    const resolved = split.answered + split.integrated;
    expect(screen.getByText(new RegExp(`^${counted} bezwaren: ${resolved} opgelost`))).toBeTruthy();
    const sums = rowsOf('Waar gingen de bezwaren over, en wat werd ervan?').map(([, sum]) => Number(sum));
    expect(sums.reduce((all, sum) => all + sum, 0)).toBe(counted);
  });

  it('[D462] has then and now of each step, their difference within people and what chance leaves open of it', async () => {
    await open(workshop);
    const tally = tallyOf('confidence');
    if (tally?.kind !== 'confidence' || !('steps' in tally)) throw new Error('nobody said it twice');
    const one = (value: number | undefined) => (value === undefined ? '–' : decimal(value, 1, 'nl'));
    const wanted = stepIds.flatMap((id) => {
      const { shift, thenTest, after } = tally.steps[id];
      if (!shift) return [];
      const interval = shiftInterval(shift.learned, 4);
      const means = [thenTest, after].map((counts) => one(meanOf(counts).value));
      return [[...means, one(shift.learned.mean), one(interval?.low), one(interval?.high)]];
    });
    expect(wanted).toHaveLength(7);
    expect(rowsOf('Van toen naar nu').map((row) => row.slice(2, 7))).toEqual(wanted);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])(
    'leads whoever made the workshop on to its replay and to the next one of the group: %j',
    async (isOwn, offered) => {
      await open(workshop, 'nl', { ...summary, isOwn });
      expect(screen.queryAllByText('Volgende met deze groep')).toHaveLength(offered);
      expect(screen.queryAllByText('Terugkijken')).toHaveLength(offered);
    },
  );

  it('speaks another language at the press of a button', async () => {
    await open(workshop);
    fireEvent.click(screen.getByRole('button', { name: /English/ }));
    expect(await screen.findByRole('heading', { name: 'Six sentences' })).toBeTruthy();
    expect(document.title).toContain('Result of the workshop');
  });

  it('says what is not there, of a workshop that has not begun', async () => {
    await open(playedThrough(staged('standard90'), 0, () => true).workshop);
    expect(screen.getByText(/^Deze workshop is nog niet begonnen/)).toBeTruthy();
  });

  it('opens every table for the printer, and closes it again', async () => {
    await open(workshop);
    const opened = () => document.querySelectorAll('details[open]').length;
    expect(opened()).toBe(0);
    dispatchEvent(new Event('beforeprint'));
    expect(opened()).toBe(document.querySelectorAll('details').length);
    dispatchEvent(new Event('afterprint'));
    expect(opened()).toBe(0);
  });

  it.each([
    [401, 'U bent niet aangemeld'],
    [404, 'Deze workshop bestaat niet meer, of is van iemand anders.'],
    [0, 'De server is niet bereikbaar.'],
  ])('says why it is not here: %i', async (status, words) => {
    const problem = { type: '', title: '', status, code: 'x', detail: '' };
    render(<App workshopId="w" language={signal('nl')} fetchResult={() => Promise.resolve(problem)} />);
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
  });
});

describe('[H40] the page of a result, by a link', () => {
  const asked: (readonly [path: string, authorization: string | null])[] = [];
  const answers = new Map<string, object | Problem>();
  let given = 0;

  beforeEach(() => {
    asked.length = 0;
    given = 0;
    history.replaceState(undefined, '', '/w/w/result#share=geheim');
    answers.set('/api/workshops/w/result', resultOf(workshop));
    globalThis.fetch = async (path, init) => {
      asked.push([path as string, new Headers(init?.headers).get('Authorization')]);
      const access = { workshopId: 'w', page: 'result', audience: 'client', token: `token ${++given}` };
      const answer = path === '/api/share' ? (answers.get(path) ?? access) : (answers.get(path as string) ?? pack);
      const status = 'code' in answer && 'status' in answer ? Number(answer.status) : 200;
      return { ok: status < 400, status, text: async () => JSON.stringify(answer) } as Response; // as much as is read of it
    };
  });
  afterEach(() => answers.clear());

  const openShared = async () => {
    const language = signal<LanguageTag>('nl');
    const link = linkIn(location.hash, language);
    render(
      <App
        workshopId="w"
        language={language}
        link={link}
        fetchResult={() => fetchResult('w', language.peek(), link)}
      />,
    );
    await screen.findByRole('heading', { level: 1 });
  };

  it('opens the link once, reads with what it gives, and leads nowhere else', async () => {
    await openShared();
    expect(asked.slice(0, 2)).toEqual([
      ['/api/share', null],
      ['/api/workshops/w/result', 'Bearer token 1'],
    ]);
    expect(asked.map(([path]) => path)).not.toContain('/api/workshops/w');
    expect(screen.queryByText('Volgende met deze groep')).toBeNull();
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(ways.filter((way) => !way.startsWith('#'))).toEqual([]);
  });

  it('goes to a part of it and still has the link in its address', async () => {
    Element.prototype.scrollIntoView = () => undefined;
    await openShared();
    fireEvent.click(screen.getByRole('link', { name: 'Zes rollen' }));
    expect(location.hash).toBe('#share=geheim');
    expect(document.activeElement?.id).toBe('roles');
  });

  it('says why a link opens nothing, in whichever language is chosen', async () => {
    const ended = (detail: string): Problem => ({ type: '', title: '', status: 410, code: 'share-ended', detail });
    answers.set('/api/share', ended('Deze link gold tot 1 maart.'));
    await openShared();
    expect(screen.getByText('Deze link gold tot 1 maart.')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    answers.set('/api/share', ended('This link was good until 1 March.'));
    fireEvent.click(screen.getByRole('button', { name: /English/ }));
    expect(await screen.findByText('This link was good until 1 March.')).toBeTruthy();
  });
});
