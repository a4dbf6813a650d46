import type { Actor } from '../actor.ts';
import { ballots } from './ballots.ts';
import { pack, plan } from './facts.ts';
import { anna, bert, carla, clock, coTrainer, daan, eva, lead, uuid, visitor } from './people.ts';
import { Rehearsal } from './rehearsal.ts';

/** A whole workshop in which every kind of fact happens once; it is recorded when a release is made, and kept. */
export function workedExchange(): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const act of [
    opening,
    recognising,
    naming,
    weighing,
    votingInTeams,
    playing,
    objecting,
    agreeing,
    stepping,
    ending,
  ])
    act(rehearsal);
  return rehearsal;
}

const room: readonly (readonly [Actor, string])[] = [
  [anna, 'Robin'],
  [bert, 'Buizerd'],
  [carla, 'Das'],
  [daan, 'Egel'],
  [eva, 'Fazant'],
];

const id = (name: string, label: string) => ({ [`${name}Id`]: uuid(label) });
const round = (label: string) => id('round', label);
const objection = (label: string) => id('objection', label);
const objective = id('objective', 'D');

/** Everybody in the room votes, or as many as there are ballots. */
function vote(rehearsal: Rehearsal, label: string, ...cast: readonly ReturnType<typeof ballots.fist>[]): void {
  for (const [index, ballot] of cast.entries()) {
    rehearsal.act(room[index]?.[0] ?? anna, 'CastBallot', { ...round(label), ballot });
  }
}

const reveal = (rehearsal: Rehearsal, label: string) =>
  rehearsal.act(lead, 'CloseRound', round(label)).act(lead, 'RevealRound', round(label));

function opening(rehearsal: Rehearsal): void {
  const data = { title: 'Proef', pack, locales: ['nl', 'en'], format: 'custom', plan, lead: lead.id };
  const fork = { ...id('parent', 'parent'), lead: lead.id, seats: 'people' };
  rehearsal.act(clock, 'CreateWorkshop', data).act(clock, 'ForkWorkshop', fork).act(lead, 'OpenLobby');
  for (const [trainerId, name] of [
    [coTrainer.id, 'Marieke'],
    [uuid('second'), 'Joost'],
  ] as const) {
    rehearsal.act(lead, 'InviteCoTrainer', { trainerId, name });
  }
  rehearsal.act(clock, 'WelcomeCoTrainer', { trainerId: coTrainer.id });
  for (const [person, alias] of room) {
    const joining = { participantId: person.id, alias, locale: 'nl', via: 'code', rulesAccepted: true };
    rehearsal.act(visitor, 'JoinWorkshop', joining);
  }
  const guest = { participantId: uuid('gast'), locale: 'en', via: 'qr', rulesAccepted: true, mode: 'watching' };
  rehearsal.act(visitor, 'JoinWorkshop', guest).act(anna, 'ChangeAlias', { alias: 'Reiger' });
  rehearsal.act(eva, 'ChooseLocale', { locale: 'en' }).act(lead, 'LockLobby').act(lead, 'UnlockLobby');
  rehearsal
    .act(clock, 'RenewDoor', { door: 2 })
    .act(lead, 'ReviseWorkshop', { title: 'De verkoper als inkoper' })
    .act(lead, 'StartWorkshop');
}

