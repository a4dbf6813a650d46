import type { WorkshopCommand } from '../commands.ts';
import { canBeEnough, isTooFew } from '../rounds/eligible.ts';
import { roundOf, unsettledRounds } from '../rounds/index.ts';
import { areTeamsVoting } from '../team-rounds/index.ts';
import type { ActivityView, RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { type Call, type Cue, isSamePicture, type MakeId, type Picture, pictureNow, pictureOf } from './cue.ts';
import { openActivity } from './open-activity.ts';
import { isFit, isShowable, whereabouts } from './whereabouts.ts';

/** What one press of a key will do. Done twice it does no more than done once. */
export interface Move {
  readonly commands: (make: MakeId) => readonly WorkshopCommand[];
  /** The cue it leads to, where it follows the script. */
  readonly cue?: Cue;
  /** The objective that needs other words: nothing is asked of the server yet, the screen lets the trainer write them. */
  readonly rewords?: string;
  /** The other way from here, for whoever wants it so. */
  readonly instead?: Move;
  /** A clock starts with it. */
  readonly seconds?: number;
  /** So many texts wait to be read: the trainer comes to them, and the script goes no further. */
  readonly unread?: number;
}

/** What comes next; nothing while there is nobody to start with, and after the end. */
export function nextMove(workshop: Workshop): Move | undefined {
  const { status, projector } = workshop.agenda;
  if (projector.blank && status !== 'draft' && status !== 'archived') return showing(projector);
  switch (status) {
    case 'draft':
      return doing({ kind: 'OpenLobby', data: {} });
    case 'lobby':
      return workshop.people.joined > 0 ? doing({ kind: 'StartWorkshop', data: {} }) : undefined;
    case 'paused':
      return doing({ kind: 'ResumeWorkshop', data: {} });
    case 'live':
      return along(workshop) ?? settling(workshop) ?? onwards(workshop);
    case 'finished':
    case 'archived':
      return undefined;
  }
}

/** Shows again what came before; never takes anything back, and never leaves the open activity. */
export function previousMove(workshop: Workshop): Move | undefined {
  const { status, projector } = workshop.agenda;
  if (status !== 'live' && status !== 'paused') return undefined;
  if (projector.blank) return showing(projector);
  const { cues, index, onStage } = whereabouts(workshop);
  const before = cues
    .slice(0, onStage ? index : index + 1)
    .findLast((cue) => isShowable(cue, workshop) && !isSamePicture(cue.picture, pictureNow(workshop)));
  return before && toCue(before);
}

/** The next cue of the open activity. What was shown beside the script leads back to where the script was. */
function along(workshop: Workshop): Move | undefined {
  const { cues, index, onStage } = whereabouts(workshop);
  if (!onStage && isVoting(workshop)) return settling(workshop);
  const here = onStage ? cues[index] : undefined;
  if (here?.unread !== undefined) return { commands: () => [], cue: here, unread: here.unread };
  const calls = here?.calls;
  const rest = cues.slice(onStage ? index + 1 : Math.max(0, index));
  if (!calls || unsettledRounds(workshop).length > 0) return ahead(rest, workshop);
  const others = rest.filter((cue) => cue.calls?.objectiveId !== calls.objectiveId);
  return { ...answering(calls), instead: ahead(others, workshop) ?? onwards(workshop) };
}

/** The first of these cues at which something is left to do, or to show. */
function ahead(cues: readonly Cue[], workshop: Workshop): Move | undefined {
  const next = cues.find((cue) => !cue.done || isShowable(cue, workshop));
  if (!next) return undefined;
  if (next.done) return onTime(toCue(next), next, workshop);
  const acting = onTime(act(next), next, workshop);
  if (!isAboutItsRound(next)) return settling(workshop) ?? acting;
  const round = roundOf(workshop, next.picture.focusId ?? '');
  return round?.status === 'closed' ? revealing(round, workshop, acting) : acting;
}

/** A clock goes with the picture it was started for; the next one may bring its own. */
function onTime(move: Move, { picture, seconds, unread }: Cue, workshop: Workshop): Move {
  const { timer } = workshop.agenda;
  if (seconds !== undefined) {
    const timerId = Object.values(picture).join('-'); // pressed twice, it is one clock
    const start = { kind: 'StartTimer', data: { timerId, seconds } } as const;
    return { ...move, seconds, commands: (make) => [...move.commands(make), start] };
  }
  const going = unread === undefined ? move : { ...move, unread };
  if (!timer || isSamePicture(picture, pictureNow(workshop))) return going;
  const stop = { kind: 'StopTimer', data: { timerId: timer.timerId } } as const;
  return { ...going, commands: (make) => [stop, ...move.commands(make)] };
}

/** Does what a picture calls for. */
function answering({ objectiveId, missing }: Call): Move {
  if (missing === 'new-words') return { commands: () => [], rewords: objectiveId };
  const data = { ballot: 'consent', subject: objectiveId } as const;
  return { commands: (make) => [{ kind: 'OpenRound', data: { roundId: make(), ...data } }] };
}

/** Of too few votes nothing could be shown: the key lets people vote first, as long as there are enough who can. */
function revealing(round: RoundView, workshop: Workshop, reveal: Move): Move {
  if (!isTooFew(workshop, round) || !canBeEnough(workshop, round) || round.peeked) return reveal;
  return { ...doing({ kind: 'ReopenRound', data: { roundId: round.id } }), instead: reveal };
}

/** The room votes on something of the trainer's own: that comes first. */
const isVoting = (workshop: Workshop): boolean =>
  unsettledRounds(workshop).some(({ id }) => isSamePicture(pictureNow(workshop), pictureOf('voting', id)));

const isAboutItsRound = ({ picture, commands }: Cue): boolean =>
  picture.focusId !== undefined &&
  (commands?.(() => '') ?? []).some(({ kind }) => kind === 'CloseRound' || kind === 'RevealRound');

/** Nothing new begins while a round runs that belongs to nothing in the script; the one on the screen goes first. */
function settling(workshop: Workshop): Move | undefined {
  if (areTeamsVoting(workshop)) return doing({ kind: 'CloseTeamRounds', data: {} });
  const rounds = unsettledRounds(workshop);
  const round = rounds.find(({ id }) => id === workshop.agenda.projector.focusId) ?? rounds[0];
  if (!round) return undefined;
  const data = { roundId: round.id };
  if (round.status === 'open') return doing({ kind: 'CloseRound', data });
  return revealing(round, workshop, doing({ kind: 'RevealRound', data }));
}

/** Back to where an activity was left for an earlier one, else the next one in the plan, or the end. */
function onwards(workshop: Workshop): Move {
  const { activities } = workshop.agenda;
  const left = activities.find(({ status, leftAt }) => status === 'closed' && leftAt !== undefined);
  if (left) return back(left, workshop);
  const open = openActivity(workshop);
  const here = open
    ? activities.findIndex(({ id }) => id === open.id)
    : activities.findLastIndex(({ status }) => status === 'closed');
  const next = activities.slice(here + 1).find(({ status }) => status === 'planned');
  return doing(next ? { kind: 'OpenActivity', data: { activityId: next.id } } : { kind: 'FinishWorkshop', data: {} });
}

/** Opens again what was left, at the picture that the room saw. */
function back({ id: activityId, leftAt }: ActivityView, workshop: Workshop): Move {
  const reopen: WorkshopCommand = { kind: 'ReopenActivity', data: { activityId } };
  if (!leftAt || leftAt.view === 'title' || !isFit(leftAt, workshop)) return doing(reopen);
  return doing(reopen, { kind: 'ShowOnProjector', data: leftAt });
}

const doing = (...commands: readonly WorkshopCommand[]): Move => ({ commands: () => commands });

const showing = ({ view, focusId }: Picture): Move =>
  doing({ kind: 'ShowOnProjector', data: pictureOf(view, focusId) });

const toCue = (cue: Cue): Move => ({ ...showing(cue.picture), cue });

const act = (cue: Cue): Move => ({ commands: cue.commands ?? (() => []), cue });
