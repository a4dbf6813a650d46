import type { Actor } from '../../actor.ts';
import { type CommandKind, commandKinds, rules } from '../../commands.ts';
import { type Chair, stageOf } from '../../plays/state.ts';
import { unsettledRounds } from '../../rounds/state.ts';
import { areTeamsVoting } from '../../team-rounds/state.ts';
import { clock, coTrainer, everybody, lead, projector, visitor } from '../people.ts';
import { conducting } from './conducting.ts';
import { dealing } from './dealing.ts';
import type { Dice } from './dice.ts';
import type { Moment, Move, Moves } from './move.ts';
import { negotiating } from './negotiating.ts';
import { takingPart } from './taking-part.ts';
import { teamVoting } from './team-voting.ts';
import { teaming } from './teaming.ts';
import { voting } from './voting.ts';

const moves: Moves<CommandKind> = {
  ...conducting,
  ...takingPart,
  ...voting,
  ...negotiating,
  ...teaming,
  ...teamVoting,
  ...dealing,
};

/** What would end the play too soon comes up seldom. */
const seldom: ReadonlySet<CommandKind> = new Set([
  'FinishWorkshop',
  'ArchiveWorkshop',
  'InviteCoTrainer',
  'WelcomeCoTrainer',
  'RemoveCoTrainer',
  'HandOverControl',
  'TakeControl',
  'PauseWorkshop',
  'LeaveWorkshop',
  'RemoveParticipant',
  'RemoveParticipants',
  'SimulateParticipants',
  'MergeParticipants',
  'EraseParticipant',
  'ForkWorkshop',
]);

const talk = [
  ...(['RaiseObjection', 'SupportObjection', 'MergeObjections', 'AnswerObjection', 'AcceptAnswer'] as const),
  ...(['ReleaseObjection', 'ProposeObjective', 'PutForward', 'NameCase', 'SpotlightCase', 'OpenStep'] as const),
  ...(['CaptureLine', 'HighlightLine', 'JoinWorkshop', 'Undo', 'AmendObjective', 'WithdrawSupport'] as const),
  ...(['SupportObjection', 'MergeObjections', 'AnswerObjection', 'AcceptAnswer', 'UnmergeObjections'] as const),
  ...(['AdoptByMajority', 'RejectAnswer', 'ReopenObjective', 'WithdrawObjection', 'ReopenObjection'] as const),
  ...(['MakeCommitment', 'MakeCommitment', 'ReviseCommitment', 'ShareCommitment'] as const),
];

/** What people do while they commit themselves. */
const committing = [
  ...(['MakeCommitment', 'MakeCommitment', 'ShareCommitment', 'ShareCommitment', 'SeekBuddy'] as const),
  ...(['SeekBuddy', 'PairBuddies', 'HighlightLine', 'ReviseCommitment', 'UnshareCommitment', 'Undo'] as const),
];

/** What keeps a role-play going. */
function playing({ dice, workshop }: Moment): CommandKind {
  if (workshop.teams.list.length === 0) return dice.of('FormTeams', 'FormTeams', 'OpenOwnTeam', 'PlaceTheRest');
  if (workshop.plays.list.length === 0) return dice.of('DealBriefs', 'DealBriefs', 'PlaceTheRest', 'JoinTeam');
  const stages = workshop.plays.list.map(stageOf);
  if (stages.includes('running')) return dice.of(...observing, ...observing, 'EndPlay', ...teamwork);
  if (stages.includes('ended')) return dice.of('MarkObservation', 'StartPlay', ...settling, ...settling, ...teamwork);
  return dice.of('ReadBrief', 'StartPlay', 'StartPlay', 'PeekBrief', 'DealBriefs', ...teamwork);
}

const settling = ['GuessBuyingRole', 'RecordOutcome', 'RecordOutcome', 'ConfirmOutcome', 'RateSatisfaction'] as const;
const observing = ['MarkObservation', 'MarkObservation', 'MarkObservation', 'UnmarkObservation'] as const;
/** What keeps teams going with a case of their own. */
function votingInTeams({ dice, workshop }: Moment): CommandKind {
  if (workshop.teams.list.length === 0) return 'FormTeams';
  if (!areTeamsVoting(workshop)) return dice.of('NameCase', 'BringCaseToTeam', 'OpenTeamRounds', 'OpenTeamRounds');
  if (dice.oneIn(2)) return 'CastTeamBallot';
  return dice.of('CloseTeamRounds', 'Undo', ...teamwork);
}

