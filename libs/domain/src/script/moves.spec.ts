import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../../test/support/thrown.ts';
import { Cast } from '../../../../test/support/try-out/cast.ts';
import { staged, TryOut } from '../../../../test/support/try-out/try-out.ts';
import { projectorViews, stepIds, type WorkshopCommand } from '../index.ts';
import { type Move, nextMove, previousMove, whereabouts } from './index.ts';

/** A room of six that has been walked up to the moment where `until` holds. */
function roomAt(until: (tryOut: TryOut) => boolean) {
  const tryOut = new TryOut(staged('standard90'));
  press(tryOut);
  const people = Array.from({ length: 6 }, () => tryOut.join());
  const cast = new Cast(tryOut, people);
  for (let presses = 0; presses < 200 && !until(tryOut); presses++) {
    cast.react();
    press(tryOut);
  }
  return { tryOut, cast, people };
}

function press(tryOut: TryOut, move: Move | undefined = nextMove(tryOut.workshop)): void {
  for (const command of move?.commands(tryOut.makeId) ?? []) tryOut.conduct(command);
}

const pictureOf = ({ workshop }: TryOut) => {
  const { view, focusId } = workshop.agenda.projector;
  return focusId === undefined ? view : `${view} ${focusId}`;
};

const isVoting = ({ workshop }: TryOut) => workshop.agenda.projector.view === 'voting';

