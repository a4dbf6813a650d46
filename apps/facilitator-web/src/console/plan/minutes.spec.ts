import { expect, it } from '@jest/globals';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { aheadMs, behindMs, spentMs, wholeMinutes } from './minutes.ts';

const minute = 60_000;

function begun(): TryOut {
  const tryOut = new TryOut(staged('standard90'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  tryOut.join();
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  return tryOut;
}

const nowOf = ({ workshop }: TryOut) => Date.parse(workshop.at);

it('counts what an activity has taken, over several openings', () => {
  const tryOut = begun();
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  tryOut.wait(2 * minute);
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'scene' } });
  tryOut.wait(minute);
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  tryOut.wait(minute);
  const [recognition] = tryOut.workshop.agenda.activities;
  expect(recognition && wholeMinutes(spentMs(recognition, nowOf(tryOut) + minute))).toBe(3);
});

it('is behind by what was over, ahead by what was skipped, and not behind by what is still within its time', () => {
  const tryOut = begun();
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  tryOut.wait(8 * minute); // 5 planned
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'scene' } });
  const within = wholeMinutes(behindMs(tryOut.workshop, nowOf(tryOut) + minute));
  tryOut.conduct({ kind: 'SkipActivity', data: { activityId: 'cases' } }); // 4 planned
  expect([within, wholeMinutes(behindMs(tryOut.workshop, nowOf(tryOut)))]).toEqual([3, -1]);
});

it('ends when what is open and what is ahead have had their minutes, however late it is', () => {
  const tryOut = begun();
  const planned = tryOut.workshop.agenda.activities.reduce((sum, { minutes }) => sum + minutes, 0);
  const left = (later = 0) => wholeMinutes(aheadMs(tryOut.workshop, nowOf(tryOut) + later));
  expect(left()).toBe(planned);
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'recognition' } });
  expect([left(2 * minute), left(10 * minute)]).toEqual([planned - 2, planned - 5]); // 5 planned
  tryOut.conduct({ kind: 'SkipActivity', data: { activityId: 'cases' } });
  expect(left(10 * minute)).toBe(planned - 9);
});
