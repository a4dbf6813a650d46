import { describe, expect, it } from '@jest/globals';
import { type Actor, commandKinds, type Status, whyNot } from './index.ts';
import {
  anna,
  bert,
  carla,
  clock,
  coTrainer,
  daan,
  eva,
  fact,
  given,
  joined,
  lead,
  live,
  projector,
  refused,
  uuid,
  visitor,
} from './testing-door.ts';

const phases: readonly Status[] = ['draft', 'lobby', 'live', 'paused', 'finished', 'archived'];
const seats: readonly Actor[] = [lead, coTrainer, projector, anna, visitor, clock];
const signs = { '+': undefined, '-': 'not-in-phase', n: 'not-lead', x: 'forbidden' };

/**
 * Who may ask for what, and when: `+` may, `-` not in this phase, `n` only the lead or a trainer, `x` never.
 * The columns are the seats lead, co-trainer, projector, participant, visitor and system; the six signs in each are
 * draft, lobby, live, paused, finished and archived.
 */
const table = `
  CreateWorkshop        xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  +-----
  ReviseWorkshop        ++++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  OpenLobby             ++----  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  LockLobby             -+++--  -+++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  UnlockLobby           -+++--  -+++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  StartWorkshop         -++---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  PauseWorkshop         --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ResumeWorkshop        --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  FinishWorkshop        --+-+-  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ReopenWorkshop        ----+-  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ArchiveWorkshop       ----++  nnnnnn  nnnnnn  nnnnnn  xxxxxx  ----++
  InviteCoTrainer       +++++-  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  WelcomeCoTrainer      xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  ++++++
  RemoveCoTrainer       +++++-  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  HandOverControl       +++++-  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  TakeControl           +++++-  +++++-  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  OpenActivity          --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  CloseActivity         --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  SkipActivity          -+++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ReopenActivity        --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  StartTimer            --+---  --+---  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ExtendTimer           --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  StopTimer             --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ElapseTimer           xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  --+---
  RecordLoss            xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  ++++++
  ForkWorkshop          xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  ++++++
  ShowOnProjector       -++++-  -++++-  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ChooseProjectorLanguage +++++-  +++++-  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  BookmarkMoment        --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  Undo                  -+++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  JoinWorkshop          xxxxxx  xxxxxx  xxxxxx  xxxxxx  -+++--  xxxxxx
  SimulateParticipants  -+++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ChangeAlias           xxxxxx  xxxxxx  xxxxxx  -+++--  xxxxxx  xxxxxx
  ChooseLocale          xxxxxx  xxxxxx  xxxxxx  -++++-  xxxxxx  xxxxxx
  LinkDevice            xxxxxx  xxxxxx  xxxxxx  xxxxxx  -++++-  xxxxxx
  SetParticipationMode  -+++--  nnnnnn  nnnnnn  -+++--  xxxxxx  xxxxxx
  LeaveWorkshop         xxxxxx  xxxxxx  xxxxxx  -+++--  xxxxxx  -+++--
  RenewDoor             xxxxxx  xxxxxx  xxxxxx  xxxxxx  xxxxxx  ++++++
  RemoveParticipants    -+++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  RemoveParticipant     -+++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  MergeParticipants     -+++--  -+++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  EraseParticipant      -+++++  nnnnnn  nnnnnn  -+++++  xxxxxx  -+++++
  FormTeams             --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  PlaceTheRest          --+---  --+---  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  MoveMember            --+---  --+---  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  BringCaseToTeam       xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  TakeCaseFromTeam      xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  OpenTeamRounds        --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  CastTeamBallot        xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  CloseTeamRounds       --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  DealBriefs            --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ReadBrief             xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  PeekBrief             --++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  StartPlay             --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  EndPlay               --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  MarkObservation       xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  UnmarkObservation     xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  GuessBuyingRole       xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  RecordOutcome         xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  ConfirmOutcome        xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  RateSatisfaction      xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  RevealBriefs          --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  OpenOwnTeam           xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  JoinTeam              xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  OpenRound             --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  CastBallot            xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  WithdrawBallot        xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  NudgeParticipants     --+---  --+---  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  CloseRound            --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  --+---
  ReopenRound           --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  RevealRound           --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  PeekRound             --++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  DiscardRound          --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  NameCase              xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  ReviseCase            xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  OfferCase             xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  WithdrawCase          --++--  nnnnnn  nnnnnn  --++--  xxxxxx  xxxxxx
  SpotlightCase         --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  RaiseObjection        xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  RewordObjection       xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  HoldObjection         --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  ReleaseObjection      --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  HideObjection         --+++-  --+++-  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  UnhideObjection       --+++-  --+++-  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  SupportObjection      xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  WithdrawSupport       xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  AnswerObjection       --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  AcceptAnswer          --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  RejectAnswer          xxxxxx  xxxxxx  xxxxxx  --+---  xxxxxx  xxxxxx
  WithdrawObjection     xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  ReopenObjection       --++--  nnnnnn  nnnnnn  --++--  xxxxxx  xxxxxx
  EscalateObjection     --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  ParkObjection         --++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  MergeObjections       --++--  --++--  nnnnnn  --++--  xxxxxx  xxxxxx
  UnmergeObjections     --++--  --++--  nnnnnn  --++--  xxxxxx  xxxxxx
  ProposeObjective      --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  PutForward            --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  AmendObjective        --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  AdoptByMajority       --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  WithdrawObjective     --++--  nnnnnn  nnnnnn  --++--  xxxxxx  xxxxxx
  ReopenObjective       --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  OpenStep              --+---  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  CaptureLine           --+---  nnnnnn  nnnnnn  --+---  xxxxxx  xxxxxx
  HighlightLine         --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  UnhighlightLine       --++--  --++--  nnnnnn  nnnnnn  xxxxxx  xxxxxx
  MakeCommitment        xxxxxx  xxxxxx  xxxxxx  --+++-  xxxxxx  xxxxxx
  ReviseCommitment      xxxxxx  xxxxxx  xxxxxx  --+++-  xxxxxx  xxxxxx
  WithdrawCommitment    xxxxxx  xxxxxx  xxxxxx  --+++-  xxxxxx  xxxxxx
  ShareCommitment       xxxxxx  xxxxxx  xxxxxx  --+++-  xxxxxx  xxxxxx
  UnshareCommitment     xxxxxx  xxxxxx  xxxxxx  --+++-  xxxxxx  xxxxxx
  SeekBuddy             xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  MarkReady             xxxxxx  xxxxxx  xxxxxx  --++--  xxxxxx  xxxxxx
  PairBuddies           --++--  nnnnnn  nnnnnn  nnnnnn  xxxxxx  xxxxxx
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/ +/));

describe('who may ask for what', () => {
  it('[D7] is listed for every command', () => {
    expect(rows.map(([kind]) => kind).sort()).toEqual([...commandKinds].sort());
  });

  it.each(rows)('[D7] %s %s %s %s %s %s %s', (kind, ...expected) => {
    const { workshop } = given(live());
    const found = seats.map((seat) =>
      phases
        .map((status) => {
          const known = commandKinds.find((each) => each === kind) ?? 'Undo';
          const reason = whyNot(known, { ...workshop, agenda: { ...workshop.agenda, status } }, seat);
          return Object.entries(signs).find(([, code]) => code === reason)?.[0] ?? reason;
        })
        .join(''),
    );
    expect(found).toEqual(expected);
  });

  it('[D8] is for participants who are here', () => {
    const scene = given(
      live('roles', {}, [anna, bert, carla, daan]),
      fact('ParticipantLeft', { participantId: anna.id }),
      fact('ParticipantRemoved', { participantId: bert.id, reason: 'disruptive' }),
      fact('ParticipantsMerged', { keptId: daan.id, mergedId: carla.id }),
      joined({ seat: 'participant', id: 'constructor' }, 6),
    );
    const raise = { objectionId: uuid('o'), text: 'Dat redt de planning nooit' };
    for (const person of [anna, eva]) scene.when(person, 'RaiseObjection', raise).then(refused('not-eligible'));
    for (const person of [bert, carla]) scene.when(person, 'RaiseObjection', raise).then(refused('removed'));
    scene.when({ seat: 'participant', id: '__proto__' }, 'RaiseObjection', raise).then(refused('not-eligible'));
    scene.when({ seat: 'participant', id: 'toString' }, 'RaiseObjection', raise).then(refused('not-eligible'));
    scene.when(daan, 'RaiseObjection', raise).thenTypes('ObjectionRaised');
  });

  it('[D7] is asked before anything else: what is in a command tells an outsider nothing', () => {
    given(live())
      .when(projector, 'CloseRound', { roundId: uuid('r') })
      .then(refused('not-lead'));
    given(live())
      .when(anna, 'CloseRound', { roundId: uuid('r') })
      .then(refused('not-lead'));
    given(live())
      .when(lead, 'CloseRound', { roundId: uuid('r') })
      .then(refused('not-found'));
  });
});
