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
import { type Note, whatToSay } from './what-to-say.ts';

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
  const moments: { next: string; say: string; now: string; notes: readonly Note[]; isLive: boolean }[] = [];
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
    expect(
      moments.filter(({ next, say, notes }) =>
        /\{|undefined/u.test([next, say, ...notes.map(({ text }) => text)].join()),
      ),
    ).toEqual([]);
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

describe('what is for the trainer alone', () => {
  const notes = said('standard90', 'nl');
  const at = (say: string) => notes.find((moment) => moment.say.startsWith(say))?.notes.map(({ is }) => is);

  it('says of each note what it is: a pitfall is no advice', () => {
    expect(at('Bewaakt de deur naar de klant')).toEqual(['question', 'pitfall']);
    expect(at('“De klant kan er niet te lang op wachten.”')).toEqual(['question', 'trade']);
    const steps = notes.filter(({ notes: all }) => all.some(({ is }) => is === 'sentence'));
    expect(steps.map(({ notes: all }) => all.map(({ is }) => is))).toEqual(steps.map(() => ['tip', 'sentence']));
  });

  it('is none of the arguments of the question whether to tell: these are read from the screen, one after the other', () => {
    const { tellFor, tellAgainst } = localizedPack(builtInPacks[0], 'nl').questions;
    const read = notes.filter(({ say }) => say === tellFor || say === tellAgainst);
    expect(read.map(({ say }) => say)).toEqual([tellFor, tellAgainst]);
    expect(notes[notes.findIndex(({ say }) => say === tellFor) - 1]?.now).toMatch(/^Vertelt u uw verkoper/u);
  });
});

describe('the column', () => {
  const moments = said('standard90', 'nl');
  const first = (pattern: RegExp) => moments.findIndex(({ say, now }) => pattern.test(`${now} ${say}`));

  it('says whose voice it is only with the result of the vote', () => {
    expect(moments[first(/staat op uw loonlijst/u)]?.now).toMatch(/uitslag/iu);
  });

  it('says that a salesperson is a buyer with the projector, and not before', () => {
    const said = moments.findIndex(({ say }) => /is inkoper/u.test(say));
    const [before, after] = [moments[said - 1], moments[said]];
    expect(before?.say).toMatch(/^Uw beste verkoper is …/u);
    expect(after?.say).toMatch(/^U kunt daar boos over worden/u);
  });

  it('talks between the two votes about the role that is least agreed on', () => {
    const votes = moments.flatMap(({ say }, index) => (say.startsWith('Over deze rol denkt u') ? [index] : []));
    expect(votes).toHaveLength(1);
    expect(moments[votes[0] ?? 0]?.now).toMatch(/^Wie gaf een rol een 3/u);
  });
});
