import { describe, expect, it } from '@jest/globals';
import {
  amended,
  anna,
  bert,
  carla,
  closed,
  type Facts,
  fact,
  given,
  lead,
  live,
  opened,
  proposed,
  putForward,
  Rehearsal,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const D = { objectiveId: uuid('D') };
const wording = {
  text: 'Eerst samen de datum, dan de prijs',
  measure: 'datum in de offerte',
  dueWeeks: 12,
  servesBoss: 'rust in de planning',
  servesBuyer: 'een datum die staat',
};
const propose = (more: object = {}) => ({ ...D, ...wording, kind: 'shared', ...more });
const outcome = { ...D, version: 1, roundId: uuid('r'), objectionIds: [], concerns: [] };
const agreed = fact('ObjectiveAgreed', outcome);
const blocked = fact('ObjectiveBlocked', outcome);
const withdrawn = fact('ObjectiveWithdrawn', D);
const table = (...facts: readonly Facts[]) => given(live('objectives'), ...facts);
const statusOf = ({ workshop }: ReturnType<typeof given>) => workshop.objectives.byId[uuid('D')]?.status;

describe('proposing an objective', () => {
  it('[D160] says what both would sign, by when and how one sees it', () => {
    table().when(anna, 'ProposeObjective', propose()).then(proposed('D', anna));
    table().when(lead, 'ProposeObjective', propose()).then(proposed('D', lead));
    const [event] = table().when(anna, 'ProposeObjective', propose({ caseId: 'ninety-days' })).events;
    expect(event?.data).toMatchObject({ caseId: 'ninety-days' });
    table()
      .when(anna, 'ProposeObjective', propose({ caseId: 'nergens' }))
      .then(refused('not-found'));
    table(fact('ActivityClosed', { activityId: 'objectives' }))
      .when(anna, 'ProposeObjective', propose())
      .then(refused('not-in-phase'));
  });

  it('[D161] says what it brings the boss, and what it brings the salesperson', () => {
    for (const missing of ['servesBoss', 'servesBuyer']) {
      table()
        .when(anna, 'ProposeObjective', propose({ [missing]: '  ' }))
        .then(refused('both-sides-needed'));
    }
  });

  it('[D160] keeps to its lengths and its weeks', () => {
    table()
      .when(anna, 'ProposeObjective', propose({ text: '' }))
      .then(refused('text-too-short', { missing: 1 }));
    table()
      .when(anna, 'ProposeObjective', propose({ text: 'x'.repeat(203) }))
      .then(refused('text-too-long', { over: 3 }));
    table()
      .when(anna, 'ProposeObjective', propose({ measure: 'x'.repeat(81) }))
      .then(refused('text-too-long', { over: 1 }));
    for (const dueWeeks of [0, 27]) {
      table().when(anna, 'ProposeObjective', propose({ dueWeeks })).then(refused('out-of-range'));
    }
  });

  it('[D162] is allowed to three that are open', () => {
    const three = ['1', '2', '3'].map((label) => proposed(label, anna));
    table(three).when(anna, 'ProposeObjective', propose()).then(refused('objective-limit'));
    table(three).when(bert, 'ProposeObjective', propose()).thenTypes('ObjectiveProposed');
    table(three, fact('ObjectiveWithdrawn', { objectiveId: uuid('1') }))
      .when(anna, 'ProposeObjective', propose())
      .thenTypes('ObjectiveProposed');
  });

  it('[D163] points at nobody', () => {
    for (const field of ['text', 'measure', 'servesBoss', 'servesBuyer']) {
      const personal = propose({ [field]: 'bel Jan Jansen' });
      table().when(anna, 'ProposeObjective', personal).then(refused('looks-personal'));
      table()
        .when(anna, 'ProposeObjective', { ...personal, confirmNotReal: true })
        .thenTypes('ObjectiveProposed');
    }
  });

  it('[D11] happens once under one id, and under nobody else’s', () => {
    table(proposed('D', anna)).when(anna, 'ProposeObjective', propose()).thenNothing();
    table(proposed('D', anna)).when(bert, 'ProposeObjective', propose()).then(refused('not-found'));
  });
});

describe('putting forward', () => {
  it('[D164] is of a proposal, while no consent round waits', () => {
    table(proposed('D', anna)).when(lead, 'PutForward', D).then(putForward('D'));
    table().when(lead, 'PutForward', D).then(refused('not-found'));
    table(proposed('D', anna), putForward('D')).when(lead, 'PutForward', D).thenNothing();
    table(proposed('D', anna), withdrawn).when(lead, 'PutForward', D).then(refused('subject-not-ready'));
    const voting = [proposed('E', bert), putForward('E'), opened('r', 'consent', { subject: uuid('E') })];
    table(voting, proposed('D', anna)).when(lead, 'PutForward', D).then(refused('round-still-open'));
    table(voting, closed('r', 0), proposed('D', anna)).when(lead, 'PutForward', D).then(refused('round-still-open'));
  });

  it('[D165] brings it before the room, without its author', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('objectives')) rehearsal.record(event);
    rehearsal.act(anna, 'ProposeObjective', propose());
    const { facilitator, projector } = rehearsal.screens;
    expect(facilitator.state.objectives.byId[uuid('D')]).not.toHaveProperty('author');
    expect(projector.state.objectives.byId).toEqual({});
    rehearsal.act(lead, 'PutForward', D).act(anna, 'AmendObjective', { ...D, text: 'Eerst de datum' });
    expect(projector.state.objectives.byId[uuid('D')]).toMatchObject({
      status: 'forward',
      versions: [
        { n: 1, text: { text: wording.text } },
        { n: 2, text: { text: 'Eerst de datum' } },
      ],
    });
    expect(projector.state.objectives.byId[uuid('D')]).not.toHaveProperty('author');
    expect(rehearsal.phone(anna.id).you.objectives.byId[uuid('D')]).toMatchObject({
      author: anna.id,
      status: 'forward',
    });
    rehearsal.act(lead, 'Undo');
    expect(projector.state.objectives.byId).toEqual({});
    expect(rehearsal.phone(anna.id).you.objectives.byId[uuid('D')]?.status).toBe('proposed');
  });
});