describe('the Next key', () => {
  it('waits for the first person before it starts', () => {
    const tryOut = new TryOut(staged('standard90'));
    press(tryOut);
    expect(nextMove(tryOut.workshop)).toBeUndefined();
    tryOut.join();
    press(tryOut);
    expect(tryOut.workshop.agenda.status).toBe('live');
  });

  it('lights a blank screen before it does anything else', () => {
    const { tryOut } = roomAt(isVoting);
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'blank' } });
    press(tryOut);
    expect([tryOut.workshop.agenda.projector.blank, Object.values(tryOut.workshop.rounds.byId)[0]?.status]).toEqual([
      false,
      'open',
    ]);
  });

  it('goes back to the voting after the join code was shown, and closes nothing', () => {
    const { tryOut } = roomAt(isVoting);
    const picture = pictureOf(tryOut);
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'join' } });
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'timer' } });
    press(tryOut);
    expect(pictureOf(tryOut)).toBe(picture);
  });

  it('goes on with a paused workshop', () => {
    const { tryOut } = roomAt(isVoting);
    tryOut.conduct({ kind: 'PauseWorkshop', data: {} });
    press(tryOut);
    expect(tryOut.workshop.agenda.status).toBe('live');
  });

  it('asks again after a round was discarded', () => {
    const { tryOut } = roomAt(isVoting);
    const [roundId = ''] = tryOut.workshop.rounds.order;
    tryOut.conduct({ kind: 'DiscardRound', data: { roundId } });
    press(tryOut);
    expect(pictureOf(tryOut)).toBe('sentences');
    press(tryOut);
    expect(tryOut.workshop.rounds.order).toHaveLength(2);
  });

  it('closes and shows a round of the trainer’s own, and goes back to where it was', () => {
    const { tryOut, cast } = roomAt(({ workshop }) => workshop.agenda.activeActivity === 'closing');
    const roundId = tryOut.makeId();
    tryOut.conduct({ kind: 'OpenRound', data: { roundId, ballot: 'fist' } });
    cast.react();
    press(tryOut);
    press(tryOut);
    expect(pictureOf(tryOut)).toBe(`tally ${roundId}`);
    press(tryOut);
    expect(pictureOf(tryOut)).toBe('title closing');
  });

  it('shows what stands in the way, asks for other words, and puts these to the vote', () => {
    const { tryOut, objectiveId, raise, vote } = roomWithObjective();
    press(tryOut);
    const objectionId = raise();
    vote({ stance: 'object', objectionId }, { stance: 'consent' });
    press(tryOut);
    press(tryOut);
    expect([tryOut.workshop.objectives.byId[objectiveId]?.status, beatOf(tryOut)]).toEqual(['blocked', 'blocked']);
    press(tryOut);
    expect([pictureOf(tryOut), beatOf(tryOut)]).toEqual([`objection ${objectionId}`, 'objection']);
    const move = nextMove(tryOut.workshop);
    expect([move?.rewords, move?.commands(tryOut.makeId)]).toEqual([objectiveId, []]);
    tryOut.conduct({
      kind: 'AmendObjective',
      data: { objectiveId, text: 'Elke week één gesprek van tien minuten.' },
    });
    tryOut.conduct({ kind: 'ShowOnProjector', data: { view: 'objective', focusId: objectiveId } });
    expect(beatOf(tryOut)).toBe('reworded');
    press(tryOut);
    const round = tryOut.workshop.rounds.byId[tryOut.workshop.rounds.order.at(-1) ?? ''];
    expect([round?.subject, round?.version, round?.status]).toEqual([objectiveId, 2, 'open']);
  });

  it('can leave what stands in the way, and does not come back to it', () => {
    const { tryOut, objectiveId, raise, vote } = roomWithObjective();
    press(tryOut);
    vote({ stance: 'object', objectionId: raise() }, { stance: 'consent' });
    for (let presses = 0; presses < 3; presses++) press(tryOut);
    press(tryOut, nextMove(tryOut.workshop)?.instead);
    const next = pictureOf(tryOut);
    expect(next).not.toContain(objectiveId);
    press(tryOut, previousMove(tryOut.workshop));
    press(tryOut);
    expect(pictureOf(tryOut)).toBe(next);
  });

  it('asks for words at once where the argument may not be read by the room', () => {
    const { tryOut, objectiveId, raise, vote } = roomWithObjective();
    press(tryOut);
    const objectionId = raise();
    vote({ stance: 'object', objectionId }, { stance: 'consent' });
    tryOut.conduct({ kind: 'HideObjection', data: { objectionId, reason: 'offensive' } });
    press(tryOut);
    press(tryOut);
    expect(nextMove(tryOut.workshop)?.rewords).toBe(objectiveId);
  });

  it('asks once more where silence was in the way, once', () => {
    const { tryOut, objectiveId, vote } = roomWithObjective();
    const consent = { stance: 'consent' } as const;
    press(tryOut);
    vote(consent, consent, consent);
    press(tryOut);
    press(tryOut);
    expect([tryOut.workshop.objectives.byId[objectiveId]?.status, beatOf(tryOut)]).toEqual(['blocked', 'silent']);
    press(tryOut);
    const again = tryOut.workshop.rounds.byId[tryOut.workshop.rounds.order.at(-1) ?? ''];
    expect(again).toMatchObject({ subject: objectiveId, version: 1, ordinal: 2, status: 'open' });
    vote(consent, consent, consent);
    press(tryOut);
    press(tryOut);
    press(tryOut);
    expect([pictureOf(tryOut), beatOf(tryOut)]).toEqual([`objective ${objectiveId}`, 'silent']);
    press(tryOut);
    expect(pictureOf(tryOut)).not.toContain(objectiveId);
  });

  it('opens a vote again that nobody cast, before it shows that there is nothing', () => {
    const { tryOut } = roomAt(isVoting);
    const [roundId = ''] = tryOut.workshop.rounds.order;
    press(tryOut);
    const move = nextMove(tryOut.workshop);
    expect(move?.commands(tryOut.makeId)).toEqual([{ kind: 'ReopenRound', data: { roundId } }]);
    press(tryOut, move?.instead);
    expect(tryOut.workshop.rounds.byId[roundId]?.tally).toEqual({ kind: 'too-few', cast: 0 });
    expect(beatOf(tryOut)).toBe('unanswered');
    expect(tryOut.conduct({ kind: 'ReopenRound', data: { roundId } })).toBe(1);
  });

  it('shows that there is nothing where opening it again cannot help', () => {
    const tryOut = new TryOut(staged('standard90'));
    press(tryOut);
    tryOut.join();
    for (let presses = 0; presses < 20 && !isVoting(tryOut); presses++) press(tryOut);
    press(tryOut);
    expect(nextMove(tryOut.workshop)?.commands(tryOut.makeId)).toMatchObject([{ kind: 'RevealRound' }]);
  });

  it('comes back to the activity that was left for an earlier one, and to what the room saw', () => {
    const { tryOut, cast } = roomAt(({ workshop }) => workshop.agenda.activeActivity === 'cases');
    press(tryOut);
    const picture = pictureOf(tryOut);
    tryOut.conduct({ kind: 'ReopenActivity', data: { activityId: 'scene' } });
    for (let presses = 0; presses < 20 && tryOut.workshop.agenda.activeActivity === 'scene'; presses++) {
      cast.react();
      press(tryOut);
    }
    expect([tryOut.workshop.agenda.activeActivity, pictureOf(tryOut)]).toEqual(['cases', picture]);
    while (tryOut.workshop.agenda.activeActivity === 'cases') press(tryOut);
    expect(tryOut.workshop.agenda.activeActivity).toBe('roles');
  });

  it('keeps to the case that was offered first, whoever offers later', () => {
    const { tryOut, people } = roomAt(({ workshop }) => workshop.agenda.activeActivity === 'cases');
    const name = (index: number, pseudonym: string, offered: boolean) => {
      const caseId = tryOut.makeId();
      tryOut.ask(
        { kind: 'NameCase', data: { caseId, pseudonym, sentenceIds: ['wait'], offered } },
        { seat: 'participant', id: people[index] ?? '' },
      );
      return caseId;
    };
    const robin = name(0, 'Robin', false);
    const noor = name(1, 'Noor', true);
    tryOut.ask(
      { kind: 'OfferCase', data: { caseId: robin, offered: true } },
      { seat: 'participant', id: people[0] ?? '' },
    );
    while (nextMove(tryOut.workshop)?.cue?.picture.view !== 'case') press(tryOut);
    expect(nextMove(tryOut.workshop)?.cue?.picture.focusId).toBe(noor);
  });

  it('says so when too few voted on an objective, asks no second time by itself, and goes on', () => {
    const { tryOut } = roomAt(({ workshop }) => pictureIs(workshop, 'objective'));
    const objectiveId = tryOut.workshop.agenda.projector.focusId ?? '';
    press(tryOut);
    press(tryOut); // nobody votes
    press(tryOut, nextMove(tryOut.workshop)?.instead);
    press(tryOut);
    expect(tryOut.workshop.objectives.byId[objectiveId]?.status).toBe('forward');
    expect(beatOf(tryOut)).toBe('unanswered');
    press(tryOut);
    expect(pictureOf(tryOut)).not.toContain(objectiveId);
    const again = { roundId: tryOut.makeId(), ballot: 'consent', subject: objectiveId } as const;
    expect(tryOut.conduct({ kind: 'OpenRound', data: again })).toBe(1);
  });
});

