import { afterEach, describe, expect, it } from '@jest/globals';
import { localizedPack, phonePack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { ballotKindNames, type WorkshopEvent } from '@rolwissel/domain';
import {
  anna,
  closed,
  fact,
  live,
  lobby,
  opened,
  proposed,
  putForward,
  Rehearsal,
  raised,
  uuid,
} from '@rolwissel/domain/testing';
import { cleanup, render, screen } from '@testing-library/preact';
import { PhonePage } from './phone-page.tsx';

const pack = localizedPack(phonePack(builtInPacks[0]), 'en');

/** The replay's phone after these facts, as the window of all phones has them. */
function phoneAfter(...facts: readonly WorkshopEvent[]) {
  const rehearsal = new Rehearsal();
  for (const each of facts) rehearsal.wait(1).record(each);
  render(<PhonePage workshop={rehearsal.screens.participants.state} pack={pack} language="en" />);
}

const paused = fact('WorkshopPaused', {});
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

afterEach(cleanup);

describe('the phone in a replay shows what phones showed', () => {
  it('before the start and after the end', () => {
    phoneAfter(...lobby());
    expect(headings()).toEqual(['You are in as …']);
    cleanup();
    phoneAfter(...live(), fact('WorkshopFinished', {}));
    expect(headings()).toEqual(['The workshop is over']);
  });

  it('when cases were asked for', () => {
    phoneAfter(...live('cases'));
    expect(headings()).toEqual([pack.questions.caseName]);
  });

  it('at a question of the debrief', () => {
    phoneAfter(...live('debrief'), fact('ProjectorViewChanged', { view: 'question', focusId: 'next' }));
    expect(headings()).toEqual([pack.debrief.find(({ phase }) => phase === 'next')?.q[0]]);
  });

  it('when no objective was before the room yet, and when one was', () => {
    phoneAfter(...live('objectives'), proposed('d', anna));
    expect(headings()).toEqual(['Objectives']);
    expect(screen.queryByRole('article')).toBeNull();
    cleanup();
    phoneAfter(...live('objectives'), proposed('d', anna), putForward('d'));
    expect(headings()).toEqual(['Objectives']);
    expect(screen.getByRole('article').textContent).toContain('Eerst samen de datum, dan de prijs');
  });

  it('in a pause in the middle of a vote', () => {
    phoneAfter(...live('recognition'), opened('r', 'recognition'), paused);
    expect(headings()).toEqual([pack.questions.recognition]);
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });

  it('in a pause in the middle of objections, without those the room may not read', () => {
    const objections = [raised('o', anna, 'Dat redt nooit'), raised('h', anna, 'Wacht nog', { held: true })];
    phoneAfter(...live('objections'), ...objections, paused);
    expect(headings()).toEqual([expect.stringContaining('your salesperson'), 'The room (1)']);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText(/A short pause/u)).toBeTruthy();
  });
});

describe.each(ballotKindNames)('a %s vote on the phone in a replay', (kind) => {
  it('is the form without anybody’s taps, which takes none', () => {
    phoneAfter(...live('roles'), opened('r', kind));
    const taps = document.querySelectorAll<HTMLInputElement>('input');
    expect(taps.length).toBeGreaterThan(0);
    for (const tap of taps) {
      expect(tap.checked).toBe(false);
      expect(tap.closest('[inert]')).toBeTruthy();
    }
  });

  it('does not say that nobody’s phone did not vote', () => {
    const revealed = fact('RoundRevealed', {
      roundId: uuid('r'),
      tally: { kind: 'too-few', cast: 1 },
    });
    const shown = fact('ProjectorViewChanged', { view: 'tally', focusId: uuid('r') });
    phoneAfter(...live('roles'), opened('r', kind), closed('r', 1), revealed, shown);
    expect(headings()).toEqual(['The result']);
    expect(screen.queryByText(/You did not vote/u)).toBeNull();
  });
});