describe('amending', () => {
  const change = (more: object = {}) => ({ ...D, ...wording, ...more });

  it('[D166] makes a new version; what it leaves out stays as it was', () => {
    const { workshop } = table(proposed('D', anna))
      .when(anna, 'AmendObjective', change())
      .then(amended('D', 2, anna));
    expect(workshop.objectives.byId[uuid('D')]?.versions.map(({ n }) => n)).toEqual([1, 2]);
    const [event] = table(proposed('D', anna)).when(lead, 'AmendObjective', { ...D, text: 'Alleen de datum' }).events;
    expect(event?.data).toEqual({
      ...D,
      version: 2,
      addresses: [],
      text: words(lead, 'Alleen de datum'),
      measure: words(anna, wording.measure),
      dueWeeks: 12,
      servesBoss: words(anna, wording.servesBoss),
      servesBuyer: words(anna, wording.servesBuyer),
    });
    const [shorter] = table(proposed('D', anna)).when(anna, 'AmendObjective', { ...D, text: 'Nu', dueWeeks: 3 }).events;
    expect(shorter?.data).toMatchObject({ dueWeeks: 3 });
  });

  it('[D167] is the author’s or the lead’s', () => {
    table(proposed('D', anna)).when(bert, 'AmendObjective', change()).then(refused('not-found'));
    table(proposed('D', anna)).when(lead, 'AmendObjective', change()).thenTypes('ObjectiveAmended');
    table().when(anna, 'AmendObjective', change()).then(refused('not-found'));
    table(proposed('D', anna), withdrawn).when(anna, 'AmendObjective', change()).then(refused('not-found'));
  });

  it('[D168] is impossible while it is voted on, and after it was agreed', () => {
    const voting = [proposed('D', anna), putForward('D'), opened('r', 'consent')];
    table(voting).when(anna, 'AmendObjective', change()).then(refused('round-still-open'));
    table(voting, closed('r', 0)).when(anna, 'AmendObjective', change()).then(refused('round-still-open'));
    const fists = [proposed('D', anna), putForward('D'), opened('r', 'fist', { subject: uuid('D') })];
    table(fists).when(anna, 'AmendObjective', change()).then(refused('round-still-open'));
    table(proposed('D', anna), putForward('D'), agreed)
      .when(anna, 'AmendObjective', change())
      .then(refused('already-agreed'));
    const adopted = fact('ObjectiveAdopted', { ...D, version: 1, roundId: uuid('r') });
    table(proposed('D', anna), putForward('D'), adopted)
      .when(anna, 'AmendObjective', change())
      .then(refused('already-agreed'));
  });

  it('[D169] answers the version one has read', () => {
    table(proposed('D', anna))
      .when(anna, 'AmendObjective', change({ version: 1 }))
      .thenTypes('ObjectiveAmended');
    table(proposed('D', anna))
      .when(anna, 'AmendObjective', change({ version: 2 }))
      .thenTypes('ObjectiveAmended');
    table(proposed('D', anna), amended('D', 2, anna))
      .when(anna, 'AmendObjective', change({ version: 1 }))
      .then(refused('stale-version'));
  });

  it('[D161] leaves neither side out', () => {
    table(proposed('D', anna))
      .when(anna, 'AmendObjective', change({ servesBuyer: '' }))
      .then(refused('both-sides-needed'));
  });

  it('[D170] takes objections in, which solves those that still stood', () => {
    const objections = [
      raised('o', bert, 'Dat redt de planning nooit'),
      raised('p', bert, 'De klant wil niet wachten'),
      raised('q', bert, 'De prijs is veel te hoog', { held: true }),
      fact('ObjectionWithdrawn', { objectionId: uuid('p'), others: false, support: 0 }),
    ];
    const addresses = ['o', 'p', 'q'].map(uuid);
    const scene = table(proposed('D', anna), putForward('D'), blocked, objections)
      .when(lead, 'AmendObjective', change({ addresses }))
      .then(
        amended('D', 2, lead, addresses),
        fact('ObjectionResolved', { objectionId: uuid('o'), objectiveId: uuid('D'), by: 'objective' }),
      );
    expect(statusOf(scene)).toBe('forward');
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'resolved', resolvedBy: 'objective' });
    table(proposed('D', anna))
      .when(anna, 'AmendObjective', change({ addresses: [uuid('x')] }))
      .then(refused('not-found'));
  });

  it('[D170] solves nobody’s objection by its author’s word, nor one to another objective', () => {
    const objection = raised('o', bert, 'Dat redt de planning nooit', { objectiveId: uuid('D') });
    const addresses = [uuid('o')];
    table(proposed('D', anna), objection)
      .when(anna, 'AmendObjective', change({ addresses }))
      .then(amended('D', 2, anna, addresses));
    table(proposed('D', anna), proposed('E', carla), putForward('D'), objection, opened('r', 'consent'))
      .when(carla, 'AmendObjective', { ...change({ addresses }), objectiveId: uuid('E') })
      .then(refused('merge-across'));
  });

  it('[D171] of what the room reads is the lead’s where texts are moderated beforehand', () => {
    const pre = [live('objectives', { moderation: 'pre' }), proposed('D', anna)];
    given(...pre)
      .when(anna, 'AmendObjective', change())
      .thenTypes('ObjectiveAmended');
    given(...pre, putForward('D'))
      .when(anna, 'AmendObjective', change())
      .then(refused('forbidden'));
    given(...pre, putForward('D'))
      .when(lead, 'AmendObjective', change())
      .thenTypes('ObjectiveAmended');
  });

  it('[D163] points at nobody, unless the lead writes it', () => {
    const personal = change({ text: 'bel Jan Jansen' });
    table(proposed('D', anna)).when(anna, 'AmendObjective', personal).then(refused('looks-personal'));
    table(proposed('D', anna)).when(lead, 'AmendObjective', personal).thenTypes('ObjectiveAmended');
  });
});