const beatOf = ({ workshop }: TryOut) => {
  const { cues, index } = whereabouts(workshop);
  return cues[index]?.beat;
};

/** A room of six before an objective, and what they may say of it. */
function roomWithObjective() {
  const { tryOut, people } = roomAt(({ workshop }) => pictureIs(workshop, 'objective'));
  const objectiveId = tryOut.workshop.agenda.projector.focusId ?? '';
  const as = (index: number) => ({ seat: 'participant', id: people[index] ?? '' }) as const;
  const raise = () => {
    const objectionId = tryOut.makeId();
    const text = 'Zo krijgt niemand het af';
    tryOut.ask({ kind: 'RaiseObjection', data: { objectionId, text, objectiveId } }, as(0));
    return objectionId;
  };
  type Stance = { readonly stance: 'consent' | 'object'; readonly objectionId?: string };
  /** One after the other, the last stance for nobody else. */
  const vote = (...stances: readonly Stance[]) => {
    const [roundId = ''] = tryOut.workshop.rounds.order.slice(-1);
    const all = stances.length === 2 ? [...stances, ...Array.from({ length: 4 }, () => stances[1])] : stances;
    for (const [index, stance] of all.entries()) {
      if (!stance) continue;
      const ballot = { kind: 'consent', version: 1, ...stance } as const;
      tryOut.ask({ kind: 'CastBallot', data: { roundId, ballot } }, as(index));
    }
  };
  return { tryOut, objectiveId, raise, vote };
}

it('does not ask for questions once the room has turned an objective down', () => {
  const tryOut = new TryOut(staged('plenary60'));
  tryOut.conduct({ kind: 'OpenLobby', data: {} });
  const people = Array.from({ length: 4 }, () => tryOut.join());
  tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  tryOut.conduct({ kind: 'OpenActivity', data: { activityId: 'objectives' } });
  const objectiveId = tryOut.makeId();
  const wording = {
    text: 'Twee pompen in week veertien',
    measure: '',
    dueWeeks: 12,
    servesBoss: 'Rust',
    servesBuyer: 'Ruimte',
  };
  tryOut.conduct({ kind: 'ProposeObjective', data: { objectiveId, ...wording, kind: 'shared' } });
  tryOut.conduct({ kind: 'PutForward', data: { objectiveId } });
  const beat = () => whereabouts(tryOut.workshop).cues.findLast(({ picture }) => picture.view === 'objective')?.beat;
  const before = beat();
  const roundId = tryOut.makeId();
  tryOut.conduct({ kind: 'OpenRound', data: { roundId, ballot: 'fist', subject: objectiveId } });
  for (const id of people) {
    tryOut.ask(
      { kind: 'CastBallot', data: { roundId, ballot: { kind: 'fist', value: 1 } } },
      { seat: 'participant', id },
    );
  }
  tryOut.conduct({ kind: 'CloseRound', data: { roundId } });
  tryOut.conduct({ kind: 'RevealRound', data: { roundId } });
  expect([before, beat()]).toEqual(['forward', 'tooFew']);
});

const pictureIs = (workshop: TryOut['workshop'], view: string) => workshop.agenda.projector.view === view;

