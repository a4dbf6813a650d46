import { describe, expect, it } from '@jest/globals';
import type { ObjectiveStatus } from '../objectives/index.ts';
import {
  anna,
  closed,
  coTrainer,
  type Facts,
  fact,
  given,
  lead,
  live,
  lobby,
  opened,
  proposed,
  putForward,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const show = (view: string, focusId?: string) => (focusId === undefined ? { view } : { view, focusId });
const tally = { kind: 'too-few', cast: 0 } as const;
const named = fact('CaseNamed', {
  caseId: uuid('c'),
  owner: anna.id,
  sentenceIds: ['wait'],
  offered: true,
  pseudonym: words(anna, 'Robin'),
});

describe('the projector', () => {
  it('[D57] shows what a trainer chooses', () => {
    const plain = ['join', 'sentences', 'roles', 'objections', 'steps', 'lines', 'timer', 'closing'];
    const focused = ['sentence:wait', 'role:gatekeeper', 'step:trust', 'scene:2', 'question:feel', 'case:ninety-days'];
    for (const each of [...plain, ...focused]) {
      const [view = '', focusId] = each.split(':');
      expect(given(live()).when(coTrainer, 'ShowOnProjector', show(view, focusId)).events).toEqual([
        { type: 'ProjectorViewChanged', data: show(view, focusId) },
      ]);
    }
  });

  it('[D248] speaks the language that a trainer chooses, whatever it shows; phones do not hear of it', () => {
    const chosen = fact('ProjectorLanguageChosen', { language: 'de' });
    for (const state of [[], live(), [...live(), fact('WorkshopFinished', {})]])
      given(state).when(coTrainer, 'ChooseProjectorLanguage', { language: 'de' }).then(chosen);
    const { workshop } = given(live(), chosen).when(lead, 'ShowOnProjector', show('join')).accepted;
    expect(workshop.agenda.projectorLanguage).toBe('de');
    given(live(), chosen).when(lead, 'ChooseProjectorLanguage', { language: 'de' }).thenNothing();
    given(live(), chosen).when(anna, 'ChooseProjectorLanguage', { language: 'en' }).then(refused('not-lead'));
  });

  it('[D58] shows nothing that is not revealed, released and there', () => {
    const ofNothing = ['voting', 'tally', 'objection', 'objective', 'case'].flatMap((view) => [
      show(view),
      show(view, uuid('nergens')),
    ]);
    const wrong = [
      ...ofNothing,
      show('tally', uuid('r')),
      show('objection', uuid('o')),
      show('objective', uuid('D')),
      show('case', uuid('c')),
      show('sentence'),
      show('sentence', 'nergens'),
      show('sentence', 'constructor'),
      show('role', 'nergens'),
      show('step'),
      show('scene', 'x'),
      show('question', 'nergens'),
      show('title', 'nergens'),
    ];
    const scene = given(
      live('roles', { moderation: 'pre' }),
      opened('r', 'roles'),
      raised('o', anna, 'Dat redt de planning nooit', { held: true }),
      proposed('D', anna),
      named,
    );
    for (const data of wrong) scene.when(lead, 'ShowOnProjector', data).then(refused('not-revealed'));
  });

  it('[D58] shows a round while it runs, and its result after the reveal', () => {
    const running = given(live(), opened('r', 'roles'), fact('ProjectorViewChanged', { view: 'timer' }));
    running.when(lead, 'ShowOnProjector', show('voting', uuid('r'))).thenTypes('ProjectorViewChanged');
    const revealed = given(
      live(),
      opened('r', 'roles'),
      closed('r', 0),
      fact('RoundRevealed', { roundId: uuid('r'), tally }),
      fact('ProjectorViewChanged', { view: 'timer' }),
    );
    revealed.when(lead, 'ShowOnProjector', show('tally', uuid('r'))).thenTypes('ProjectorViewChanged');
    revealed.when(lead, 'ShowOnProjector', show('voting', uuid('r'))).then(refused('not-revealed'));
  });

  it('[D58] no longer shows an objection that was withdrawn or merged', () => {
    const gone = fact('ObjectionWithdrawn', { objectionId: uuid('o'), others: false, support: 0 });
    const merged = fact('ObjectionsMerged', { intoId: uuid('p'), fromIds: [uuid('o')], support: 1 });
    const both = [raised('o', anna, 'Dat redt de planning nooit'), raised('p', anna, 'De klant wil niet wachten')];
    for (const event of [gone, merged]) {
      given(live('objections'), both, event)
        .when(lead, 'ShowOnProjector', show('objection', uuid('o')))
        .then(refused('not-revealed'));
    }
    given(live('objections'), both)
      .when(lead, 'ShowOnProjector', show('objection', uuid('o')))
      .thenTypes('ProjectorViewChanged');
  });

  it('[D57] takes no id along to a view that shows no single thing', () => {
    given(live())
      .when(lead, 'ShowOnProjector', show('objections', uuid('o')))
      .then(fact('ProjectorViewChanged', { view: 'objections' }));
    given(live())
      .when(lead, 'ShowOnProjector', show('objections', 'balance'))
      .then(fact('ProjectorViewChanged', { view: 'objections', focusId: 'balance' }));
  });

  it('[D59] goes blank over what it shows, and comes back to it', () => {
    const blank = given(live(), fact('ProjectorViewChanged', { view: 'steps' })).when(
      lead,
      'ShowOnProjector',
      show('blank'),
    ).accepted;
    expect(blank.workshop.agenda.projector).toEqual({ view: 'steps', blank: true });
    blank.when(lead, 'ShowOnProjector', show('blank')).thenNothing();
    expect(blank.when(lead, 'ShowOnProjector', show('steps')).accepted.workshop.agenda.projector.blank).toBe(false);
  });

  it('[D10] changes nothing when it shows that already', () => {
    given(lobby()).when(lead, 'ShowOnProjector', show('join')).thenNothing();
  });

  it('[D60] follows what happens', () => {
    const seen = (...facts: readonly Facts[]) => {
      const { view, focusId } = given(live('objectives'), ...facts).workshop.agenda.projector;
      return focusId === undefined ? view : `${view} ${focusId}`;
    };
    expect(seen()).toBe('title objectives');
    expect(seen(opened('r', 'roles'))).toBe(`voting ${uuid('r')}`);
    expect(seen(opened('r', 'roles'), fact('RoundRevealed', { roundId: uuid('r'), tally }))).toBe(`tally ${uuid('r')}`);
    expect(seen(opened('r', 'roles'), fact('RoundDiscarded', { roundId: uuid('r') }))).toBe('title');
    expect(seen(fact('CaseSpotlighted', { caseId: 'ninety-days' }))).toBe('case ninety-days');
    expect(seen(proposed('D', anna), putForward('D'))).toBe(`objective ${uuid('D')}`);
    expect(seen(fact('StepOpened', { stepId: 'trust' }))).toBe('step trust');
  });

  it('[D60] looks away from what was taken away, and stays blank when it was', () => {
    const focused = (view: 'objection' | 'case' | 'objective', label: string) =>
      fact('ProjectorViewChanged', { view, focusId: uuid(label) });
    const away = (...facts: readonly Facts[]) => given(live('objections'), ...facts).workshop.agenda.projector;
    const objection = [raised('o', anna, 'Dat redt de planning nooit'), focused('objection', 'o')];
    const gone = { view: 'objections', blank: false };
    const { objectionId } = { objectionId: uuid('o') };
    expect(away(objection, fact('ObjectionHidden', { objectionId, reason: 'off-topic' }))).toEqual(gone);
    expect(away(objection, fact('ObjectionHeld', { objectionId }))).toEqual(gone);
    expect(away(objection, fact('ObjectionWithdrawn', { objectionId, others: false, support: 0 }))).toEqual(gone);
    expect(away(objection, fact('ObjectionWithdrawn', { objectionId, others: true, support: 1 }))).toMatchObject({
      view: 'objection',
    });
    const blank = fact('ProjectorViewChanged', { view: 'blank' });
    expect(away(objection, blank, fact('ObjectionHeld', { objectionId }))).toEqual({ ...gone, blank: true });
    expect(
      away(
        objection,
        raised('p', anna, 'De klant wil niet wachten'),
        fact('ObjectionsMerged', { intoId: uuid('p'), fromIds: [objectionId], support: 1 }),
      ),
    ).toEqual({ view: 'objection', focusId: uuid('p'), blank: false });
    const title = { view: 'title', blank: false };
    expect(away(named, focused('case', 'c'), fact('CaseWithdrawn', { caseId: uuid('c') }))).toEqual(title);
    expect(
      away(proposed('D', anna), focused('objective', 'D'), fact('ObjectiveWithdrawn', { objectiveId: uuid('D') })),
    ).toEqual(title);
  });

  it('[D60] stays on an objective that stands as it stood, and leaves one that is a proposal again', () => {
    const restored = (status: ObjectiveStatus) =>
      fact('ObjectiveRestored', { objectiveId: uuid('D'), status, flagged: false, needsNewVersion: false });
    const seen = (status: ObjectiveStatus) =>
      given(live('objectives'), proposed('D', anna), putForward('D'), restored(status)).workshop.agenda.projector.view;
    expect([seen('agreed'), seen('proposed')]).toEqual(['objective', 'title']);
  });

  it('[D345] stays on a thing when another one that has the same id goes', () => {
    const sameId = fact('CaseNamed', {
      caseId: uuid('r'),
      owner: anna.id,
      sentenceIds: ['wait'],
      offered: false,
      pseudonym: words(anna, 'Robin'),
    });
    const scene = given(live(), opened('r', 'roles'), sameId, raised('r', anna, 'Dat redt de planning nooit'));
    const voting = { view: 'voting', focusId: uuid('r'), blank: false };
    const withoutCase = scene.when(anna, 'WithdrawCase', { caseId: uuid('r') });
    const withoutObjection = scene.when(anna, 'WithdrawObjection', { objectionId: uuid('r') });
    for (const { accepted } of [withoutCase, withoutObjection]) {
      expect(accepted.workshop.agenda.projector).toEqual(voting);
    }
  });
});