describe('ending and beginning again', () => {
  const fists = (counts: readonly number[], adoptable: boolean) => [
    proposed('D', anna),
    putForward('D'),
    opened('r', 'fist', { subject: uuid('D'), version: 1 }),
    closed('r', 5),
    fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'fist', cast: 5, counts, agreement: 1, adoptable } }),
  ];

  it('[D172] adopts by majority what enough hands carry, and calls it adopted', () => {
    const scene = table(fists([0, 0, 0, 5, 0, 0], true))
      .when(lead, 'AdoptByMajority', D)
      .then(fact('ObjectiveAdopted', { ...D, version: 1, roundId: uuid('r') }));
    expect(statusOf(scene)).toBe('adopted');
    scene.when(lead, 'AdoptByMajority', D).thenNothing();
    table(fists([2, 0, 0, 3, 0, 0], false))
      .when(lead, 'AdoptByMajority', D)
      .then(refused('threshold-not-met'));
    const few = fact('RoundRevealed', { roundId: uuid('r'), tally: { kind: 'too-few', cast: 2 } });
    table(fists([], true).slice(0, 4), few).when(lead, 'AdoptByMajority', D).then(refused('threshold-not-met'));
  });

  it('[D173] adopts only the version that was voted on, and what still stands', () => {
    table(proposed('D', anna), putForward('D')).when(lead, 'AdoptByMajority', D).then(refused('subject-not-ready'));
    const enough = fists([0, 0, 0, 5, 0, 0], true);
    table(enough.slice(0, 4)).when(lead, 'AdoptByMajority', D).then(refused('round-still-open'));
    table(enough, opened('s', 'consent')).when(lead, 'AdoptByMajority', D).then(refused('round-still-open'));
    table(enough, amended('D', 2, anna))
      .when(lead, 'AdoptByMajority', D)
      .then(refused('subject-not-ready'));
    table(enough, withdrawn).when(lead, 'AdoptByMajority', D).then(refused('not-found'));
    table(enough, agreed).when(lead, 'AdoptByMajority', D).then(refused('already-agreed'));
    const adopted = fact('ObjectiveAdopted', { ...D, version: 1, roundId: uuid('r') });
    table(enough, adopted, fact('ObjectiveReopened', D))
      .when(lead, 'AdoptByMajority', D)
      .then(refused('subject-not-ready'));
  });

  it('[D174] is withdrawn by its author or the lead, before it is agreed and not in the middle of a vote', () => {
    table(proposed('D', anna)).when(anna, 'WithdrawObjective', D).then(withdrawn);
    table(proposed('D', anna))
      .when(lead, 'WithdrawObjective', { ...D, why: 'dubbel' })
      .then(fact('ObjectiveWithdrawn', { ...D, why: words(lead, 'dubbel') }));
    table(proposed('D', anna)).when(bert, 'WithdrawObjective', D).then(refused('not-found'));
    table(proposed('D', anna), withdrawn).when(anna, 'WithdrawObjective', D).thenNothing();
    table(proposed('D', anna), putForward('D'), agreed)
      .when(anna, 'WithdrawObjective', D)
      .then(refused('already-agreed'));
    table(proposed('D', anna), putForward('D'), opened('r', 'consent'))
      .when(anna, 'WithdrawObjective', D)
      .then(refused('round-still-open'));
    table(proposed('D', anna))
      .when(anna, 'WithdrawObjective', { ...D, why: 'omdat Jan Jansen het wil' })
      .then(refused('looks-personal'));
  });

  it('[D175] is reopened by the lead, and then needs new words before it is voted on again', () => {
    const scene = table(proposed('D', anna), putForward('D'), agreed)
      .when(lead, 'ReopenObjective', { ...D, why: 'nieuwe feiten' })
      .then(fact('ObjectiveReopened', { ...D, why: words(lead, 'nieuwe feiten') }));
    expect(scene.workshop.objectives.byId[uuid('D')]).toMatchObject({ status: 'forward', needsNewVersion: true });
    const vote = { roundId: uuid('s'), subject: uuid('D') };
    scene.when(lead, 'OpenRound', { ...vote, ballot: 'consent' }).then(refused('subject-not-ready'));
    scene.when(lead, 'OpenRound', { ...vote, ballot: 'fist' }).then(refused('subject-not-ready'));
    scene.when(lead, 'ReopenObjective', D).thenNothing();
    const again = scene.when(anna, 'AmendObjective', { ...D, text: 'Eerst de datum' }).accepted;
    again.when(lead, 'OpenRound', { ...vote, ballot: 'consent' }).thenTypes('RoundOpened');
    table(proposed('D', anna)).when(lead, 'ReopenObjective', D).then(refused('not-found'));
  });

  it('[D176] is flagged, not reopened, when an objection comes up after it was agreed', () => {
    const decided = [proposed('D', anna), putForward('D')];
    const isFlagged = ({ workshop }: ReturnType<typeof given>) => workshop.objectives.byId[uuid('D')]?.flagged;
    const o = { objectionId: uuid('o') };
    const raise = { ...o, text: 'Dat redt de planning nooit', objectiveId: uuid('D') };
    const about = raised('o', bert, raise.text, { objectiveId: uuid('D') });
    const resolved = fact('ObjectionResolved', { ...o, objectiveId: uuid('D'), by: 'objective' });
    expect(isFlagged(table(decided, about, agreed))).toBe(false);
    expect(isFlagged(table(decided, agreed).when(bert, 'RaiseObjection', raise).accepted)).toBe(true);
    const restsOnIt = [raised('o', bert, raise.text), amended('D', 2, anna, [uuid('o')]), resolved, agreed];
    expect(isFlagged(table(decided, restsOnIt))).toBe(false);
    expect(isFlagged(table(decided, restsOnIt).when(bert, 'ReopenObjection', o).accepted)).toBe(true);
    const apart = [raised('o', bert, raise.text), resolved, agreed];
    expect(isFlagged(table(decided, apart).when(bert, 'ReopenObjection', o).accepted)).toBe(false);
  });

  it('[D176] is flagged by what waits for the trainers only when they release it, and by nothing that is shown again', () => {
    const rehearsal = new Rehearsal();
    const facts = [...live('objectives', { moderation: 'pre' }), proposed('D', anna), putForward('D'), agreed];
    for (const event of facts) rehearsal.record(event);
    const objection = { objectionId: uuid('o') };
    const flags = () => [
      rehearsal.state.objectives.byId[uuid('D')]?.flagged,
      rehearsal.screens.facilitator.state.objectives.byId[uuid('D')]?.flagged,
      rehearsal.screens.projector.state.objectives.byId[uuid('D')]?.flagged,
    ];
    rehearsal.act(bert, 'RaiseObjection', { ...objection, text: 'Dat redt de planning nooit', objectiveId: uuid('D') });
    expect(flags()).toEqual([false, false, false]);
    rehearsal.act(lead, 'ReleaseObjection', objection);
    expect(flags()).toEqual([true, true, true]);
    rehearsal.act(lead, 'Undo');
    expect(flags()).toEqual([false, false, false]);
    rehearsal.act(lead, 'ReleaseObjection', objection).act(lead, 'HideObjection', objection);
    rehearsal.act(lead, 'ReopenObjective', D);
    rehearsal.record(amended('D', 2, lead));
    rehearsal.record(fact('ObjectiveAgreed', { ...outcome, version: 2 }));
    rehearsal.act(lead, 'UnhideObjection', objection);
    expect(flags()).toEqual([false, false, false]);
  });
});
