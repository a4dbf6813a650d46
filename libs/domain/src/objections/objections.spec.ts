import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvents } from '../index.ts';
import {
  anna,
  answered,
  bert,
  carla,
  coTrainer,
  type Facts,
  fact,
  given,
  lead,
  live,
  proposed,
  Rehearsal,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const text = 'Dat redt de planning nooit';
const o = { objectionId: uuid('o') };
const a = { answerId: uuid('a') };
const raise = (more: object = {}) => ({ ...o, text, ...more });
const objection = raised('o', anna, text);
const supported = (person = bert, label = 'o') =>
  fact('ObjectionSupported', { objectionId: uuid(label), participantId: person.id });
const table = (...facts: readonly Facts[]) => given(live('objections'), ...facts);

describe('raising an objection', () => {
  it('[D130] says what stands in the way, in the words of whoever raises it', () => {
    table().when(anna, 'RaiseObjection', raise()).then(objection);
    table()
      .when(anna, 'RaiseObjection', raise({ sentenceId: 'wait', interest: 'mijn bonus', caseId: 'ninety-days' }))
      .then(
        raised('o', anna, text, { sentenceId: 'wait', interest: words(anna, 'mijn bonus'), caseId: 'ninety-days' }),
      );
    table(proposed('D', bert))
      .when(anna, 'RaiseObjection', raise({ objectiveId: uuid('D') }))
      .then(raised('o', anna, text, { objectiveId: uuid('D') }));
  });

  it('[D130] is marked with the language it is written in', () => {
    const english = fact('LocaleChosen', { participantId: anna.id, locale: 'en' });
    table(english)
      .when(anna, 'RaiseObjection', raise())
      .then(raised('o', anna, text, { language: 'en' }));
  });

  it('[D131] waits for the trainers where texts are moderated beforehand', () => {
    const waiting = raised('o', anna, text, { held: true });
    given(live('objections', { moderation: 'pre' }))
      .when(anna, 'RaiseObjection', raise())
      .then(waiting);
    given(live('objections', { moderation: 'off' }))
      .when(anna, 'RaiseObjection', raise())
      .then(objection);
  });

  it('[D132] takes ten to 280 characters that point at nobody', () => {
    table()
      .when(anna, 'RaiseObjection', raise({ text: 'Te duur.' }))
      .then(refused('text-too-short', { missing: 2 }));
    table()
      .when(anna, 'RaiseObjection', raise({ text: 'x'.repeat(285) }))
      .then(refused('text-too-long', { over: 5 }));
    for (const personal of [{ text: 'Jan Jansen wil het niet' }, { interest: 'bel 06-12345678' }]) {
      table().when(anna, 'RaiseObjection', raise(personal)).then(refused('looks-personal'));
      table()
        .when(anna, 'RaiseObjection', raise({ ...personal, confirmNotReal: true }))
        .thenTypes('ObjectionRaised');
    }
  });

  it('[D133] is allowed to five that are still open', () => {
    const five = ['1', '2', '3', '4', '5'].map((label) => raised(label, anna, text));
    table(five).when(anna, 'RaiseObjection', raise()).then(refused('objection-limit'));
    table(five).when(bert, 'RaiseObjection', raise()).thenTypes('ObjectionRaised');
    const withdrawn = fact('ObjectionWithdrawn', { objectionId: uuid('1'), others: false, support: 0 });
    const left = fact('ObjectionWithdrawn', { objectionId: uuid('1'), others: true, support: 1 });
    const resolved = fact('ObjectionResolved', { objectionId: uuid('1'), by: 'raisers' });
    for (const gone of [withdrawn, left, resolved]) {
      table(five, gone).when(anna, 'RaiseObjection', raise()).thenTypes('ObjectionRaised');
    }
  });

  it('[D134] is about something that is there, while an activity is open', () => {
    table()
      .when(anna, 'RaiseObjection', raise({ objectiveId: uuid('D') }))
      .then(refused('not-found'));
    table()
      .when(anna, 'RaiseObjection', raise({ caseId: 'nergens' }))
      .then(refused('not-found'));
    table(proposed('D', anna), fact('ObjectiveWithdrawn', { objectiveId: uuid('D') }))
      .when(anna, 'RaiseObjection', raise({ objectiveId: uuid('D') }))
      .then(refused('not-found'));
    table(fact('ActivityClosed', { activityId: 'objections' }))
      .when(anna, 'RaiseObjection', raise())
      .then(refused('not-in-phase'));
  });

  it('[D135] shows the alias only if the raiser wants it to', () => {
    table()
      .when(anna, 'RaiseObjection', raise({ showAlias: true }))
      .then(raised('o', anna, text, { alias: words(anna, 'Anna') }));
    table()
      .when(anna, 'RaiseObjection', raise({ showAlias: false }))
      .then(objection);
  });

  it('[D11] happens once under one id, and under nobody else’s', () => {
    table(objection)
      .when(anna, 'RaiseObjection', raise({ text: 'Iets heel anders nu' }))
      .thenNothing();
    table(objection).when(bert, 'RaiseObjection', raise()).then(refused('not-found'));
  });
});

describe('moderating', () => {
  const held = fact('ObjectionHeld', o);
  const hidden = fact('ObjectionHidden', { ...o, reason: 'names-someone' });

  it('[D136] holds what is open, and releases what is held', () => {
    table(objection).when(coTrainer, 'HoldObjection', o).then(held);
    table(objection, held).when(coTrainer, 'ReleaseObjection', o).then(fact('ObjectionReleased', o));
    table(objection, answered('o', 'a')).when(lead, 'HoldObjection', o).then(refused('not-in-phase'));
  });

  it('[D137] hides anything for a reason, and shows it again as it was', () => {
    table(objection)
      .when(coTrainer, 'HideObjection', { ...o, reason: 'names-someone' })
      .then(hidden);
    table(objection)
      .when(lead, 'HideObjection', o)
      .then(fact('ObjectionHidden', { ...o, reason: 'off-topic' }));
    const { workshop } = table(objection, answered('o', 'a'), hidden)
      .when(lead, 'UnhideObjection', o)
      .then(fact('ObjectionUnhidden', o));
    expect(workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'answered' });
    expect(workshop.objections.byId[uuid('o')]).not.toHaveProperty('hideReason');
  });

  const mine = [
    objection,
    raised('p', anna, 'De klant wil niet wachten'),
    raised('q', bert, 'De prijs is veel te hoog'),
  ];

  it('[D177] hides everything of whoever raised one, in one breath and without a name', () => {
    table(mine)
      .when(coTrainer, 'HideObjection', { ...o, reason: 'offensive', allOfRaiser: true })
      .then(
        fact('ObjectionHidden', { ...o, reason: 'offensive' }),
        fact('ObjectionHidden', { objectionId: uuid('p'), reason: 'offensive', follows: uuid('o') }),
      );
    table(mine, hidden)
      .when(lead, 'HideObjection', { ...o, allOfRaiser: true })
      .then(fact('ObjectionHidden', { objectionId: uuid('p'), reason: 'off-topic' }));
    const rehearsal = new Rehearsal();
    for (const event of [...live('objections'), ...mine]) rehearsal.record(event);
    rehearsal.act(lead, 'HideObjection', { ...o, allOfRaiser: true });
    const { facilitator, participants } = rehearsal.screens;
    expect(JSON.stringify(facilitator.events)).not.toContain(anna.id);
    expect(participants.events.slice(-2).map(({ type }) => type)).toEqual(['ObjectionGone', 'ObjectionGone']);
  });

  it('[D177] hides also what they raised from a seat that was merged', () => {
    const merged = fact('ParticipantsMerged', { keptId: bert.id, mergedId: anna.id });
    table(mine, merged)
      .when(lead, 'HideObjection', { objectionId: uuid('q'), allOfRaiser: true })
      .thenTypes('ObjectionHidden', 'ObjectionHidden', 'ObjectionHidden');
  });

  it('[D177] is taken back in one act', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live('objections'), ...mine]) rehearsal.record(event);
    rehearsal.act(lead, 'ShowOnProjector', { view: 'objection', focusId: uuid('p') });
    const { projector } = rehearsal.screens;
    const before = JSON.stringify([projector.state.objections, projector.state.agenda.projector]);
    rehearsal.act(lead, 'HideObjection', { ...o, allOfRaiser: true });
    expect(Object.keys(projector.state.objections.byId)).toEqual([uuid('q')]);
    rehearsal.act(lead, 'Undo');
    expect([projector.state.objections, projector.state.agenda.projector]).toEqual(JSON.parse(before));
  });

  it('[D10] does each of it once', () => {
    table(objection, held).when(lead, 'HoldObjection', o).thenNothing();
    table(objection).when(lead, 'ReleaseObjection', o).thenNothing();
    table(objection, hidden).when(lead, 'HideObjection', o).thenNothing();
    table(objection).when(lead, 'UnhideObjection', o).thenNothing();
  });

  it('[D138] keeps hidden what is hidden, even if its raiser withdraws and reopens it', () => {
    const scene = table(objection, hidden).when(anna, 'WithdrawObjection', o).accepted;
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'hidden', hiddenFrom: 'withdrawn' });
    scene.when(anna, 'ReopenObjection', o).then(refused('not-in-phase'));
    expect(scene.when(lead, 'UnhideObjection', o).accepted.workshop.objections.byId[uuid('o')]?.status).toBe(
      'withdrawn',
    );
    for (const kind of ['SupportObjection', 'RewordObjection']) {
      table(objection, hidden)
        .when(kind === 'SupportObjection' ? bert : anna, kind, { ...o, text })
        .then(refused('not-found'));
    }
  });

  it('[D138] holds again what its raiser withdrew while it was held, and reopened', () => {
    const scene = table(objection, held)
      .when(anna, 'WithdrawObjection', o)
      .accepted.when(anna, 'ReopenObjection', o).accepted;
    expect(scene.workshop.objections.byId[uuid('o')]?.status).toBe('held');
  });

  it('[D11] is of something that is there', () => {
    for (const kind of ['HoldObjection', 'ReleaseObjection', 'HideObjection', 'UnhideObjection', 'ParkObjection']) {
      table().when(lead, kind, o).then(refused('not-found'));
    }
  });
});