const teamwork = [
  ...(['MoveMember', 'PlaceTheRest', 'ChangeAlias', 'LeaveWorkshop', 'JoinWorkshop', 'JoinTeam'] as const),
  ...(['RevealBriefs', 'Undo'] as const),
];

/** Anything at all, or what keeps the workshop going, unless it is to be of one kind; asked by somebody who may, mostly. */
export function nextMove(moment: Moment, kind = kindOfMove(moment)): Move {
  const { dice } = moment;
  const data = moves[kind](moment);
  return { actor: dice.oneIn(12) ? anybody(dice) : (owner(kind, data, moment) ?? fitting(kind, moment)), kind, data };
}

function kindOfMove(moment: Moment): CommandKind {
  const { dice } = moment;
  const wanted = (dice.oneIn(2) ? dice.pick(commandKinds) : undefined) ?? whatIsNext(moment);
  return seldom.has(wanted) && !dice.oneIn(6) ? whatIsNext(moment) : wanted;
}

/** What keeps a workshop going, whichever way it stands. */
function whatIsNext(moment: Moment): CommandKind {
  const { dice, workshop } = moment;
  const { status, activeActivity } = workshop.agenda;
  if (status === 'draft') return 'OpenLobby';
  if (status === 'lobby') return dice.of('JoinWorkshop', 'JoinWorkshop', 'JoinWorkshop', 'StartWorkshop');
  if (status === 'paused') return 'ResumeWorkshop';
  if (status === 'finished') return 'ReopenWorkshop';
  if (activeActivity === undefined) return 'OpenActivity';
  const [round] = unsettledRounds(workshop);
  if (round?.status === 'closed') return dice.of('RevealRound', 'RevealRound', 'ReopenRound', 'PeekRound');
  if (round) return dice.of('CastBallot', 'CastBallot', 'CastBallot', 'CastBallot', 'PeekRound', 'CloseRound');
  if (activeActivity === 'teamcase' && !dice.oneIn(4)) return votingInTeams(moment);
  if (activeActivity === 'roleplay' && !dice.oneIn(4)) return playing(moment);
  if (activeActivity === 'commitments' && !dice.oneIn(4)) return dice.pick(committing) ?? 'MakeCommitment';
  return dice.of('OpenRound', 'OpenRound', 'RaiseObjection', ...talk);
}

/** What people do with the things of others. */
const forOthers: ReadonlySet<CommandKind> = new Set(['SupportObjection', 'WithdrawSupport', 'AnswerObjection']);

/** Mostly whoever the thing belongs to, where that is a question. */
function owner(kind: CommandKind, data: Move['data'], { dice, workshop, people }: Moment): Actor | undefined {
  const anyone = forOthers.has(kind) || !rules[kind].who.some((who) => who === 'participant');
  if (anyone || dice.oneIn(3)) return undefined;
  const { objections, objectives, cases, commitments, plays } = workshop;
  const play = plays.list.find((each) => each.id === data['playId']);
  const ballot = data['ballot'] as Move['data'] | undefined; // whatever stands in it
  const id = [
    objections.byId[String(data['objectionId'] ?? ballot?.['objectionId'])]?.raiser,
    objectives.byId[String(data['objectiveId'])]?.author,
    cases.byId[String(data['caseId'])]?.owner,
    commitments.byId[String(data['commitmentId'])]?.author,
    play?.sitters.findLast(({ chair }) => chair === chairFor(kind, dice))?.participantId,
  ].find((known) => known !== undefined);
  return people.find((person) => person.id === id);
}

const chairFor = (kind: CommandKind, dice: Dice): Chair => {
  if (kind.endsWith('Observation')) return 'observer';
  return kind === 'GuessBuyingRole' || dice.oneIn(2) ? 'boss' : 'buyer';
};

const anybody = (dice: Dice): Actor => dice.of(lead, coTrainer, projector, visitor, clock, ...everybody);

/** Somebody who may ask for it. */
function fitting(kind: CommandKind, { dice, workshop, people }: Moment): Actor {
  const who = dice.pick(rules[kind].who);
  switch (who) {
    case 'lead':
      return { seat: 'facilitator', id: workshop.agenda.lead };
    case 'trainer':
      return dice.of(lead, coTrainer);
    case 'visitor':
      return visitor;
    case 'system':
      return clock;
    case 'participant':
    case undefined:
      return dice.pick(people) ?? lead;
  }
}
