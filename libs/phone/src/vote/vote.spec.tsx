import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { PhoneContext } from '../task/phone-context.ts';
import { activity, contextOver, drafts, type Fact, lobby, me, round, started, windowAfter } from '../testing/room.ts';
import { Vote } from './vote.tsx';

const wait = 'De klant kan er niet te lang op wachten.';
const open = [lobby, started, activity('recognition'), round('r1')] as const;

const mine = (frequency: number[], roundId = 'r1'): Fact => {
  const [wait = 0, spec = 0, terms = 0, price = 0, service = 0, boss = 0] = frequency as (0 | 1 | 2 | 3)[];
  const ballot = { kind: 'recognition', frequency: { wait, spec, terms, price, service, boss } } as const;
  return { own: { type: 'BallotCast', data: { roundId, participantId: me, ballot } } };
};

function show(facts: readonly Fact[], more: Partial<PhoneContext> = {}, roundId = 'r1') {
  const { context, sent } = contextOver(windowAfter(...facts), more);
  render(<Vote context={context} roundId={roundId} />);
  return sent;
}

const tap = (sentence: string, word: string) => {
  const group = screen.getByRole('group', { name: sentence });
  fireEvent.click(within(group).getByRole('radio', { name: new RegExp(`^${word}`) }));
};
const isChosen = (sentence: string, word: RegExp): boolean =>
  within(screen.getByRole('group', { name: sentence })).getByRole<HTMLInputElement>('radio', { name: word }).checked;

describe('the form of the recognition vote', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('says what is secret before anything is tapped', () => {
    show(open);
    expect(screen.getByText(/^Geheim, ook voor de trainer/)).toBeTruthy();
  });

  it('casts what was tapped, and counts the rest as not heard', () => {
    const sent = show(open);
    tap(wait, 'Vaker');
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent).toEqual([
      {
        kind: 'CastBallot',
        data: {
          roundId: 'r1',
          ballot: { kind: 'recognition', frequency: { wait: 2, spec: 0, terms: 0, price: 0, service: 0, boss: 0 } },
        },
      },
    ]);
  });

  it('lets who heard none of the six say so, and takes that back', () => {
    const sent = show(open);
    const none = () => screen.getByRole('button', { name: 'Geen van de zes' });
    fireEvent.click(none());
    expect(none().getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(none());
    expect(isChosen(wait, /^Niet/)).toBe(false);
    fireEvent.click(none());
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent[0]).toEqual({
      kind: 'CastBallot',
      data: {
        roundId: 'r1',
        ballot: { kind: 'recognition', frequency: { wait: 0, spec: 0, terms: 0, price: 0, service: 0, boss: 0 } },
      },
    });
  });

  it('says which round it is', () => {
    show([lobby, started, activity('recognition'), round('r3', { ordinal: 3, compareWith: 'r2' })], {}, 'r3');
    expect(screen.getByText('Ronde 3. Uw vorige stem ziet alleen u.')).toBeTruthy();
  });

  it('calls no round a second one when the one before was thrown away', () => {
    show([lobby, started, activity('recognition'), round('r3', { ordinal: 2 })], {}, 'r3');
    expect(screen.queryByText(/Tweede ronde|Ronde 2/)).toBeNull();
  });

  it('says when there are so few that a vote can be guessed', () => {
    const counted = (voting: number): Fact => ({ type: 'PeopleCounted', data: { joined: voting, voting } });
    show([...open, counted(5)]);
    expect(screen.queryByText(/is soms te raden/)).toBeNull();
    cleanup();
    show([...open, counted(4)]);
    expect(screen.getByText(/is soms te raden/)).toBeTruthy();
  });

  it('casts nothing before something was tapped', () => {
    const sent = show(open);
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent).toEqual([]);
  });

  it('shows what stands, and offers to change it only when something else is tapped', () => {
    const sent = show([...open, mine([2])]);
    expect(isChosen(wait, /^Vaker/)).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('Uw stem staat.');
    expect(screen.queryByRole('button', { name: /stem/i })).toBeNull();
    tap(wait, 'Niet');
    fireEvent.click(screen.getByRole('button', { name: 'Mijn stem wijzigen' }));
    expect(sent).toHaveLength(1);
  });

  it('keeps what was tapped when the page is loaded again', () => {
    show(open);
    tap(wait, 'Vaker');
    cleanup();
    show(open);
    expect(isChosen(wait, /^Vaker/)).toBe(true);
  });

  it('starts a second round from the vote before, which is marked and still has to be cast', () => {
    const second = [...open, mine([3]), round('r2', { ordinal: 2, compareWith: 'r1' })];
    const sent = show(second, {}, 'r2');
    expect(isChosen(wait, /^Bijna elke week eerst/)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent).toHaveLength(1);
  });

  it('says when a vote waits on the phone, and why one was refused', () => {
    show(open, { isOffline: true, sendingOf: () => ({ state: 'queued' }) });
    expect(screen.getByRole('status').textContent).toContain('Bewaard op deze telefoon');
    cleanup();
    show(open, { sendingOf: () => ({ state: 'refused', code: 'round-closed', message: 'De ronde is al gesloten.' }) });
    expect(screen.getByRole('status').textContent).toContain('De ronde is al gesloten.');
  });

  it('takes no vote while the workshop is paused, and keeps what was tapped', () => {
    drafts.write('ballot r1', { frequency: { wait: 1 } });
    const sent = show([...open, { type: 'WorkshopPaused', data: {} }]);
    fireEvent.click(screen.getByRole('button', { name: 'Stemmen' }));
    expect(sent).toEqual([]);
    expect(isChosen(wait, /^Eén keer/)).toBe(true);
  });
});