describe('supporting', () => {
  it('[D139] counts each person once, and not who raised it', () => {
    table(objection).when(bert, 'SupportObjection', o).then(supported());
    table(objection).when(anna, 'SupportObjection', o).then(refused('own-objection'));
    table(objection, supported()).when(bert, 'SupportObjection', o).then(refused('already-supported'));
    expect(table(objection, supported(), supported(carla)).workshop.objections.byId[uuid('o')]?.support).toBe(3);
  });

  it('[D139] is of what is on the table, where everybody can read it', () => {
    table().when(bert, 'SupportObjection', o).then(refused('not-found'));
    table(raised('o', anna, text, { held: true }))
      .when(bert, 'SupportObjection', o)
      .then(refused('not-found'));
    table(objection, fact('ObjectionParked', o)).when(bert, 'SupportObjection', o).then(refused('not-found'));
    table(objection, answered('o', 'a')).when(bert, 'SupportObjection', o).thenTypes('ObjectionSupported');
  });

  it('[D139] can be taken back', () => {
    const { workshop } = table(objection, supported())
      .when(bert, 'WithdrawSupport', o)
      .then(fact('ObjectionSupportWithdrawn', { ...o, participantId: bert.id, from: [uuid('o')] }));
    expect(workshop.objections.byId[uuid('o')]).toMatchObject({ support: 1, supporters: {} });
    table(objection).when(bert, 'WithdrawSupport', o).then(refused('no-vote'));
    table().when(bert, 'WithdrawSupport', o).then(refused('no-vote'));
  });
});

