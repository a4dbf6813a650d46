import { beforeEach, describe, expect, it } from '@jest/globals';
import { signal } from '@preact/signals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { extras } from '@rolwissel/content/plans';
import { type ActivityView, activityKinds } from '@rolwissel/domain';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { AddActivity } from './add-activity.tsx';
import { placeOf } from './with-extra.ts';

const [boss] = extras;
if (!boss) throw new Error('There is something to add');

/** The button under the plan of a workshop. */
function stand() {
  const tryOut = new TryOut(staged('standard90'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  const seat = new LeadSeat(tryOut);
  const [pack] = builtInPacks;
  const context = () => ({
    workshopId: 'w',
    seat,
    stage: { seat, workshop: tryOut.windows.projector },
    workshop: { ...seat.state },
    wholePack: pack,
    pack: localizedPack(pack, 'nl'),
    language: signal('nl' as const).value,
    conductor: new Conductor(seat, () => undefined),
    rehearsal: new Rehearsal('w', seat),
  });
  const { rerender } = render(<AddActivity context={context()} />);
  const tap = async (name: RegExp) => {
    fireEvent.click(screen.getByRole('button', { name }));
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    rerender(<AddActivity context={context()} />);
  };
  return { tryOut, tap };
}

beforeEach(() => {
  cleanup();
  localStorage.clear();
});

describe('an activity that not every plan has', () => {
  it('is added where it belongs, once', async () => {
    const { tryOut, tap } = stand();
    await tap(/Onderdeel toevoegen/);
    await tap(/Wie is hier de baas\? · 3 min.*na Salarisscène en kaart/);
    const { activities } = tryOut.workshop.agenda;
    expect(activities.slice(0, 4).map(({ id }) => id)).toEqual(['recognition', 'scene', 'control', 'before']);
    expect(activities[2]).toMatchObject({ kind: 'control', minutes: 3, status: 'planned' });
    expect(screen.queryByRole('button', { name: /Onderdeel toevoegen/ })).toBeNull(); // the plan has everything now
  });

  it('is taken out again by undoing', async () => {
    const { tryOut, tap } = stand();
    tryOut.conduct({ kind: 'StartWorkshop', data: {} });
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
    const before = tryOut.workshop.agenda.activities.map(({ id }) => id);
    await tap(/Onderdeel toevoegen/);
    await tap(/Wie is hier de baas/);
    expect(tryOut.workshop.agenda.activities).toHaveLength(before.length + 1);
    tryOut.conduct({ kind: 'Undo', data: {} });
    expect(tryOut.workshop.agenda.activities.map(({ id }) => id)).toEqual(before);
  });

  it('never comes before what was begun, nor at the front', () => {
    const plan = (...statuses: readonly ActivityView['status'][]) =>
      statuses.map((status, index): ActivityView => {
        const id = ['recognition', 'scene', 'cases', 'roles'][index] ?? '';
        return { id, kind: 'poll', minutes: 5, status, spentMs: 0 };
      });
    expect(placeOf(boss, plan('planned', 'planned', 'planned'))?.id).toBe('scene');
    expect(placeOf(boss, plan('closed', 'closed', 'open', 'planned'))?.id).toBe('cases');
    expect(placeOf({ ...boss, after: ['nowhere'] }, plan('planned', 'planned'))?.id).toBe('recognition');
  });

  it('has an id that no built-in plan uses for something else, and a kind there is', () => {
    expect(extras.every(({ kind }) => activityKinds.includes(kind))).toBe(true);
    const kinds = new Map(staged('deep120').plan?.map(({ id, kind }) => [id, kind]));
    expect(extras.filter(({ id, kind }) => (kinds.get(id) ?? kind) !== kind)).toEqual([]);
  });
});