function recognising(rehearsal: Rehearsal): void {
  rehearsal.act(lead, 'OpenActivity', { activityId: 'recognition', timeboxSec: 300 });
  rehearsal.act(lead, 'ShowOnProjector', { view: 'sentence', focusId: 'wait' });
  rehearsal.act(lead, 'OpenRound', { ...round('recognition'), ballot: 'recognition' });
  vote(rehearsal, 'recognition', ballots.recognition({ wait: 2, terms: 1, price: 3, boss: 1 }));
  rehearsal.act(coTrainer, 'NudgeParticipants').act(lead, 'PauseWorkshop').wait(60);
  rehearsal.act(lead, 'ResumeWorkshop').act(lead, 'ExtendTimer', { deltaSec: 60 }).act(lead, 'StopTimer');
  rehearsal.act(lead, 'Undo').act(lead, 'StopTimer');
  vote(rehearsal, 'recognition', ...[1, 2, 3, 0].map((wait) => ballots.recognition({ wait })));
  rehearsal.act(bert, 'WithdrawBallot', round('recognition'));
  rehearsal.act(lead, 'CloseRound', round('recognition')).act(lead, 'ReopenRound', round('recognition'));
  rehearsal.act(lead, 'CloseRound', round('recognition')).act(lead, 'PeekRound', round('recognition'));
  rehearsal.act(lead, 'RevealRound', round('recognition'));
  rehearsal
    .act(lead, 'SkipActivity', { activityId: 'scene' })
    .act(lead, 'CloseActivity', { activityId: 'recognition' });
  rehearsal
    .act(lead, 'ReopenActivity', { activityId: 'recognition' })
    .act(lead, 'OpenActivity', { activityId: 'before' });
  rehearsal.act(lead, 'Undo').act(lead, 'OpenActivity', { activityId: 'before' });
  rehearsal.act(lead, 'OpenRound', { ...round('before'), ballot: 'confidence' });
  vote(rehearsal, 'before', ...[2, 3, 4, 3].map((rating) => ballots.before({ ...ballots.allSteps(rating), trust: 1 })));
  reveal(rehearsal, 'before');
}

function naming(rehearsal: Rehearsal): void {
  const about = id('case', 'own');
  rehearsal.act(lead, 'OpenActivity', { activityId: 'cases' });
  rehearsal.act(anna, 'NameCase', { ...about, pseudonym: 'Kim', yearsBand: '3-10', sentenceIds: ['wait'] });
  rehearsal.act(anna, 'ReviseCase', { ...about, customerKind: 'groothandel', paymentDaysBand: '60-90' });
  rehearsal.act(anna, 'OfferCase', { ...about, offered: true }).act(anna, 'OfferCase', { ...about, offered: false });
  rehearsal
    .act(anna, 'OfferCase', { ...about, offered: true })
    .act(lead, 'SpotlightCase', about)
    .act(lead, 'Undo');
  rehearsal
    .act(lead, 'SpotlightCase', about)
    .act(lead, 'BookmarkMoment', { label: 'Hier werd het stil', note: 'rij drie zwijgt' })
    .act(coTrainer, 'ChooseProjectorLanguage', { language: 'en' });
}

function weighing(rehearsal: Rehearsal): void {
  rehearsal.act(lead, 'OpenActivity', { activityId: 'roles' });
  rehearsal.act(lead, 'OpenRound', { ...round('wrong'), ballot: 'roles' });
  rehearsal.act(lead, 'DiscardRound', { ...round('wrong'), reason: 'verkeerde casus' });
  const weights = [{ gatekeeper: 3 }, { gatekeeper: 2, user: 1 }, { decider: 1 }, { influencer: 2 }, { purchaser: 3 }];
  for (const label of ['roles', 'again']) {
    rehearsal.act(lead, 'OpenRound', { ...round(label), ballot: 'roles', subject: 'week-fourteen' });
    vote(rehearsal, label, ...weights.map((each) => ballots.roles(label === 'roles' ? each : { ...each, user: 1 })));
    reveal(rehearsal, label);
  }
  rehearsal.act(anna, 'WithdrawCase', id('case', 'own')).act(lead, 'StartTimer', { timerId: 'klok', seconds: 30 });
  rehearsal.wait(30).act(clock, 'ElapseTimer', { timerId: 'klok' });
}

function votingInTeams(rehearsal: Rehearsal): void {
  rehearsal.act(lead, 'OpenActivity', { activityId: 'teamcase' });
  const about = { caseId: uuid('case of bert') };
  rehearsal.act(bert, 'NameCase', { ...about, pseudonym: 'Puck', yearsBand: '1-3', sentenceIds: ['price'] });
  rehearsal.act(lead, 'FormTeams', { method: 'random', seed: 'zaad' });
  rehearsal
    .act(bert, 'BringCaseToTeam', about)
    .act(bert, 'TakeCaseFromTeam', about)
    .act(bert, 'BringCaseToTeam', about);
  rehearsal.act(lead, 'OpenTeamRounds').act(bert, 'CastTeamBallot', { ballot: ballots.roles({ purchaser: 3 }) });
  rehearsal.act(lead, 'CloseTeamRounds').act(lead, 'Undo').act(lead, 'CloseTeamRounds');
}