describe('wording', () => {
  const other = 'Dat halen we pas in week twaalf';
  const reworded = (more: Partial<WorkshopEvents['ObjectionReworded']> = {}) =>
    fact('ObjectionReworded', { ...o, text: words(anna, other), ...more });

  it('[D140] is the raiser’s, until it is solved; the earlier wording is kept', () => {
    const { workshop } = table(objection)
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(reworded());
    expect(workshop.objections.byId[uuid('o')]).toMatchObject({
      text: words(anna, other),
      wordings: [words(anna, text)],
    });
    table(objection)
      .when(bert, 'RewordObjection', raise({ text: other }))
      .then(refused('not-raiser'));
    table(objection).when(anna, 'RewordObjection', raise()).thenNothing();
    table(objection)
      .when(anna, 'RewordObjection', raise({ text: 'Jan Jansen wil het niet' }))
      .then(refused('looks-personal'));
    table(objection, fact('ObjectionResolved', { ...o, by: 'raisers' }))
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(refused('not-in-phase'));
    table(objection, fact('ObjectionWithdrawn', { ...o, others: false, support: 0 }))
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(refused('not-found'));
  });

  it('[D140] waits for the trainers again where texts are moderated beforehand', () => {
    const pre = [live('objections', { moderation: 'pre' }), objection];
    const { workshop } = given(...pre, answered('o', 'a'))
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(reworded({ held: true }));
    expect(workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'held', released: false });
    given(...pre, fact('ObjectionEscalated', { ...o, by: 'trainer' }))
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(refused('not-in-phase'));
    given(live('objections', { moderation: 'pre' }), raised('o', anna, text, { held: true }))
      .when(anna, 'RewordObjection', raise({ text: other }))
      .then(reworded());
  });
});

