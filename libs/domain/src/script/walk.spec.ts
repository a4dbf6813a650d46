import { describe, expect, it } from '@jest/globals';
import type { plans } from '@rolwissel/content/plans';
import { Cast } from '../../../../test/support/try-out/cast.ts';
import { type Staging, staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import type { Workshop } from '../index.ts';
import { closingCues } from './closing.ts';
import { type Move, nextMove, previousMove, whereabouts } from './index.ts';
import { stepsCues } from './steps.ts';

const formats: readonly (keyof typeof plans)[] = ['standard90', 'deep120', 'plenary60'];

/** More presses of one key than any trainer should need. */
const mostPresses = 200;

describe.each(formats)('the Next key alone through %s', (format) => {
  const walk = walked(format);

  it('reaches the end', () => {
    expect(walk.refused).toEqual([]);
    expect(walk.tryOut.workshop.agenda.status).toBe('finished');
    expect(walk.presses).toBeLessThan(mostPresses);
  });

  it('opens and closes every activity of the plan, in its order', () => {
    const { activities } = walk.tryOut.workshop.agenda;
    expect(walk.opened).toEqual(activities.map(({ id }) => id));
    expect(activities.every(({ status }) => status === 'closed')).toBe(true);
  });

  it('leaves no round open or unseen', () => {
    const { byId } = walk.tryOut.workshop.rounds;
    expect(Object.values(byId).map(({ status }) => status)).toEqual(Object.values(byId).map(() => 'revealed'));
  });

  it('is seen by the console as by the authority', () => {
    expect(walk.differing).toEqual([]);
  });

  it('does no more when a key is pressed twice before the screen has moved', () => {
    expect(walk.doubled).toEqual([]);
  });

  it('asks of people only what they may do', () => {
    expect(walk.shrugged).toEqual([]);
  });

  it('comes back to the same picture with Previous and Next', () => {
    expect(walk.lost).toEqual([]);
  });
});

describe('the script', () => {
  it('asks each kind of ballot at its place', () => {
    const { byId, order } = walked('standard90').tryOut.workshop.rounds;
    const asked = order.map((id) => `${byId[id]?.activityId} ${byId[id]?.ballot}`);
    expect(asked).toEqual([
      'recognition recognition',
      'scene advocacy',
      'before confidence',
      'mindshift mindshift',
      'roles roles',
      'roles roles',
      'objectives consent',
      'objectives consent',
      'objectives consent',
      'after confidence',
      'after mindshift',
      'after advocacy',
      'tell poll',
      'closing poll',
    ]);
  });

  it('[D337] asks at the end whether it was worth the time, in every built-in programme and where the pack has the question', () => {
    for (const format of formats) {
      const { order, byId } = walked(format).tryOut.workshop.rounds;
      expect(byId[order.at(-1) ?? '']).toMatchObject({
        activityId: 'closing',
        subject: 'worthwhile',
        tally: { kind: 'poll' },
      });
    }
    const { agenda, ...others } = walked('standard90').tryOut.workshop;
    const [closing] = agenda.activities.filter(({ kind }) => kind === 'closing');
    const older = { ...others, agenda: { ...agenda, pack: { ...agenda.pack, polls: {} } } };
    expect(closing && closingCues(older, closing).map(({ beat }) => beat)).toEqual(['open', 'open', 'close']);
  });

  it('keeps the mindshift of the start, and shows how it moved at the end', () => {
    const { tryOut, ...walk } = walkedThrough(ofItsOwn);
    expect(walk).toMatchObject({ refused: [], differing: [], doubled: [], lost: [], shrugged: [] });
    const { rounds } = tryOut.workshop;
    const tallies = rounds.order.map((id) => rounds.byId[id]?.tally);
    expect(tallies).toMatchObject([
      { kind: 'mindshift', moment: 'before' },
      { kind: 'mindshift', moment: 'after', statements: [{ shift: {} }, { shift: {} }, { shift: {} }] },
    ]);
  });

  it('asks again at the end what else was asked at the start, once', () => {
    const asked = (...plan: Staging['plan']) => {
      const { rounds } = walkedThrough({ format: 'custom', plan }).tryOut.workshop;
      return rounds.order.map((id) => `${rounds.byId[id]?.ballot} ${rounds.byId[id]?.subject}`);
    };
    const scene = { id: 'scene', kind: 'scene', minutes: 5 } as const;
    const start = { id: 'start', kind: 'mindshift', moment: 'before', minutes: 1 } as const;
    const after = { id: 'after', kind: 'confidence', moment: 'after', minutes: 4 } as const;
    const end = { id: 'end', kind: 'mindshift', moment: 'after', minutes: 1 } as const;
    const map = ['advocacy before', 'confidence after', 'advocacy after'];
    expect(asked(after)).toEqual(['confidence after']);
    expect(asked(scene, after)).toEqual(map);
    expect(asked(scene, start, after)).toEqual([
      'advocacy before',
      'mindshift before',
      'confidence after',
      'mindshift after',
      'advocacy after',
    ]);
    expect(asked(start, after, end)).toEqual(['mindshift before', 'confidence after', 'mindshift after']);
  });

  it('asks who is the boss where a plan has room for it', () => {
    const { tryOut, ...walk } = walkedThrough({
      format: 'custom',
      plan: [{ id: 'boss', kind: 'control', minutes: 3 }],
    });
    expect(walk).toMatchObject({ refused: [], differing: [], doubled: [], lost: [], shrugged: [], ambiguous: [] });
    const { rounds } = tryOut.workshop;
    expect(rounds.order.map((id) => rounds.byId[id])).toMatchObject([
      { ballot: 'control', subject: 'boss', tally: { kind: 'control' } },
    ]);
  });

  it('lets a plenary adopt one objective instead of looking for consent', () => {
    const { objectives, rounds } = walked('plenary60').tryOut.workshop;
    expect(Object.values(objectives.byId).filter(({ status }) => status === 'adopted')).toHaveLength(1);
    expect(Object.values(rounds.byId).map(({ ballot }) => ballot)).not.toContain('consent');
  });

  it('[D339] lets a plenary show by hands, of each of three objections, whether it was answered on the stage', () => {
    const askedAbout = (format: keyof typeof plans) => {
      const { rounds, objections } = walked(format).tryOut.workshop;
      return rounds.order.flatMap((id) => {
        const { activityId, ballot, subject, tally } = rounds.byId[id] ?? {};
        return activityId === 'objections' ? [[ballot, objections.byId[subject ?? '']?.released, tally?.kind]] : [];
      });
    };
    expect(askedAbout('plenary60')).toEqual(Array.from({ length: 3 }, () => ['fist', true, 'fist']));
    expect(askedAbout('standard90')).toEqual([]);
  });

  it('calls steps the weakest only where that was measured', () => {
    const firstBeat = (format: keyof typeof plans) => {
      const { workshop } = walked(format).tryOut;
      const activity = workshop.agenda.activities.find(({ kind }) => kind === 'steps');
      return activity && stepsCues(workshop, activity)[0]?.beat;
    };
    expect([firstBeat('standard90'), firstBeat('plenary60')]).toEqual(['open', 'inOrder']);
  });

  it('never shows one picture at two places: a picture says where the room is', () => {
    expect(walked('standard90').ambiguous).toEqual([]);
  });
});

/** A plan of a trainer's own. */
const ofItsOwn: Staging = {
  format: 'custom',
  plan: [
    { id: 'start', kind: 'mindshift', moment: 'before', minutes: 1 },
    { id: 'end', kind: 'mindshift', moment: 'after', minutes: 1 },
  ],
};

function walked(format: keyof typeof plans) {
  return walkedThrough(staged(format));
}

/** Presses Next until the end and notes everything that should not happen. */
function walkedThrough(plan: Staging) {
  const tryOut = new TryOut(plan);
  const cast = new Cast(tryOut, []);
  const found = {
    refused: [] as unknown[],
    opened: [] as string[],
    differing: [] as unknown[],
    doubled: [] as unknown[],
  };
  const aside = { lost: [] as unknown[], ambiguous: [] as unknown[], shrugged: [] as unknown[] };
  let people = cast;
  let presses = 0;
  for (; presses < mostPresses; presses++) {
    const { workshop } = tryOut;
    if (workshop.agenda.status === 'lobby' && workshop.people.joined === 0) {
      people = new Cast(
        tryOut,
        Array.from({ length: 24 }, () => tryOut.join()),
      );
    }
    aside.shrugged.push(...people.react());
    if (!comesBack(tryOut)) aside.lost.push(workshop.agenda.projector);
    aside.ambiguous.push(...twins(workshop));
    const move = nextMove(workshop);
    if (!move) break;
    const commands = onwards(move).commands(tryOut.makeId);
    const onConsole = onwards(nextMove(tryOut.windows.facilitator))?.commands(() => '') ?? [];
    if (kindsOf(commands) !== kindsOf(onConsole)) found.differing.push([commands, onConsole]);
    for (const command of commands) {
      const answer = tryOut.conduct(command);
      if (typeof answer === 'string') found.refused.push([command, answer]);
      if (command.kind === 'OpenActivity') found.opened.push(command.data.activityId);
    }
    const before = JSON.stringify(workshop);
    for (const command of onwards(move).commands(tryOut.makeId)) tryOut.conduct(command);
    if (JSON.stringify(workshop) !== before) found.doubled.push(commands);
  }
  return { tryOut, presses, ...aside, ...found };
}

/** Where the key asks for more, nobody answers: the script goes on. */
function onwards<M extends Move | undefined>(move: M): M | Move {
  return move?.instead ?? move;
}

function kindsOf(commands: readonly { readonly kind: string; readonly data: object }[]): string {
  return JSON.stringify(commands.map(({ kind, data }) => ({ kind, ...data, roundId: undefined, seed: undefined })));
}

/** Previous, then Next: the same picture as before. */
function comesBack(tryOut: TryOut): boolean {
  const { workshop } = tryOut;
  const picture = { ...workshop.agenda.projector };
  const back = previousMove(workshop);
  if (!back) return true;
  for (const command of back.commands(tryOut.makeId)) tryOut.conduct(command);
  for (const command of onwards(nextMove(workshop))?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
  return JSON.stringify(workshop.agenda.projector) === JSON.stringify(picture);
}

/** Cues with one picture that do not follow each other. */
function twins(workshop: Workshop): readonly unknown[] {
  const { cues } = whereabouts(workshop);
  const pictures = cues.map(({ picture }) => JSON.stringify(picture));
  return pictures.filter((picture, index) => pictures.indexOf(picture) !== index && pictures[index - 1] !== picture);
}
