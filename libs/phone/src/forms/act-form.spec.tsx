import { afterEach, describe, expect, it } from '@jest/globals';
import type { WorkshopCommand } from '@rolwissel/domain';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { NewObjection } from '../objections/new-objection.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import type { Sending } from '../task/sending.ts';
import { activity, contextOver, type Fact, lobby, me, started, windowAfter } from '../testing/room.ts';
import { ActForm } from './act-form.tsx';

const live = [lobby, started, activity('objections')] as const;

function show(sending?: Sending, facts: readonly Fact[] = live, more: Partial<PhoneContext> = {}) {
  const { context, sent } = contextOver(windowAfter(...facts), { sendingOf: () => sending, ...more });
  const { rerender } = render(<NewObjection context={context} />);
  const becomes = (next: Sending, after: readonly Fact[] = facts) =>
    rerender(<NewObjection context={{ ...context, workshop: windowAfter(...after), sendingOf: () => next }} />);
  return { sent, becomes };
}

const type = (words: string) => fireEvent.input(screen.getByLabelText(/^Uw bezwaar/), { target: { value: words } });
const send = () => fireEvent.click(screen.getByRole('button', { name: /^Inbrengen|^Versturen/ }));
const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Uw bezwaar/);

const idIn = (command: WorkshopCommand | undefined): string =>
  command?.kind === 'RaiseObjection' ? command.data.objectionId : 'none';

describe('what one writes', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('says who will see it before anything is typed', () => {
    show();
    expect(screen.getByText(/^Niemand ziet dat dit van u is/)).toBeTruthy();
  });

  it('is sent once it is long enough, and counts what is left', () => {
    const { sent } = show();
    type('Te kort');
    send();
    expect(sent).toEqual([]);
    type('Dat redt de planning nooit');
    expect(screen.getByText('nog 254 tekens')).toBeTruthy();
    send();
    expect(sent).toMatchObject([{ kind: 'RaiseObjection', data: { text: 'Dat redt de planning nooit' } }]);
  });

  it('says that something is missing when it is sent too soon, until nothing is', () => {
    show();
    send();
    expect(screen.getByRole('alert').textContent).toBe('Nog niet te versturen. Bij “Uw bezwaar”: nog 10 tekens nodig.');
    expect(document.activeElement).toBe(field());
    type('Dat redt de planning nooit');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is not cut off when it is too long', () => {
    const { sent } = show();
    type('x'.repeat(283));
    expect(screen.getByText('3 tekens te veel')).toBeTruthy();
    send();
    expect(sent).toEqual([]);
    expect(field().value).toHaveLength(283);
  });

  it('counts characters as a reader does', () => {
    show();
    type('👩‍👩‍👧‍👦é');
    expect(screen.getByText('nog 8 tekens nodig')).toBeTruthy();
    type(`👩‍👩‍👧‍👦é${'x'.repeat(10)}`);
    expect(screen.getByText('nog 268 tekens')).toBeTruthy();
  });

  it('survives a reload, under the same id', () => {
    const first = show();
    type('Dat redt de planning nooit');
    send();
    cleanup();
    const second = show();
    expect(field().value).toBe('Dat redt de planning nooit');
    send();
    expect(idIn(second.sent[0])).toBe(idIn(first.sent[0]));
  });

  it('asks whether somebody real is meant, and sends it again only with that word', () => {
    const refused: Sending = { state: 'refused', code: 'looks-personal', message: 'Hier lijkt een naam in te staan.' };
    const { sent, becomes } = show();
    type('Jan Jansen redt de planning nooit');
    send();
    becomes(refused);
    expect(screen.getByText('Hier lijkt een naam in te staan.')).toBeTruthy();
    send();
    expect(sent).toHaveLength(1);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Het is verzonnen/ }));
    send();
    expect(sent[1]).toMatchObject({ kind: 'RaiseObjection', data: { confirmNotReal: true } });
  });

  it('makes room for the next one when it is recorded, and says so', () => {
    const { sent, becomes } = show();
    type('Dat redt de planning nooit');
    send();
    const objectionId = idIn(sent[0]);
    const raised: Fact = {
      own: {
        type: 'ObjectionRaised',
        data: { objectionId, raiser: me, text: { of: me, text: 'Dat …' }, language: 'nl', held: false },
      },
    };
    becomes({ state: 'saved' }, [...live, raised]);
    expect(field().value).toBe('');
    expect(screen.getByRole('status').textContent).toContain('Uw bezwaar is binnen.');
  });

  it('keeps what is typed while the one before is still on its way', () => {
    const { sent, becomes } = show();
    type('Dat redt de planning nooit');
    send();
    const first = idIn(sent[0]);
    becomes({ state: 'queued' });
    type('En het is te duur ook');
    const raised: Fact = {
      own: {
        type: 'ObjectionRaised',
        data: { objectionId: first, raiser: me, text: { of: me, text: 'Dat …' }, language: 'nl', held: false },
      },
    };
    becomes({ state: 'saved' }, [...live, raised]);
    expect(field().value).toBe('En het is te duur ook');
    send();
    expect(sent[1]).toMatchObject({ kind: 'RaiseObjection', data: { text: 'En het is te duur ook' } });
    expect(idIn(sent[1])).not.toBe(first);
  });

  it('waits while the workshop is paused', () => {
    const { sent } = show(undefined, [...live, { type: 'WorkshopPaused', data: {} }]);
    type('Dat redt de planning nooit');
    send();
    expect(sent).toEqual([]);
  });
});

it('stands ready to be typed into when a tap has just opened it, and lets a page that has it from the start be', () => {
  const form = (onCancel?: () => void) => {
    const { context } = contextOver(windowAfter(...live));
    const frame = { context, thing: 'x', label: 'Versturen', isComplete: true, onSend: () => undefined };
    render(
      <ActForm {...frame} isInner onCancel={onCancel}>
        <textarea aria-label="Tekst" />
      </ActForm>,
    );
    return document.activeElement === screen.getByLabelText('Tekst');
  };
  expect(form()).toBe(false);
  cleanup();
  expect(form(() => undefined)).toBe(true);
  cleanup();
});