describe('answering', () => {
  const answer = (more: object = {}) => ({ ...o, ...a, text: 'Deellevering in week 12', kind: 'trade', ...more });

  it('[D141] is open to everybody but its only raiser', () => {
    table(objection).when(lead, 'AnswerObjection', answer()).then(answered('o', 'a'));
    table(objection)
      .when(bert, 'AnswerObjection', answer())
      .then(answered('o', 'a', bert));
    table(objection).when(anna, 'AnswerObjection', answer()).then(refused('own-objection'));
    const merged = fact('ObjectionsMerged', { intoId: uuid('o'), fromIds: [uuid('p')], support: 2 });
    table(objection, raised('p', bert, text), merged)
      .when(anna, 'AnswerObjection', answer())
      .thenTypes('ObjectionAnswered');
  });

  it('[D141] names a way of answering, and perhaps a step', () => {
    const [event] = table(objection).when(lead, 'AnswerObjection', answer({ stepId: 'faith' })).events;
    expect(event?.data).toMatchObject({ kind: 'trade', stepId: 'faith' });
    table(objection)
      .when(lead, 'AnswerObjection', answer({ kind: 'ignore' }))
      .then(refused('malformed'));
  });

  it('[D142] is of what everybody can read and what is still open', () => {
    for (const event of [
      fact('ObjectionHidden', { ...o, reason: 'off-topic' }),
      fact('ObjectionHeld', o),
      fact('ObjectionWithdrawn', { ...o, others: false, support: 0 }),
    ]) {
      table(objection, event).when(lead, 'AnswerObjection', answer()).then(refused('not-found'));
    }
    table(objection, fact('ObjectionParked', o)).when(lead, 'AnswerObjection', answer()).then(refused('not-in-phase'));
    table(objection, fact('ObjectionEscalated', { ...o, by: 'trainer' }))
      .when(lead, 'AnswerObjection', answer())
      .thenTypes('ObjectionAnswered');
  });

  it('[D143] is the trainers’ alone where texts are moderated beforehand', () => {
    const pre = given(live('objections', { moderation: 'pre' }), objection);
    pre.when(bert, 'AnswerObjection', answer()).then(refused('forbidden'));
    pre.when(lead, 'AnswerObjection', answer()).thenTypes('ObjectionAnswered');
  });

  it('[D143] points at nobody, unless a trainer gives it', () => {
    const personal = answer({ text: 'Vraag het Jan Jansen' });
    table(objection).when(bert, 'AnswerObjection', personal).then(refused('looks-personal'));
    table(objection).when(lead, 'AnswerObjection', personal).thenTypes('ObjectionAnswered');
  });

  it('[D11] is given once under one id', () => {
    table(objection, answered('o', 'a')).when(lead, 'AnswerObjection', answer()).thenNothing();
    table(objection, answered('o', 'a')).when(bert, 'AnswerObjection', answer()).then(refused('not-found'));
  });
});

describe('what others see of an objection', () => {
  it('[D144] is never who raised, supported or answered it', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objections')) rehearsal.record(event);
    rehearsal.act(anna, 'RaiseObjection', raise({ showAlias: true })).act(bert, 'SupportObjection', o);
    rehearsal.act(carla, 'AnswerObjection', { ...o, ...a, text: 'Half nu, half later', kind: 'trade' });
    for (const audience of ['facilitator', 'projector', 'participants'] as const) {
      const seen = rehearsal.screens[audience].state.objections.byId[uuid('o')];
      expect(seen).toMatchObject({
        alias: { text: 'Anna' },
        support: 2,
        supporters: {},
        answers: [{ by: 'participant' }],
      });
      expect(JSON.stringify(seen)).not.toMatch(new RegExp([anna, bert, carla].map(({ id }) => id).join('|')));
    }
    expect(rehearsal.phone(bert.id).you.objections.supported).toEqual({ [uuid('o')]: true });
    expect(rehearsal.phone(anna.id).you.objections.byId[uuid('o')]).toMatchObject({ text: { text } });
  });

  it('[D145] comes to the room with its release, and goes when it is held or hidden', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objections', { moderation: 'pre' })) rehearsal.record(event);
    rehearsal.act(anna, 'RaiseObjection', raise()).act(anna, 'RewordObjection', raise({ text: 'Dat halen wij niet' }));
    const { facilitator, projector, participants } = rehearsal.screens;
    expect(projector.state.objections.byId).toEqual({});
    expect(facilitator.state.objections.byId[uuid('o')]).toMatchObject({ status: 'held', wordings: [{ text }] });
    expect(rehearsal.phone(anna.id).you.objections.byId[uuid('o')]?.status).toBe('held');
    rehearsal.act(lead, 'ReleaseObjection', o);
    expect(rehearsal.phone(anna.id).you.objections.byId[uuid('o')]?.status).toBe('open');
    expect(participants.state.objections.byId[uuid('o')]).toMatchObject({ status: 'open', wordings: [] });
    expect(JSON.stringify(projector.events)).not.toContain(text);
    rehearsal.act(lead, 'HideObjection', { ...o, reason: 'offensive' });
    expect(projector.state.objections.byId).toEqual({});
    expect(rehearsal.phone(anna.id).you.objections.byId[uuid('o')]).toMatchObject({ hideReason: 'offensive' });
    rehearsal.act(lead, 'UnhideObjection', o);
    expect(projector.state.objections.byId[uuid('o')]).toMatchObject({ text: { text: 'Dat halen wij niet' } });
    rehearsal.act(lead, 'HoldObjection', o);
    expect(projector.state.objections.byId).toEqual({});
  });
});
