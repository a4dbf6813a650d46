import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, me, started, windowAfter } from '../testing/room.ts';
import { NewObjective } from './new-objective.tsx';

const live = [lobby, started, activity('objectives')] as const;

function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(...live, ...facts), { sendingOf: () => undefined });
  const { container, rerender } = render(<NewObjective context={context} isTask={false} />);
  const details = () => container.querySelector('details');
  return { sent, context, details, rerender };
}

const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

function unfold(details: HTMLDetailsElement | null) {
  if (!details) throw new Error('There is nothing to unfold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

describe('a new objective', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('does not fold up under the fingers of who takes the first word back', () => {
    const { details } = show();
    expect(details()?.open).toBe(false);
    unfold(details());
    type(/^Het doel/, 'T');
    type(/^Het doel/, '');
    expect(details()?.open).toBe(true);
  });

  it('lies open when something of it was written before', () => {
    const first = show();
    unfold(first.details());
    type(/^Het doel/, 'Twee pompen in week veertien');
    fireEvent.click(screen.getByRole('button', { name: /^Verder/ }));
    type(/^Wat het u oplevert/, 'Een bevestigde order');
    cleanup();
    expect(show().details()?.open).toBe(true);
  });

  it('stays open when it was sent, so that one sees it was saved', () => {
    const { sent, context, details, rerender } = show();
    unfold(details());
    type(/^Het doel/, 'Twee pompen in week veertien');
    fireEvent.click(screen.getByRole('button', { name: /^Verder/ }));
    type(/^Wat het u oplevert/, 'Een bevestigde order');
    type(/^Wat het uw verkoper oplevert/, 'Mijn woord blijft overeind');
    fireEvent.click(screen.getByRole('button', { name: 'Voorstellen' }));
    const objectiveId = sent[0]?.kind === 'ProposeObjective' ? sent[0].data.objectiveId : '';
    const words = (text: string) => ({ of: me, text });
    const proposed: Fact = {
      own: {
        type: 'ObjectiveProposed',
        data: {
          objectiveId,
          author: me,
          kind: 'common',
          dueWeeks: 12,
          text: words('a'),
          measure: words(''),
          servesBoss: words('b'),
          servesBuyer: words('c'),
        },
      },
    };
    const workshop = windowAfter(...live, proposed);
    rerender(<NewObjective isTask={false} context={{ ...context, workshop, sendingOf: () => ({ state: 'saved' }) }} />);
    expect(details()?.open).toBe(true);
    expect(screen.getByText('Uw voorstel is binnen.')).toBeTruthy();
  });
});
