import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { activity, contextOver, type Fact, lobby, me, started, windowAfter } from '../testing/room.ts';
import { Ready } from './ready.tsx';

const thinking: readonly Fact[] = [
  lobby,
  started,
  activity('scene'),
  { type: 'ProjectorViewChanged', data: { view: 'question' } },
];
const work = { activityId: 'scene', place: 'question' } as const;
const marked: Fact = { own: { type: 'ReadyMarked', data: { participantId: me, ...work } } };

function show(...facts: readonly Fact[]) {
  const { context, sent } = contextOver(windowAfter(...facts));
  render(<Ready context={context} />);
  return sent;
}
const tick = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: 'Ik ben klaar om verder te gaan' });

describe('being ready, on the phone', () => {
  afterEach(cleanup);

  it('is a tick that can be taken back, and says who sees what', () => {
    const sent = show(...thinking);
    expect(tick()?.checked).toBe(false);
    expect(screen.getByText(/hoeveel mensen klaar zijn, niet wie/)).toBeTruthy();
    const box = tick();
    if (box) fireEvent.click(box);
    expect(sent).toEqual([{ kind: 'MarkReady', data: { ...work, ready: true } }]);
    expect(tick()?.checked).toBe(true);
  });

  it('stands as it was said, and is fresh at the next moment', () => {
    show(...thinking, marked);
    expect(tick()?.checked).toBe(true);
    cleanup();
    show(...thinking, marked, activity('break'), { type: 'ProjectorViewChanged', data: { view: 'timer' } });
    expect(tick()?.checked).toBe(false);
  });

  it('is not there while the trainer leads, nor for whoever watches', () => {
    show(...thinking.slice(0, 3));
    expect(tick()).toBeNull();
    cleanup();
    show(...thinking, { own: { type: 'ParticipationModeChanged', data: { participantId: me, mode: 'watching' } } });
    expect(tick()).toBeNull();
  });
});
