import { describe, expect, it } from '@jest/globals';
import { activityOf, linesIn, stepIds, stepOrder } from '../index.ts';
import {
  anna,
  ballots,
  bert,
  cast,
  closed,
  coTrainer,
  everybody,
  fact,
  given,
  lead,
  live,
  opened,
  Rehearsal,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const trust = { stepId: 'trust' } as const;
const faith = { stepId: 'faith' } as const;
const line = (more: object = {}) => ({ lineId: uuid('l'), text: 'Eerst vragen wat hij nodig heeft', ...more });
const captured = (more: object = {}, author = anna) =>
  fact('LineCaptured', {
    lineId: uuid('l'),
    author: author.id,
    text: words(author, 'Eerst vragen wat hij nodig heeft'),
    ...(author.seat === 'participant' ? { language: 'nl' as const } : {}),
    ...more,
  });
const inSteps = { activityId: 'steps' } as const;
const inDebrief = { activityId: 'debrief' } as const;

describe('the seven steps', () => {
  it('[D180] are opened in any order, and the one before is done with', () => {
    given(live('steps')).when(lead, 'OpenStep', trust).then(fact('StepOpened', trust));
    given(live('steps'), fact('StepOpened', trust))
      .when(lead, 'OpenStep', faith)
      .then(fact('StepCompleted', trust), fact('StepOpened', { ...faith, follows: 'trust' }));
    given(live('steps'), fact('ActivityClosed', { activityId: 'steps' }))
      .when(lead, 'OpenStep', trust)
      .then(refused('not-in-phase'));
    given(live('steps')).when(lead, 'OpenStep', { stepId: 'patience' }).then(refused('malformed'));
  });

  it('[D180] can be opened again, and are kept in the column’s order when done', () => {
    const { workshop } = given(
      live('steps'),
      fact('StepOpened', trust),
      fact('StepCompleted', trust),
      fact('StepOpened', faith),
      fact('StepCompleted', faith),
    );
    expect(workshop.steps.completed).toEqual(['faith', 'trust']);
    const again = given(live('steps'), fact('StepCompleted', trust), fact('StepOpened', trust)).workshop;
    expect(again.steps).toMatchObject({ open: 'trust', completed: [] });
  });

  it('[D10] are opened once', () => {
    given(live('steps'), fact('StepOpened', trust)).when(lead, 'OpenStep', trust).thenNothing();
  });

  it('[D181] start with the one in which the room is least sure', () => {
    expect(stepOrder(given(live('steps')).workshop)).toEqual(stepIds);
    const votes = everybody.map((person) => cast('r', person, ballots.before({ ...ballots.allSteps(4), trust: 1 })));
    const { workshop } = given(live('before'), opened('r', 'confidence'), votes, closed('r', 5)).when(
      lead,
      'RevealRound',
      { roundId: uuid('r') },
    ).accepted;
    expect(stepOrder(workshop)[0]).toBe('trust');
    const measuredAgain = fact('RoundRevealed', {
      roundId: uuid('s'),
      tally: { kind: 'confidence', moment: 'before', cast: 5, order: [...stepIds].reverse() },
    });
    const again = given(
      live('before'),
      opened('r', 'confidence'),
      opened('s', 'confidence', { ordinal: 2 }),
      measuredAgain,
    );
    expect(stepOrder(again.workshop)[0]).toBe('dynamics');
  });
});

describe('a line', () => {
  it('[D182] is for the open step, or one that is named and open or done', () => {
    given(live('steps'), fact('StepOpened', trust))
      .when(anna, 'CaptureLine', line())
      .then(captured({ ...trust, ...inSteps }));
    given(live('steps'), fact('StepCompleted', faith))
      .when(anna, 'CaptureLine', line(faith))
      .then(captured({ ...faith, ...inSteps }));
    given(live('steps')).when(anna, 'CaptureLine', line(faith)).then(refused('not-in-phase'));
    given(live('steps')).when(anna, 'CaptureLine', line()).then(refused('not-in-phase'));
    given(live('steps'), fact('StepOpened', trust))
      .when(anna, 'CaptureLine', line({ phase: 'feel' }))
      .then(refused('not-in-phase'));
  });

  it('[D234] is marked with the language of whoever takes part, and of no trainer', () => {
    const written = (by: typeof anna) =>
      given(live('debrief')).when(by, 'CaptureLine', line()).accepted.workshop.steps.lines[uuid('l')];
    expect([written(anna)?.language, written(lead)?.language]).toEqual(['nl', undefined]);
  });

  it('[D182] is for a phase of the debriefing while that is open', () => {
    given(live('debrief'))
      .when(anna, 'CaptureLine', line({ phase: 'feel' }))
      .then(captured({ phase: 'feel', ...inDebrief }));
    given(live('debrief')).when(lead, 'CaptureLine', line()).then(captured(inDebrief, lead));
  });

  it('[D246] belongs to the activity it was written in, also without a step or a phase', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('debrief')) rehearsal.record(event);
    rehearsal.act(anna, 'CaptureLine', line()).act(lead, 'OpenActivity', { activityId: 'steps' });
    rehearsal.act(lead, 'OpenStep', trust).act(bert, 'CaptureLine', line({ lineId: uuid('m') }));
    const { state } = rehearsal.screens.facilitator;
    const idsIn = (id: string) => {
      const activity = activityOf(state.agenda, id);
      return activity ? linesIn(state, activity).map((each) => each.id) : [];
    };
    expect([idsIn('debrief'), idsIn('steps')]).toEqual([[uuid('l')], [uuid('m')]]);
  });

  it('[D246] of before belongs to the debriefing if it is about a phase, else to the steps', () => {
    const old = [captured({ phase: 'feel' }), captured({ lineId: uuid('m'), ...trust })];
    const { workshop } = given(live('steps'), old);
    const kinds = (['debrief', 'steps', 'closing'] as const).map(
      (kind) => linesIn(workshop, { id: kind, kind }).length,
    );
    expect(kinds).toEqual([1, 1, 0]);
  });

  it('[D183] is one of three for each step or phase', () => {
    const lines = ['1', '2', '3'].map((each) => captured({ lineId: uuid(each), ...trust }));
    const scene = given(live('steps'), fact('StepOpened', trust), lines, fact('StepCompleted', faith));
    scene.when(anna, 'CaptureLine', line()).then(refused('line-limit'));
    scene.when(anna, 'CaptureLine', line(faith)).thenTypes('LineCaptured');
    scene.when(bert, 'CaptureLine', line()).thenTypes('LineCaptured');
  });

  it('[D184] has words, not too many, that point at nobody', () => {
    const scene = given(live('steps'), fact('StepOpened', trust));
    scene.when(anna, 'CaptureLine', line({ text: '  ' })).then(refused('text-too-short', { missing: 1 }));
    scene.when(anna, 'CaptureLine', line({ text: 'a'.repeat(201) })).then(refused('text-too-long', { over: 1 }));
    const personal = line({ text: 'Ik bel Jan Jansen maandag' });
    scene.when(anna, 'CaptureLine', personal).then(refused('looks-personal'));
    scene.when(anna, 'CaptureLine', { ...personal, confirmNotReal: true }).thenTypes('LineCaptured');
    scene.when(lead, 'CaptureLine', personal).thenTypes('LineCaptured');
  });

  it('[D11] is captured once, and under nobody else’s id', () => {
    const scene = given(live('steps'), fact('StepOpened', trust), captured(trust));
    scene.when(anna, 'CaptureLine', line()).thenNothing();
    scene.when(bert, 'CaptureLine', line()).then(refused('not-found'));
  });

  it('[D185] comes before the room when a trainer highlights it, and goes again', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('steps')) rehearsal.record(event);
    rehearsal.act(lead, 'OpenStep', trust).act(anna, 'CaptureLine', line());
    const { facilitator, projector } = rehearsal.screens;
    expect(facilitator.state.steps.lines[uuid('l')]).toMatchObject({ text: { text: line().text }, highlighted: false });
    expect(facilitator.state.steps.lines[uuid('l')]).not.toHaveProperty('author');
    expect(projector.state.steps.lines).toEqual({});
    rehearsal.act(coTrainer, 'HighlightLine', { lineId: uuid('l') });
    expect(projector.state.steps.lines[uuid('l')]).toEqual({
      id: uuid('l'),
      ...trust,
      ...inSteps,
      text: { text: line().text },
      language: 'nl',
      highlighted: true,
    });
    expect(rehearsal.ask(lead, 'HighlightLine', { lineId: uuid('l') })).toMatchObject({ events: [] });
    rehearsal.act(lead, 'UnhighlightLine', { lineId: uuid('l') });
    expect(projector.state.steps.lines).toEqual({});
    expect(rehearsal.ask(lead, 'UnhighlightLine', { lineId: uuid('l') })).toMatchObject({ events: [] });
    expect(rehearsal.phone(anna.id).you.steps.lines[uuid('l')]).toMatchObject({ text: { text: line().text } });
  });

  it('[D11] is highlighted if it is there', () => {
    given(live('steps'))
      .when(lead, 'HighlightLine', { lineId: uuid('l') })
      .then(refused('not-found'));
    given(live('steps'))
      .when(lead, 'UnhighlightLine', { lineId: uuid('l') })
      .then(refused('not-found'));
  });
});