function playing(rehearsal: Rehearsal): void {
  rehearsal.act(lead, 'OpenActivity', { activityId: 'roleplay' });
  rehearsal.act(lead, 'FormTeams', { method: 'codes', anew: true }).act(anna, 'OpenOwnTeam', { teamId: uuid('team') });
  const code = rehearsal.phone(anna.id).you.teams.seating?.code;
  rehearsal.act(bert, 'JoinTeam', { code }).act(lead, 'FormTeams', { method: 'random', seed: 'zaad', anew: true });
  rehearsal.act(coTrainer, 'MoveMember', { participantId: 'P01', teamId: 'new' }).act(lead, 'Undo');
  rehearsal.act(coTrainer, 'MoveMember', { participantId: 'P01' }).act(lead, 'PlaceTheRest');
  const reading = { activityId: 'roleplay', place: 'cards' };
  rehearsal
    .act(lead, 'DealBriefs', { caseId: 'ninety-days' })
    .act(anna, 'ReadBrief')
    .act(anna, 'MarkReady', { ...reading, ready: true })
    .act(anna, 'MarkReady', { ...reading, ready: false })
    .act(lead, 'PeekBrief', { chair: 'boss' });
  rehearsal.act(coTrainer, 'MoveMember', { participantId: 'P01', teamId: 'new' }).act(lead, 'PlaceTheRest');
  rehearsal.act(lead, 'DealBriefs').act(carla, 'LeaveWorkshop');
  rehearsal.act(visitor, 'LinkDevice', { participantId: carla.id, via: 'personalCode' });
  rehearsal.act(lead, 'StartPlay', { confirmUnread: true });
  for (const { id: playId, sitters } of rehearsal.state.plays.list) {
    const observer = sitters.find(({ chair }) => chair === 'observer')?.participantId;
    const note = { playId, ...id('observation', 'w') };
    if (observer === undefined) continue;
    const actor: Actor = { seat: 'participant', id: observer };
    rehearsal.act(actor, 'MarkObservation', { ...note, kind: 'seen', stepId: 'trust' });
    rehearsal.act(actor, 'UnmarkObservation', note);
    rehearsal.act(actor, 'EndPlay');
  }
  rehearsal.act(lead, 'EndPlay');
  for (const { id: playId, sitters } of rehearsal.state.plays.list) {
    const [boss, buyer] = (['boss', 'buyer'] as const).flatMap((side) =>
      sitters
        .filter(({ chair }) => chair === side)
        .map((each): Actor => ({ seat: 'participant', id: each.participantId })),
    );
    if (!boss || !buyer) continue;
    const agreement = { playId, agreed: true, terms: { paymentDays: 45 } };
    rehearsal.act(boss, 'GuessBuyingRole', { playId, roleIds: ['purchaser'] });
    rehearsal.act(buyer, 'RecordOutcome', agreement).act(boss, 'ConfirmOutcome', { playId });
    rehearsal.act(boss, 'RateSatisfaction', { playId, value: 4 });
  }
  rehearsal.act(lead, 'RevealBriefs');
}

