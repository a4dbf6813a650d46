import { afterEach, describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { PlanList } from './plan.tsx';

const [wholePack] = builtInPacks;

/** Milliseconds. */
const clock = { at: 0 };

/** The plan of a workshop that is live, as it is drawn by now. */
function stand(format: 'standard90' | 'deep120' = 'standard90') {
  const tryOut = new TryOut(staged(format));
  const seat = new LeadSeat(tryOut);
  const conductor = new Conductor(
    seat,
    () => undefined,
    () => clock.at,
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
  const { rerender } = render(<PlanList context={context()} />);
  const draw = async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(<PlanList context={context()} />);
  };
  return { tryOut, conductor, seat, draw };
}

async function live() {
  const all = stand();
  await all.conductor.ask({ kind: 'OpenLobby', data: {} });
  all.tryOut.join('Anna');
  await all.conductor.ask({ kind: 'StartWorkshop', data: {} });
  await all.draw();
  return all;
}

const rows = () => screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-expanded'));
const open = () => rows().filter((row) => row.getAttribute('aria-expanded') === 'true');
const [first, second] = [0, 1];
const row = (index: number) => rows()[index] ?? document.body;

afterEach(cleanup);

describe('the rows of the plan', () => {
  it('say that they can be opened where something can be done, one at a time', async () => {
    await live();
    expect(rows().length).toBeGreaterThan(5);
    for (const button of rows()) expect(button.querySelector('svg')).toBeTruthy();
    fireEvent.click(row(first));
    fireEvent.click(row(second));
    expect(open()).toEqual([row(second)]);
    expect(screen.getAllByRole('button', { name: 'Overslaan' })).toHaveLength(1);
  });

  it('fold away at Escape, and leave the keyboard where it was', async () => {
    await live();
    fireEvent.click(row(first));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(open()).toEqual([]);
    expect(document.activeElement).toBe(row(first));
  });

  it('fold away once another activity is open, however that came about', async () => {
    const { conductor, seat, draw } = await live();
    fireEvent.click(row(second));
    const activityId = seat.state.agenda.activities[first]?.id ?? '';
    expect(await conductor.ask({ kind: 'OpenActivity', data: { activityId } })).toMatchObject({ ok: true });
    await draw();
    await draw();
    expect(open()).toEqual([]);
  });

  it('do nothing where nothing can be done', () => {
    stand();
    const inert = screen.getAllByRole('button').filter((button) => button.getAttribute('aria-disabled') === 'true');
    for (const button of inert) fireEvent.click(button);
    expect(open()).toEqual([]);
    expect(inert.every((button) => !button.hasAttribute('aria-expanded'))).toBe(true);
  });
});

describe('a play that is still to come', () => {
  const wishes = () => screen.queryAllByRole('button', { name: /^(Eigen|Ingebouwde) casus spelen$/ });
  const play = (title: RegExp) => screen.getByRole('button', { name: title });

  it('can be of the case each team voted on, and of the built-in one again', async () => {
    const { tryOut, draw } = stand('deep120');
    const isOwn = () =>
      tryOut.workshop.agenda.activities.map(({ ownCases }) => ownCases === true).filter(Boolean).length;
    expect(isOwn()).toBe(1);
    for (const [name, count] of [
      ['Eigen casus spelen', 2],
      ['Ingebouwde casus spelen', 1],
    ] as const) {
      clock.at += 1_000; // no key that bounces
      fireEvent.click(play(/^Rollenspel/));
      fireEvent.click(screen.getByRole('button', { name }));
      await draw();
      expect(isOwn()).toBe(count);
    }
  });

  it('is asked nothing of the kind where no team votes on a case', () => {
    stand('standard90');
    for (const button of rows()) {
      fireEvent.click(button);
      expect(wishes()).toEqual([]);
    }
  });
});
