import { describe, expect, it } from '@jest/globals';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import { nextMove } from '@rolwissel/domain';
import { Cast } from '../../../../../test/support/try-out/cast.ts';
import { LeadSeat } from '../../../../../test/support/try-out/seat.ts';
import { staged, TryOut } from '../../../../../test/support/try-out/try-out.ts';
import { Conductor } from '../conducting/conductor.ts';
import type { ConsoleContext } from '../console-context.ts';
import { Rehearsal } from '../rehearsal/rehearsal.ts';
import { moveName, pictureNowName } from './move-name.ts';
import { whatToSay } from './what-to-say.ts';

/** What the console says at every moment of a workshop. */
function said(format: 'standard90' | 'deep120' | 'plenary60', language: 'nl' | 'en') {
  const tryOut = new TryOut(staged(format));
  const seat = new LeadSeat(tryOut);
  const [pack] = builtInPacks;
  const context: ConsoleContext = {
    workshopId: '',
    seat,
    stage: undefined,
    workshop: seat.state,
    wholePack: pack,
    pack: localizedPack(pack, language),
    language,
    conductor: new Conductor(seat, () => undefined),
    rehearsal: new Rehearsal('', seat),
  };
  let cast = new Cast(tryOut, []);
  const moments: { next: string; say: string; now: string; notes: readonly string[]; isLive: boolean }[] = [];
  for (let presses = 0; presses < 200; presses++) {
    if (tryOut.workshop.agenda.status === 'lobby')
      cast = new Cast(
        tryOut,
        Array.from({ length: 12 }, () => tryOut.join()),
      );
    cast.react();
    const move = nextMove(tryOut.workshop);
    if (!move) break;
    const isLive = tryOut.workshop.agenda.activeActivity !== undefined;
    moments.push({ next: moveName(move, context), now: pictureNowName(context), ...whatToSay(context), isLive });
    for (const command of move.commands(tryOut.makeId)) tryOut.conduct(command);
  }
  return moments;
}

describe.each(['standard90', 'deep120', 'plenary60'] as const)('%s', (format) => {
  it.each(['nl', 'en'] as const)('says in %s what the key will do, what the room sees and what to say', (language) => {
    const moments = said(format, language);
    expect(moments.filter(({ next, now }) => next === '' || now === '')).toEqual([]);
    expect(moments.filter(({ isLive, say }) => isLive && say === '')).toEqual([]);
    expect(moments.filter(({ next, say, notes }) => /\{|undefined/u.test([next, say, ...notes].join()))).toEqual([]);
  });
});

it('reads the sentences and the lines from the screen, and tells the roles and the built-in case', () => {
  const says = said('plenary60', 'nl').map(({ say }) => say);
  expect(says).toContain('“De klant kan er niet te lang op wachten.”');
  expect(says).toContain('“Dat hangt ervan af wie er belt.”');
  expect(says.some((say) => say.startsWith('Begint erover voordat de klant het doet'))).toBe(true);
  expect(says.some((say) => say.startsWith('Een pompenfabriek levert'))).toBe(true);
});

it('names a question by its words, not by the activity that is on the screen already', () => {
  const nexts = said('standard90', 'nl').map(({ next }) => next);
  expect(nexts.filter((next) => /^Waar zou .* bezwaar tegen maken/u.test(next))).toHaveLength(1);
  expect(nexts).not.toContain('Bezwaren');
});
