import { afterEach, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { CatchUp } from './catch-up.tsx';

const [wholePack] = builtInPacks;

afterEach(cleanup);

it('offers in one tap what hurts least once it is late, and says what that wins', async () => {
  const tryOut = new TryOut(staged('deep120'));
  const seat = new LeadSeat(tryOut);
  const conductor = new Conductor(
    seat,
    () => undefined,
    () => 0,
  );
  const context = () => ({
    workshopId: 'w',
    seat,
    stage: undefined,
    workshop: { ...seat.state },
    wholePack,
    pack: localizedPack(wholePack, 'nl'),
    language: 'nl' as const,
    conductor,
    rehearsal: new Rehearsal('w', seat),
  });
  const { rerender } = render(<CatchUp context={context()} />);
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(<CatchUp context={context()} />);
  };
  const offers = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);
  await conductor.ask({ kind: 'OpenLobby', data: {} });
  tryOut.join('Anna');
  await conductor.ask({ kind: 'StartWorkshop', data: {} });
  await conductor.ask({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  tryOut.wait(8 * 60_000); // 6 planned
  await conductor.ask({ kind: 'LockLobby', data: {} });
  await draw();
  expect(offers()).toEqual([]);
  tryOut.wait(5 * 60_000);
  await conductor.ask({ kind: 'UnlockLobby', data: {} });
  await draw();
  expect(screen.getByRole('heading').textContent).toContain('7 min');
  expect(offers()).toEqual([
    'Overslaan: Een eigen casus in het teamwint 4 min',
    'Overslaan: Tweede spel: de eigen casuswint 11 min',
  ]);
  const [first] = screen.getAllByRole('button');
  for (let clicks = 0; first && clicks < 2; clicks++) fireEvent.click(first); // what comes up in its place is not meant
  await draw();
  expect(offers()[0]).toBe('Overslaan: Tweede spel: de eigen casuswint 11 min'); // three minutes late still
  expect(seat.asked.filter(({ kind }) => kind === 'SkipActivity' || kind === 'ReviseWorkshop')).toHaveLength(1);
  conductor.undo();
  await draw();
  expect(offers()[0]).toBe('Overslaan: Een eigen casus in het teamwint 4 min');
});
