import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { OwnFollowUpShown } from '@rolwissel/protocol';
import { fireEvent, render, screen } from '@testing-library/preact';
import { contextOver, started, windowAfter } from '../testing-door.ts';
import { FollowUpCard } from './follow-up-card.tsx';
import type { FollowUpDesk, FollowUpReply } from './follow-up-desk.ts';

const offered: OwnFollowUpShown = {
  waves: [
    { waveId: 'w2', dueOn: '2026-03-16', status: 'scheduled' },
    { waveId: 'w6', dueOn: '2026-04-13', status: 'scheduled' },
  ],
  hasAnswered: false,
  isOffered: true,
  channels: ['email', 'link'],
  hasBounced: false,
};

const unreachable = { code: 'unreachable', detail: '', status: 0 };

afterEach(() => {
  jest.useRealTimers();
});

/** A card whose server answers these, one after the other, a refusal with its words, '' where it cannot be reached; and what it was
 *  asked. */
async function card(...replies: readonly (Partial<OwnFollowUpShown> | string)[]) {
  const asked: Parameters<FollowUpDesk>[] = [];
  const left = [...replies];
  const followUp: FollowUpDesk = (...question) => {
    asked.push(question);
    const next = left.shift() ?? {};
    const reply: FollowUpReply =
      typeof next === 'string'
        ? { ok: false, problem: next === '' ? unreachable : { code: 'address-invalid', detail: next, status: 422 } }
        : { ok: true, value: { ...offered, ...next } };
    return Promise.resolve(reply);
  };
  const { context } = contextOver(windowAfter(started));
  const acts = context.acts && { ...context.acts, followUp };
  const { container } = render(<FollowUpCard context={acts ? { ...context, acts } : context} />);
  await Promise.resolve();
  return { asked, container };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('whether one wants to be asked weeks later', () => {
  it('is an offer that says who hears what, and nothing where it is not made', async () => {
    await card({});
    expect(await screen.findByText(/Uw trainer hoort alleen hoeveel mensen meedoen/)).toBeTruthy();
    const { container } = await card({ isOffered: false });
    expect(container.textContent).toBe('');
  });

  it('is asked for again where it could not be had', async () => {
    jest.useFakeTimers();
    const { asked, container } = await card('', '', {});
    expect(container.textContent).toBe('');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([['GET'], ['GET'], ['GET']]);
    expect(screen.getByText('Doe mee')).toBeTruthy();
  });

  it('is answered by an address, which is shown as it is kept', async () => {
    const { asked } = await card({}, { channel: 'email', address: 'robin@bedrijf.nl' });
    await screen.findByText('Per e-mail');
    type('E-mailadres', ' robin@bedrijf.nl ');
    fireEvent.click(screen.getByText('Doe mee'));
    expect(await screen.findByText('U krijgt bericht op robin@bedrijf.nl.')).toBeTruthy();
    expect(screen.getByText('Vragen op 16 maart en 13 april.')).toBeTruthy();
    expect(asked[1]).toEqual(['POST', { channel: 'email', language: 'nl', address: 'robin@bedrijf.nl' }]);
  });

  it('tells why an address is refused, and keeps what was typed', async () => {
    await card({}, 'Dit adres klopt niet.');
    await screen.findByText('Per e-mail');
    type('E-mailadres', 'robin');
    fireEvent.click(screen.getByText('Doe mee'));
    expect((await screen.findByRole('alert')).textContent).toBe('Dit adres klopt niet.');
    expect(screen.getByDisplayValue('robin')).toBeTruthy();
  });

  it('shows the link to whoever keeps it themselves', async () => {
    const { asked } = await card({}, { channel: 'link', link: 'http://w.test/f#abc' });
    fireEvent.click(await screen.findByLabelText('Ik bewaar zelf een link'));
    fireEvent.click(screen.getByText('Doe mee'));
    expect(await screen.findByText('http://w.test/f#abc')).toBeTruthy();
    expect(asked[1]).toEqual(['POST', { channel: 'link', language: 'nl' }]);
  });

  it('says beforehand what a trainer sees who passes links on', async () => {
    await card({ channels: ['link', 'trainer'] });
    fireEvent.click(await screen.findByLabelText('Mijn trainer geeft me de link'));
    expect(screen.getByText(/ziet dan uw schuilnaam/)).toBeTruthy();
  });

  it('asks for another address when the last message came back', async () => {
    await card({ channel: 'email', address: 'weg@bedrijf.nl', hasBounced: true });
    expect(await screen.findByText(/kwam terug/)).toBeTruthy();
    expect(screen.getByLabelText('E-mailadres')).toBeTruthy();
  });

  it('ends on a second tap', async () => {
    const { asked } = await card({ channel: 'link', link: 'http://w.test/f#abc' }, {});
    fireEvent.click(await screen.findByText('Ik doe niet meer mee'));
    fireEvent.click(screen.getByText('Ja, stoppen'));
    expect(await screen.findByText('Doe mee')).toBeTruthy();
    expect(asked[1]).toEqual(['DELETE', undefined]);
  });

  it('is gone once all has been asked', async () => {
    const { container } = await card({ waves: [{ waveId: 'w12', dueOn: '2026-05-25', status: 'closed' }] });
    await Promise.resolve();
    expect(container.textContent).toBe('');
  });
});
