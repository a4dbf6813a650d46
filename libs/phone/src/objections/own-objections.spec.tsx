import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { Sending } from '../task/sending.ts';
import { activity, contextOver, type Fact, lobby, me, started, windowAfter } from '../testing/room.ts';
import { Objections } from './objections.tsx';

const raised = (text: string, held = false) =>
  ({
    type: 'ObjectionRaised',
    data: { objectionId: 'o1', text: { of: me, text }, language: 'nl', held },
  }) as const;
const mine = (held = false): Fact => {
  const { type, data } = raised('Dat redt de planning nooit', held);
  return { own: { type, data: { ...data, raiser: me } } };
};
const live = [lobby, started, activity('objections')] as const;
const answered: Fact = {
  type: 'ObjectionAnswered',
  data: { objectionId: 'o1', answerId: 'a1', by: 'trainer', text: { of: 'x', text: 'Deellevering' }, kind: 'trade' },
};

function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(...live, ...facts));
  render(<Objections context={context} />);
  fireEvent.click(screen.getByRole('button', { name: /^Van mij/ }));
  return sent;
}

describe('one’s own objections', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('wait for the trainer when the trainer reads first', () => {
    show(mine(true));
    expect(screen.getByText('wacht op de trainer')).toBeTruthy();
  });

  it('ask whether an answer solves them, first of all', () => {
    const { context } = contextOver(windowAfter(...live, mine(), raised('Dat redt de planning nooit'), answered));
    render(<Objections context={context} />);
    expect(screen.getByRole('group', { name: 'Is het hiermee opgelost?' })).toBeTruthy();
  });

  it('are solved when the raiser says so, not before', () => {
    const sent = show(mine(), raised('Dat redt de planning nooit'), answered);
    fireEvent.click(screen.getByRole('button', { name: 'Ja, opgelost' }));
    expect(sent).toEqual([{ kind: 'AcceptAnswer', data: { objectionId: 'o1', answerId: 'a1' } }]);
  });

  it('say that they are taken for solved unless one says no', () => {
    const proposed: Fact = { type: 'ResolutionProposed', data: { objectionId: 'o1', answerId: 'a1' } };
    const sent = show(mine(), raised('Dat redt de planning nooit'), answered, proposed);
    expect(screen.getByText(/^Er is voorgesteld dat dit opgelost is/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Nog niet' }));
    fireEvent.click(screen.getByRole('button', { name: '“Nog niet” versturen' }));
    expect(sent).toEqual([{ kind: 'RejectAnswer', data: { objectionId: 'o1', answerId: 'a1' } }]);
  });

  it('may say what is still missing', () => {
    const sent = show(mine(), raised('Dat redt de planning nooit'), answered);
    fireEvent.click(screen.getByRole('button', { name: 'Nog niet' }));
    fireEvent.input(screen.getByLabelText(/^Wat ontbreekt er nog/), { target: { value: 'De datum' } });
    fireEvent.click(screen.getByRole('button', { name: '“Nog niet” versturen' }));
    expect(sent).toEqual([{ kind: 'RejectAnswer', data: { objectionId: 'o1', answerId: 'a1', why: 'De datum' } }]);
  });

  it('are told why, when the trainer took them away', () => {
    const hidden = { type: 'ObjectionHidden', data: { objectionId: 'o1', reason: 'names-someone' } } as const;
    show(mine(), { own: hidden }, { type: 'ObjectionGone', data: { objectionId: 'o1' } });
    expect(screen.getByText('De trainer haalde dit weg omdat er een naam in staat.')).toBeTruthy();
  });

  it('say what became of one’s word about the objection they were merged into', () => {
    const other = { ...raised('Dat redt de planning nooit'), data: { ...raised('Te laat').data, objectionId: 'o2' } };
    const merged: Fact = { type: 'ObjectionsMerged', data: { intoId: 'o2', fromIds: ['o1'], support: 2 } };
    const facts = [mine(), raised('Dat redt de planning nooit'), other, merged];
    const { context } = contextOver(windowAfter(...live, ...facts), {
      sendingOf: (thing) => (thing === 'o2' ? { state: 'refused', code: 'not-answered', message: 'Nee.' } : undefined),
    });
    render(<Objections context={context} />);
    fireEvent.click(screen.getByRole('button', { name: /^Van mij/ }));
    expect(screen.getByText('Nee.')).toBeTruthy();
  });

  it('stay open to be reworded while one goes on typing after sending', () => {
    let sending: Sending | undefined;
    const workshop = windowAfter(...live, mine(), raised('Dat redt de planning nooit'));
    const { context } = contextOver(workshop, { sendingOf: () => sending });
    const { rerender } = render(<Objections context={context} />);
    fireEvent.click(screen.getByRole('button', { name: /^Van mij/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Anders verwoorden' }));
    const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Uw bezwaar/);
    fireEvent.input(field(), { target: { value: 'Dat redt de planning niet' } });
    fireEvent.click(screen.getByRole('button', { name: 'Bewaren' }));
    sending = { state: 'queued' };
    rerender(<Objections context={{ ...context }} />);
    fireEvent.input(field(), { target: { value: 'Dat redt de planning niet, nooit' } });
    sending = { state: 'saved' };
    rerender(<Objections context={{ ...context }} />);
    expect(field().value).toBe('Dat redt de planning niet, nooit');
  });

  it('are withdrawn only on a second tap', () => {
    const sent = show(mine(), raised('Dat redt de planning nooit'));
    fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }));
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Ja, intrekken' }));
    expect(sent).toEqual([{ kind: 'WithdrawObjection', data: { objectionId: 'o1' } }]);
  });
});
