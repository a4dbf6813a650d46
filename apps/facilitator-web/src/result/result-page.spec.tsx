import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import { builtInPacks, packFor } from '@rolwissel/content/packs';
import {
  allObjections,
  movement,
  resolutionOf,
  resultOf,
  roleIds,
  roundsOf,
  type Workshop,
  wilson,
} from '@rolwissel/domain';
import { inHundredths, type LanguageTag, percent } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { playedThrough } from '../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../test/support/try-out/try-out.ts';
import { App } from './app.tsx';
import type { FetchedResult } from './fetch-result.ts';

beforeEach(cleanup);

const pack = packFor(builtInPacks[0], 'anyone');
const { workshop } = playedThrough(staged('deep120'), 24);

/** The page of a result, once it is here. */
async function open(of: Workshop, tag: LanguageTag = 'nl') {
  const fetched: FetchedResult = { result: resultOf(of), pack, hasReplay: true };
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
    expect(screen.getByText(new RegExp(`^${resolved} van de ${counted} bezwaren zijn opgelost`))).toBeTruthy();
    const sums = rowsOf('Waar gingen de bezwaren over, en wat werd ervan?').map(([, sum]) => Number(sum));
    expect(sums.reduce((all, sum) => all + sum, 0)).toBe(counted);
  });

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
