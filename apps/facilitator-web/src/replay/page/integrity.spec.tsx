import { afterEach, describe, expect, it } from '@jest/globals';
import type { Verified } from '@rolwissel/protocol';
import { replayTexts } from '@rolwissel/texts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { Integrity } from './integrity.tsx';
import type { ReplayContext } from './replay-context.ts';

const hash = 'a1b2c3d4'.repeat(8);

async function shown(verified: Verified | undefined, headHash?: string): Promise<string> {
  const source = { head: 12, ...(headHash === undefined ? {} : { headHash }) };
  const context = { t: replayTexts.in('en'), recording: { source } } as unknown as ReplayContext; // all that it reads
  const { container } = render(<Integrity context={context} verify={() => Promise.resolve(verified)} />);
  await screen.findByText(/Unaltered|Altered|Cannot be checked/u);
  return container.textContent ?? '';
}

const sound = { ok: true, events: 12, headHash: hash, findings: [] };

const press = (place: Element) => fireEvent(place, new Event('pointerdown', { bubbles: true }));

describe('whether this is what happened', () => {
  afterEach(cleanup);

  it('says so when the chain holds, with its hash and what that is worth', async () => {
    const text = await shown(sound, hash);
    expect(text).toContain('The chain of 12 events holds');
    expect(text).toContain('a1b2c3d4 a1b2c3d4');
    expect(text).toContain('This recording has the same checksum.');
    expect(text).toContain('proves nothing against whoever runs the server');
  });

  it('says that a recording is older than the log', async () => {
    expect(await shown(sound, 'f'.repeat(64))).toContain('has another checksum');
  });

  it('says that the hash still changes while the workshop is on', async () => {
    expect(await shown(sound)).toContain('not finished yet');
  });

  it('says where the chain breaks', async () => {
    const findings = [{ kind: 'chain', position: 7 }] as const;
    const text = await shown({ ok: false, events: 12, headHash: hash, firstBroken: 7, findings }, hash);
    expect(text).toContain('The chain breaks at event 7');
    expect(text).not.toContain('has the same checksum');
  });

  it.each([
    [{ kind: 'head', position: 12 }, 'The end does not match'],
    [{ kind: 'status' }, 'The status of the workshop was changed'],
    [{ kind: 'receipt', position: 40 }, 'a receipt for event 40'],
    [{ kind: 'key', count: 2 }, 'The keys of 2 people are gone or damaged'],
    [{ kind: 'text', count: 1, position: 3 }, '1 sealed text or vote does not open'],
  ] as const)('says what is wrong though the chain holds: %j', async (finding, words) => {
    const text = await shown({ ok: false, events: 12, headHash: hash, findings: [finding] });
    expect(text).toContain('Altered');
    expect(text).toContain(words);
    expect(text).not.toContain('The chain of');
  });

  it('is put away by Escape and by a press elsewhere, not by one inside', async () => {
    await shown(sound, hash);
    const card = document.querySelector<HTMLDetailsElement>('details.integrity');
    if (!card) throw new Error('There is no card');
    card.open = true;
    press(screen.getByText(/proves nothing/));
    expect(card.open).toBe(true);
    press(document.body);
    expect(card.open).toBe(false);
    card.open = true;
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(card.open).toBe(false);
  });

  it('does not pretend when it cannot be asked', async () => {
    expect(await shown(undefined)).toBe('Cannot be checked');
  });
});
