import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, me, pack, started, windowAfter } from '../testing/room.ts';
import { Debrief } from './debrief.tsx';

const debriefing = [lobby, started, activity('debrief')] as const;
const questionOf = (phase: string): string => pack.debrief.find((debrief) => debrief.phase === phase)?.q[0] ?? '';

function show(phase: 'feel' | 'happened', ...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(...debriefing, ...facts));
  render(<Debrief context={context} phase={phase} />);
  return sent;
}

const thought = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat wilt u vasthouden?' });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('a thought', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('that was half written when the trainer went on is still there, under its own question', () => {
    show('feel');
    type(thought(), 'Ik voelde mij');
    cleanup();
    const sent = show('happened');
    expect(thought().value).toBe('');
    const begun = screen.getByRole<HTMLTextAreaElement>('textbox', { name: questionOf('feel') });
    expect(begun.value).toBe('Ik voelde mij');
    type(begun, 'Ik voelde mij gehoord');
    const [keepThat] = screen.getAllByRole('button', { name: 'Mijn zin bewaren' });
    if (keepThat) fireEvent.click(keepThat);
    expect(sent).toMatchObject([{ kind: 'CaptureLine', data: { text: 'Ik voelde mij gehoord', phase: 'feel' } }]);
  });

  it('that was sent is not asked for again', () => {
    const sent = show('feel');
    type(thought(), 'Ik voelde mij gehoord');
    fireEvent.click(screen.getByRole('button', { name: 'Mijn zin bewaren' }));
    const lineId = sent[0]?.kind === 'CaptureLine' ? sent[0].data.lineId : '';
    cleanup();
    const text = { of: me, text: 'Ik voelde mij gehoord' };
    show('happened', { own: { type: 'LineCaptured', data: { lineId, author: me, phase: 'feel', text } } });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
  });
});
