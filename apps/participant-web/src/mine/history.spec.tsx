import { afterEach, describe, expect, it } from '@jest/globals';
import { closed, contextOver, type Fact, lobby, me, round, started, windowAfter } from '@rolwissel/phone/testing';
import { write } from '@rolwissel/ui/page';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { History } from './history.tsx';

const seat = { workshopId: 'w1', participantId: me, token: 't', personalCode: '4821', alias: 'Robin', link: {} };

function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(lobby, started, ...facts));
  render(<History context={context} seat={seat} />);
  return sent;
}

const unsent = () => {
  const heading = screen.queryByRole('heading', { name: 'Nog niet verstuurd' });
  const { parentElement } = heading ?? {};
  return parentElement
    ? within(parentElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim())
    : [];
};

describe('what I voted and wrote', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('takes a vote back as long as its round is open', () => {
    const ballot = { kind: 'fist', value: 3 } as const;
    const voted: Fact[] = [
      round('r1', { ballot: 'fist', subject: 'o1' }),
      { own: { type: 'BallotCast', data: { roundId: 'r1', participantId: me, ballot } } },
    ];
    const sent = show(...voted);
    fireEvent.click(screen.getByText('Mijn stem intrekken'));
    fireEvent.click(screen.getByText('Ja, intrekken'));
    expect(sent).toEqual([{ kind: 'WithdrawBallot', data: { roundId: 'r1' } }]);
    cleanup();
    show(...voted, closed('r1'));
    expect(screen.getByText('Vuist tot vijf (nog niet getoond)')).toBeTruthy();
    expect(screen.queryByText('Mijn stem intrekken')).toBeNull();
  });

  it('keeps what was typed and never sent, wherever that was', () => {
    write('draft objection', { id: 'o1', text: 'Dat redt de planning nooit', interest: '', sentenceId: 'none' });
    write('draft ballot r1', { stance: 'object', concern: '', argument: 'De lijn staat stil', objectionId: 'o9' });
    write('draft ballot r2', { value: 3 });
    write('draft alias', { alias: 'Kim' });
    write('draft objections shown', { o1: 2 });
    show();
    expect(unsent().sort()).toEqual(['Dat redt de planning nooit', 'De lijn staat stil']);
  });

  it('knows by its words what was sent and whose form was gone before the answer came', () => {
    write('draft ballot r1', { stance: 'object', concern: '', argument: ' De lijn staat stil ', objectionId: 'o9' });
    const text = { of: me, text: 'De lijn staat stil' };
    show({
      own: { type: 'ObjectionRaised', data: { objectionId: 'o9', raiser: me, text, language: 'nl', held: false } },
    });
    expect(unsent()).toEqual([]);
  });

  it('does not call unsent what was sent', () => {
    write('draft line trust', { id: 'l1', text: 'Wie zei dat?' });
    const text = { of: me, text: 'Wie zei dat?' };
    show({ own: { type: 'LineCaptured', data: { lineId: 'l1', author: me, stepId: 'trust', text } } });
    expect(unsent()).toEqual([]);
    expect(screen.getByText('Wie zei dat?')).toBeTruthy();
  });
});