function objecting(rehearsal: Rehearsal): void {
  const texts = { o: 'Dat redt de planning nooit', p: 'De klant wil niet wachten', q: 'De prijs is veel te hoog' };
  rehearsal.act(lead, 'OpenActivity', { activityId: 'objections' });
  for (const [index, [label, text]] of Object.entries(texts).entries()) {
    rehearsal.act(room[index]?.[0] ?? anna, 'RaiseObjection', { ...objection(label), text, sentenceId: 'wait' });
  }
  rehearsal.act(lead, 'HoldObjection', objection('o')).act(lead, 'ReleaseObjection', objection('o'));
  rehearsal.act(coTrainer, 'HideObjection', { ...objection('q'), reason: 'off-topic' });
  rehearsal.act(coTrainer, 'UnhideObjection', objection('q')).act(daan, 'SupportObjection', objection('o'));
  rehearsal.act(daan, 'WithdrawSupport', objection('o')).act(daan, 'SupportObjection', objection('p'));
  rehearsal.act(anna, 'RewordObjection', { ...objection('o'), text: 'De planning haalt week tien niet' });
  rehearsal.act(lead, 'MergeObjections', { intoId: uuid('o'), fromIds: [uuid('p')] });
  rehearsal.act(bert, 'UnmergeObjections', objection('p'));
  const answer = { text: 'Deellevering in week 12', kind: 'trade', stepId: 'objective' };
  rehearsal.act(lead, 'AnswerObjection', { ...objection('o'), answerId: uuid('a'), ...answer });
  rehearsal.act(anna, 'RejectAnswer', { ...objection('o'), answerId: uuid('a'), why: 'te laat voor ons' });
  rehearsal.act(eva, 'AnswerObjection', { ...objection('o'), answerId: uuid('b'), ...answer });
  rehearsal.act(anna, 'AcceptAnswer', { ...objection('o'), answerId: uuid('b') });
  rehearsal.act(lead, 'AnswerObjection', { ...objection('q'), answerId: uuid('c'), ...answer });
  rehearsal.act(lead, 'AcceptAnswer', { ...objection('q'), answerId: uuid('c') });
  rehearsal.act(carla, 'WithdrawObjection', objection('q')).act(carla, 'ReopenObjection', objection('q'));
  rehearsal.act(bert, 'EscalateObjection', objection('p')).act(lead, 'ParkObjection', objection('p')).act(lead, 'Undo');
}

function agreeing(rehearsal: Rehearsal): void {
  const wording = { measure: 'datum in de offerte', dueWeeks: 12, servesBoss: 'rust', servesBuyer: 'zekerheid' };
  const consent = (label: string) => ({ ...round(label), ballot: 'consent', subject: uuid('D') });
  rehearsal.act(lead, 'OpenActivity', { activityId: 'objectives' });
  rehearsal.act(bert, 'ProposeObjective', { ...objective, ...wording, text: 'Eerst samen de datum', kind: 'shared' });
  rehearsal.act(lead, 'PutForward', objective).act(lead, 'Undo').act(lead, 'PutForward', objective);
  rehearsal.act(lead, 'OpenRound', consent('first'));
  const argument = { ...objection('x'), objectiveId: uuid('D'), text: 'Zonder prijs tekent niemand' };
  rehearsal.act(daan, 'RaiseObjection', argument);
  vote(
    rehearsal,
    'first',
    ballots.consent(),
    ballots.concern('wel krap'),
    ballots.consent(),
    ballots.object(uuid('x')),
  );
  reveal(rehearsal, 'first');
  rehearsal.act(bert, 'AmendObjective', { ...objective, text: 'Eerst de datum, dan de prijs', addresses: [uuid('x')] });
  rehearsal.act(lead, 'OpenRound', consent('second'));
  vote(rehearsal, 'second', ...room.map(() => ballots.consent(2)));
  reveal(rehearsal, 'second').act(lead, 'ReopenObjective', { ...objective, why: 'de prijs ontbreekt' });
  rehearsal.act(lead, 'AmendObjective', { ...objective, text: 'Datum en prijs in één gesprek' });
  rehearsal.act(lead, 'OpenRound', { ...round('fist'), ballot: 'fist', subject: uuid('D') });
  vote(rehearsal, 'fist', ...[3, 4, 5, 3, 4].map(ballots.fist));
  reveal(rehearsal, 'fist').act(lead, 'AdoptByMajority', objective);
  const other = { ...wording, ...id('objective', 'E'), text: 'Eén aanspreekpunt', kind: 'common' };
  rehearsal.act(carla, 'ProposeObjective', other).act(carla, 'WithdrawObjective', id('objective', 'E'));
}

