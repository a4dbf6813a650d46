import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import type { WorkshopCommand } from '@rolwissel/domain';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import type { ConsoleContext } from '../console-context.ts';
import { CasesPanel } from './cases-panel.tsx';

const [first, second] = ['0198c0de-0000-7000-8000-0000000000e1', '0198c0de-0000-7000-8000-0000000000e2'];
const pack = localizedPack(builtInPacks[0], 'nl');
const gone = 'Deze ervaring is ingetrokken of er niet meer.';
const title = 'Ervaringen uit de casusbank';

/** What the case library has of them now; nothing while it is away. */
let told: readonly { readonly experienceId: string; readonly text: string }[] | undefined;
let asked: unknown[];

beforeEach(() => {
  jest.useFakeTimers();
  told = [{ experienceId: second, text: 'Ik vroeg door' }];
  asked = [];
  globalThis.fetch = async (path, init) => {
    asked.push([init?.method, path, new Headers(init?.headers).get('Authorization')]);
    const body = init?.method === 'POST' ? { token: 'geheim' } : told;
    return {
      ok: body !== undefined,
      status: body ? 200 : 503,
      text: async () => JSON.stringify(body ?? {}),
    } as Response; // as much as is read of it
  };
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  jest.useRealTimers();
});

/** The panel of a workshop with these experiences, after these acts; and what is sent from it. */
async function look(experiences: readonly string[] | undefined, ...acts: readonly WorkshopCommand[]) {
  const tryOut = new TryOut({ ...staged('standard90'), ...(experiences ? { experiences } : {}) });
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join('Anna');
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  for (const command of acts) tryOut.conduct(command);
  const sent: WorkshopCommand[] = [];
  const { state: workshop } = new LeadSeat(tryOut);
  const conductor = { send: (command: WorkshopCommand) => sent.push(command) };
  const context = { workshopId: 'w', workshop, conductor, pack, language: 'nl' };
  render(<CasesPanel context={context as unknown as ConsoleContext} />); // what it needs of a context
  await passes(0);
  return sent;
}

const passes = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const row = (name: string) => screen.getByText(name).closest('li')?.textContent;

describe('the experiences among the cases of a workshop', () => {
  it('stand by their number, with their words as the seat of the console reads them', async () => {
    await look([first, second]);
    expect(row('Ervaring 2')).toContain('Ik vroeg door');
    expect(row('Ervaring 1')).toContain(gone);
    expect(asked).toEqual([
      ['POST', '/api/workshops/w/seats', null],
      ['GET', '/api/workshops/w/experiences', 'Bearer geheim'],
    ]);
  });

  it('lose their words soon after their author took them back', async () => {
    await look([first, second]);
    told = [];
    await passes(30_000);
    expect(row('Ervaring 2')).toContain(gone);
    expect(document.body.textContent).not.toContain('Ik vroeg door');
  });

  it('are not said to be gone while nobody knows', async () => {
    told = undefined;
    await look([first, second]);
    expect(row('Ervaring 2')).toBe('Ervaring 2Kiezen');
    told = [{ experienceId: second, text: 'Ik vroeg door' }];
    await passes(5_000);
    expect(row('Ervaring 2')).toContain('Ik vroeg door');
  });

  it('are shortened to what tells which it is, and read whole on a press', async () => {
    const text = `Ik vroeg door${' en door'.repeat(20)}`;
    told = [{ experienceId: second, text }];
    await look([second]);
    const fold = screen.getByText(/^Ik vroeg door.*…$/u, { selector: 'summary' });
    expect(fold.textContent?.length).toBeLessThan(text.length);
    expect(fold.parentElement?.querySelector('p')?.textContent).toBe(text);
  });

  it('are chosen for the room one at a time', async () => {
    const sent = await look([first, second]);
    fireEvent.click(screen.getByRole('button', { name: 'Ervaring 2 kiezen' }));
    expect(sent).toEqual([{ kind: 'SpotlightCase', data: { caseId: second } }]);
  });

  it('say which one the room works on', async () => {
    await look([first, second], { kind: 'SpotlightCase', data: { caseId: second } });
    expect(row('Ervaring 2')).toContain('op het scherm');
    expect(screen.queryByRole('button', { name: 'Ervaring 2 kiezen' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Ervaring 1 kiezen' })).toBeTruthy();
  });

  it('are nothing, and nothing is asked, where the workshop was made without', async () => {
    await look(undefined);
    expect(screen.queryByText(title)).toBeNull();
    expect(asked).toEqual([]);
    cleanup();
    await look([second]);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
  });
});
