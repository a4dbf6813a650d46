import { describe, expect, it } from '@jest/globals';
import { behindMs } from '@rolwissel/domain';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { wholeMinutes } from './minutes.ts';
import { savingsOf } from './time-won.ts';

function begun(format: 'standard90' | 'deep120' | 'plenary60'): TryOut {
  const tryOut = new TryOut(staged(format));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  return tryOut;
}

/** So many minutes go by, until something happens. */
function pass(tryOut: TryOut, minutes: number): void {
  tryOut.wait(minutes * 60_000);
  tryOut.conduct({ kind: 'BookmarkMoment', data: { label: 'x' } });
}

const nowOf = ({ workshop }: TryOut) => Date.parse(workshop.at);

/** What is offered, short: of which activity, how many are left of it, and what it wins. */
const offered = (tryOut: TryOut) =>
  savingsOf(tryOut.workshop, nowOf(tryOut)).map(({ activity, fewer, minutes }) => [activity.id, fewer?.to, minutes]);

function give(tryOut: TryOut, place = 0): void {
  const saving = savingsOf(tryOut.workshop, nowOf(tryOut))[place];
  if (!saving) throw new Error('nothing to give up');
  tryOut.conduct(saving.command);
}

describe('what can be given up when it is late', () => {
  it.each([
    [
      'standard90',
      [
        ['steps', 2, 2],
        ['objectives', 2, 4],
        ['tell', undefined, 2],
      ],
    ],
    [
      'deep120',
      [
        ['teamcase', undefined, 4],
        ['secondPlay', undefined, 11],
        ['steps', 3, 2],
        ['objectives', 2, 5],
      ],
    ],
    [
      'plenary60',
      [
        ['steps', 1, 1],
        ['after', undefined, 3],
      ],
    ],
  ] as const)('goes by the order of the plan of %s, with the minutes it wins', (format, expected) => {
    expect(offered(begun(format))).toEqual(expected);
  });

  it('is gone once it is given up, wins what it says, and comes back when that is undone', () => {
    const tryOut = begun('deep120');
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
    pass(tryOut, 13); // 6 planned
    const behind = () => wholeMinutes(behindMs(tryOut.workshop, nowOf(tryOut)));
    expect(behind()).toBe(7);
    give(tryOut);
    expect([behind(), offered(tryOut)[0]]).toEqual([3, ['secondPlay', undefined, 11]]); // 4 won
    give(tryOut);
    expect([behind(), offered(tryOut).map(([id]) => id)]).toEqual([-8, ['steps', 'objectives']]); // and 11
    tryOut.conduct({ kind: 'Undo', data: {} });
    tryOut.conduct({ kind: 'Undo', data: {} });
    expect([behind(), offered(tryOut).length]).toEqual([7, 4]);
  });

  it('takes nothing away that has begun', () => {
    const tryOut = begun('standard90');
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'steps' } });
    tryOut.conduct({ kind: 'OpenStep', data: { stepId: 'objective' } });
    tryOut.conduct({ kind: 'OpenStep', data: { stepId: 'faith' } });
    expect(offered(tryOut)[0]).toEqual(['steps', 2, 2]);
    tryOut.conduct({ kind: 'OpenStep', data: { stepId: 'validity' } });
    expect(offered(tryOut).map(([id]) => id)).toEqual(['objectives', 'tell']);
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'tell' } });
    expect(offered(tryOut).map(([id]) => id)).toEqual(['objectives']);
  });

  it('wins of what is open no more than what is left of it', () => {
    const tryOut = begun('deep120');
    tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objectives' } }); // 15, or 10 for two
    pass(tryOut, 12);
    expect(offered(tryOut).at(-1)).toEqual(['objectives', 2, 3]);
    pass(tryOut, 3);
    expect(offered(tryOut).map(([id]) => id)).toEqual(['teamcase', 'secondPlay', 'steps']);
  });
});