function stepping(rehearsal: Rehearsal): void {
  const line = id('line', 'l');
  rehearsal.act(lead, 'OpenActivity', { activityId: 'steps' }).act(lead, 'OpenStep', { stepId: 'trust' });
  rehearsal.act(lead, 'OpenStep', { stepId: 'faith' }).act(lead, 'Undo').act(lead, 'OpenStep', { stepId: 'validity' });
  rehearsal.act(eva, 'CaptureLine', { ...line, stepId: 'trust', text: 'Eerst vragen wat u nodig hebt' });
  rehearsal.act(lead, 'HighlightLine', line).act(lead, 'UnhighlightLine', line).act(lead, 'HighlightLine', line);
  rehearsal.act(lead, 'OpenActivity', { activityId: 'after' });
  rehearsal.act(lead, 'OpenRound', { ...round('after'), ballot: 'confidence' });
  const now = ballots.allSteps(4);
  vote(rehearsal, 'after', ...[1, 2, 3, 2].map((rating) => ballots.after(now, ballots.allSteps(rating))));
  reveal(rehearsal, 'after').act(lead, 'OpenActivity', { activityId: 'tell' });
  rehearsal.act(lead, 'OpenRound', { ...round('tell'), ballot: 'poll' });
  vote(rehearsal, 'tell', ...['no', 'later', 'later', 'upfront'].map(ballots.poll));
}

function committing(rehearsal: Rehearsal): void {
  const commitment = id('commitment', 'c');
  const intention = { situation: 'de klant de prijs te hoog vindt', response: 'vraag ik eerst naar de levertijd' };
  rehearsal.act(lead, 'OpenActivity', { activityId: 'commitments' });
  rehearsal.act(eva, 'MakeCommitment', { ...commitment, ...intention, firstOn: '2031-05-12', tell: 'later' });
  rehearsal.act(carla, 'MakeCommitment', { ...id('commitment', 'C'), ...intention }).act(eva, 'ReviseCommitment', {
    ...commitment,
    ...intention,
    response: 'vraag ik eerst wat het mag kosten',
  });
  rehearsal.act(carla, 'WithdrawCommitment', id('commitment', 'C'));
  rehearsal.act(eva, 'ShareCommitment', { ...commitment, circle: 'room' }).act(eva, 'UnshareCommitment', commitment);
  for (const person of [eva, carla, daan]) rehearsal.act(person, 'SeekBuddy', { seeks: true });
  rehearsal.act(carla, 'SeekBuddy', { seeks: false });
  rehearsal.act(eva, 'ShareCommitment', { ...commitment, circle: 'buddy' });
  rehearsal.act(lead, 'PairBuddies', { seed: 'zaad' });
  rehearsal.act(daan, 'MakeCommitment', { ...id('commitment', 'D'), ...intention });
  rehearsal.act(daan, 'ShareCommitment', { ...id('commitment', 'D'), circle: 'buddy' });
  rehearsal.act(daan, 'WithdrawCommitment', id('commitment', 'D'));
}

function ending(rehearsal: Rehearsal): void {
  rehearsal.act(clock, 'RecordLoss', { after: rehearsal.state.position, lostUpTo: rehearsal.state.position + 3 });
  reveal(rehearsal, 'tell');
  committing(rehearsal);
  rehearsal.act(coTrainer, 'MergeParticipants', { keptId: eva.id, mergedId: daan.id });
  rehearsal.act(bert, 'LeaveWorkshop').act(visitor, 'LinkDevice', { participantId: bert.id, via: 'personalCode' });
  rehearsal.act(lead, 'SetParticipationMode', { participantId: 'P06', mode: 'voting' });
  rehearsal.act(lead, 'RemoveParticipant', { participantId: 'P06', reason: 'wrong-room' });
  rehearsal.act(lead, 'HandOverControl', { toTrainerId: coTrainer.id }).act(coTrainer, 'FinishWorkshop');
  rehearsal.act(coTrainer, 'ReopenWorkshop', { reason: 'nog één vraag' }).act(coTrainer, 'FinishWorkshop');
  rehearsal.act(coTrainer, 'RemoveCoTrainer', { trainerId: uuid('second') });
  rehearsal.act(bert, 'EraseParticipant').act(clock, 'ArchiveWorkshop');
}