describe('the Previous key', () => {
  it('shows the sentence before and does not close the voting', () => {
    const { tryOut } = roomAt(isVoting);
    press(tryOut, previousMove(tryOut.workshop));
    press(tryOut, previousMove(tryOut.workshop));
    expect(pictureOf(tryOut)).toBe('sentence boss');
    expect(Object.values(tryOut.workshop.rounds.byId)[0]?.status).toBe('open');
  });

  it('stops at the title of the activity', () => {
    const { tryOut } = roomAt(isVoting);
    for (let presses = 0; presses < 20; presses++) press(tryOut, previousMove(tryOut.workshop));
    expect(pictureOf(tryOut)).toBe('title recognition');
    expect(previousMove(tryOut.workshop)).toBeUndefined();
  });
});

describe('from wherever a trainer and a room may come', () => {
  it('Next is accepted, the console would press the same, and the end is reached', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(1_000)), { maxLength: 80 }), (acts) => {
        const { tryOut, cast } = roomAt(({ workshop }) => workshop.agenda.status === 'live');
        for (const [kind, choice] of acts) {
          if (kind < 6) cast.react();
          for (const command of whim(kind, choice, tryOut)) tryOut.conduct(command);
          expect(refusalsOf(tryOut)).toEqual([]);
        }
        for (let presses = 0; presses < 300 && tryOut.workshop.agenda.status !== 'finished'; presses++) {
          expect(refusalsOf(tryOut)).toEqual([]);
        }
        expect(tryOut.workshop.agenda.status).toBe('finished');
      }),
      thrown(150),
    );
  });
});

/** Presses Next as the console would, goes on where the key would ask for more, and gives back what was refused. */
function refusalsOf(tryOut: TryOut): readonly unknown[] {
  const move = nextMove(tryOut.windows.facilitator);
  return ((move?.instead ?? move)?.commands(tryOut.makeId) ?? [])
    .map((command) => [command, tryOut.conduct(command)] as const)
    .filter(([, answer]) => typeof answer === 'string');
}

/** Something a trainer might do beside the script; much of it will be refused. */
function whim(kind: number, choice: number, { workshop, makeId, windows }: TryOut): readonly WorkshopCommand[] {
  const { agenda, rounds, objections, objectives, cases, steps } = workshop;
  const pick = <T>(items: readonly T[]): T | undefined => items[choice % Math.max(1, items.length)];
  const roundId = pick(rounds.order) ?? '';
  const objectionId = pick(Object.keys(objections.byId)) ?? '';
  const objectiveId = pick(Object.keys(objectives.byId)) ?? '';
  const activityId = pick(agenda.activities)?.id ?? '';
  const acts: readonly (() => readonly WorkshopCommand[])[] = [
    () => previousMove(windows.facilitator)?.commands(makeId) ?? [],
    () => [{ kind: 'ShowOnProjector', data: { view: pick(projectorViews) ?? 'join' } }],
    () => [{ kind: 'Undo', data: {} }],
    () => [{ kind: 'DiscardRound', data: { roundId } }],
    () => [{ kind: 'ReopenRound', data: { roundId } }],
    () => [{ kind: 'CloseRound', data: { roundId } }],
    () => [{ kind: 'OpenActivity', data: { activityId } }],
    () => [{ kind: 'SkipActivity', data: { activityId } }],
    () => [{ kind: 'CloseActivity', data: { activityId } }],
    () => [{ kind: 'ReopenActivity', data: { activityId } }],
    () => [
      {
        kind: 'OpenRound',
        data: { roundId: makeId(), ballot: pick(['roles', 'fist', 'consent', 'poll'] as const) ?? 'fist' },
      },
    ],
    () => [{ kind: 'SpotlightCase', data: { caseId: pick([...agenda.pack.cases, ...Object.keys(cases.byId)]) ?? '' } }],
    () => [{ kind: 'WithdrawCase', data: { caseId: pick(Object.keys(cases.byId)) ?? '' } }],
    () => [{ kind: 'PutForward', data: { objectiveId } }],
    () => [{ kind: 'AmendObjective', data: { objectiveId, text: 'Anders.' } }],
    () => [{ kind: 'WithdrawObjective', data: { objectiveId } }],
    () => [{ kind: 'ReopenObjective', data: { objectiveId } }],
    () => [{ kind: 'HideObjection', data: { objectionId } }],
    () => [{ kind: 'OpenStep', data: { stepId: pick(stepIds) ?? 'trust' } }],
    () => [{ kind: 'HighlightLine', data: { lineId: pick(Object.keys(steps.lines)) ?? '' } }],
    () => [
      pick([
        { kind: 'PauseWorkshop', data: {} },
        { kind: 'ResumeWorkshop', data: {} },
      ] as const) ?? { kind: 'PauseWorkshop', data: {} },
    ],
  ];
  return acts[kind]?.() ?? [];
}
