import type { WorkshopCommand } from '../commands.ts';
import { type Circle, tellings } from '../commitments/index.ts';
import { type DebriefPhase, debriefPhases, roleIds, type SentenceId, sentenceIds, stepIds } from '../ids.ts';
import { type Chance, seeded } from '../kernel/chance.ts';
import { allObjections, isOpen, isReleased } from '../objections/index.ts';
import { chairOf, isSide, observationKinds, openCards, playsIn, runningPlays, stageOf } from '../plays/state.ts';
import { exampleBallot, exampleRoles, roundsOf } from '../rounds/index.ts';
import { openActivity } from '../script/open-activity.ts';
import { roomProgress } from '../script/progress.ts';
import { workNow } from '../script/work.ts';
import { areTeamsVoting, isTeamCaseOpen } from '../team-rounds/state.ts';
import { teamLimits } from '../teams/limits.ts';
import { isRoleplayOpen } from '../teams/state.ts';
import type { Workshop } from '../workshop.ts';

/** What simulated participants say; texts are the content's. */
export interface SimulationWords {
  readonly caseNames: readonly string[];
  /** What the salesperson holds against what one would trade for a sentence; none of them twice in a row. */
  readonly objections: readonly { readonly sentenceId: SentenceId; readonly text: string }[];
  readonly objectives: readonly { readonly text: string; readonly servesBoss: string; readonly servesBuyer: string }[];
  readonly lines: readonly string[];
  readonly commitments: readonly { readonly situation: string; readonly response: string }[];
}

/** What a simulated participant works with. Whoever has the same number and `seed` is of the same mind about the same things. */
export interface Means {
  readonly words: SimulationWords;
  readonly seed: string;
  /** By which trainers know them. */
  readonly handle: string;
  readonly makeId: () => string;
}

/** So often at most they look whether there is something to note, while they observe a play. */
const mostNotes = 40;

/** Somebody who does what a workshop asks of its participants: for rehearsing alone, and for trying things out. */
export class SimulatedParticipant {
  readonly #number: number;
  readonly #means: Means;
  readonly #done = new Set<string>();
  readonly #mine = new Set<string>();
  #caseId: string | undefined;
  /** Of what they are about to do: it follows from what that is, whatever they did before and whenever they come to it. */
  #roll: Chance = () => 0;

  /** They are numbered from 0: some things only every third or fifth of them does. */
  constructor(number: number, means: Means) {
    this.#number = number;
    this.#means = means;
  }

  /** What they ask for now; each thing once. `workshop` may be any window that shows the room. */
  react(workshop: Workshop): readonly WorkshopCommand[] {
    if (workshop.agenda.status !== 'live') return [];
    return [
      ...this.#votes(workshop),
      ...this.#contributions(workshop),
      ...this.#judgements(workshop),
      ...this.#teams(workshop),
      ...this.#teamCase(workshop),
      ...this.#reads(workshop),
      ...this.#plays(workshop),
      ...this.#settles(workshop),
      ...this.#getsReady(workshop),
    ];
  }

  /** Takes over from somebody of whom it is not known what they did: what is asked now they may have written already. */
  takeOver(workshop: Workshop): void {
    this.#contributions(workshop);
  }

  /** Every twelfth time somebody looks out of the window. */
  #votes(workshop: Workshop): readonly WorkshopCommand[] {
    return roundsOf(workshop).flatMap((round, index): WorkshopCommand[] => {
      if (round.status !== 'open' || !this.#first(`round ${round.id}`, `round ${index}`)) return [];
      if (this.#roll(12) === 0) return [];
      const ballot = exampleBallot(round, workshop, { id: '', roll: this.#roll });
      return [{ kind: 'CastBallot', data: { roundId: round.id, ballot } }];
    });
  }

  #contributions(workshop: Workshop): readonly WorkshopCommand[] {
    const activity = openActivity(workshop);
    const { view, focusId } = workshop.agenda.projector;
    const isAsked = view === 'question' && activity !== undefined;
    const { open } = workshop.steps;
    if (isAsked && activity.kind === 'cases') return this.#once(activity.id, 1, () => this.#nameCase());
    if (isAsked && activity.kind === 'objections') return this.#once(activity.id, 3, () => this.#object());
    if (isAsked && activity.kind === 'objectives') return this.#once(activity.id, 5, () => this.#propose());
    if (isAsked && activity.kind === 'commitments') return this.#committing(activity.id);
    if (view === 'objections') return this.#once(view, 1, () => this.#support(workshop));
    const phase = debriefPhases.find((known) => known === focusId);
    if (isAsked && activity.kind === 'debrief' && phase) {
      return this.#once(`${activity.id} ${phase}`, 4, () => this.#write({ phase }));
    }
    return open === undefined ? [] : this.#once(`step ${open}`, 4, () => this.#write({ stepId: open }));
  }

  /** Whoever raised an objection says whether the answer will do. */
  #judgements(workshop: Workshop): readonly WorkshopCommand[] {
    return allObjections(workshop).flatMap(({ id: objectionId, status, answers }): WorkshopCommand[] => {
      const answerId = answers.at(-1)?.id;
      const mustJudge = status === 'answered' && answerId !== undefined && this.#mine.has(objectionId);
      if (!mustJudge || !this.#first(`answer ${answerId}`, `answer ${answers.length}`)) return [];
      const kind = this.#roll(4) > 0 ? 'AcceptAnswer' : 'RejectAnswer';
      return [{ kind, data: { objectionId, answerId } }];
    });
  }

  /** Every third opens a team, the others join one whose code they can see; until there is one with room they look on. */
  #teams(workshop: Workshop): readonly WorkshopCommand[] {
    const { method, list } = workshop.teams;
    const { usual } = teamLimits;
    const team = `team ${workshop.agenda.activeActivity}`;
    if (method !== 'codes' || !isRoleplayOpen(workshop) || this.#done.has(team)) return [];
    if (this.#number % usual === 0) {
      return this.#once(team, 1, () => ({ kind: 'OpenOwnTeam', data: { teamId: this.#means.makeId() } }));
    }
    const open = list.filter(({ memberIds }) => memberIds.length < usual);
    const code = open[this.#number % Math.max(1, open.length)]?.code;
    return code === undefined ? [] : this.#once(team, 1, () => ({ kind: 'JoinTeam', data: { code } }));
  }

  /** Whoever is named first at a table lets the others work on their case; and everybody votes in their team. */
  #teamCase(workshop: Workshop): readonly WorkshopCommand[] {
    const { activeActivity, projector } = workshop.agenda;
    const caseId = this.#caseId;
    const isAsked = isTeamCaseOpen(workshop) && projector.view === 'teamcase' && projector.focusId === undefined;
    const team = workshop.teams.list.find(({ memberIds }) => memberIds.includes(this.#means.handle));
    if (isAsked && caseId !== undefined && team?.memberIds[0] === this.#means.handle) {
      return this.#once(`bring ${activeActivity}`, 1, () => ({ kind: 'BringCaseToTeam', data: { caseId } }));
    }
    if (!areTeamsVoting(workshop) || !this.#first(`team round ${activeActivity}`)) return [];
    return [{ kind: 'CastTeamBallot', data: { ballot: exampleRoles(this.#roll) } }];
  }

  /** Holds the card to read it, once for each dealing; every twelfth time somebody forgets. */
  #reads(workshop: Workshop): readonly WorkshopCommand[] {
    const plays = playsIn(workshop).filter((play) => stageOf(play) === 'dealt');
    if (
      plays.length === 0 ||
      openCards(workshop) ||
      !this.#first(`brief ${plays.at(-1)?.id}`, `brief ${workshop.agenda.activeActivity}`)
    )
      return [];
    return this.#roll(12) > 0 ? [{ kind: 'ReadBrief', data: {} }] : [];
  }

  /** Every observer notes something now and then. */
  #plays(workshop: Workshop): readonly WorkshopCommand[] {
    const { handle, makeId } = this.#means;
    return runningPlays(workshop).flatMap(({ id: playId, activityId, sitters }): readonly WorkshopCommand[] => {
      if (chairOf({ sitters }, handle) !== 'observer') return [];
      const notes = Array.from({ length: mostNotes }, (_, n) => n);
      const isNext = (n: number) => this.#first(`note ${playId} ${n}`, `note ${activityId} ${n}`);
      if (!notes.some(isNext) || this.#roll(2) > 0) return [];
      const kind = observationKinds[this.#roll(2) > 0 ? 0 : this.#roll(observationKinds.length)] ?? 'seen';
      const stepId = stepIds[this.#roll(stepIds.length)] ?? 'objective';
      const about = kind === 'seen' || kind === 'missed' ? { stepId } : {};
      return [{ kind: 'MarkObservation', data: { playId, observationId: makeId(), kind, ...about } }];
    });
  }

  /** After the play: the boss guesses; one side says what came of it, the other one confirms; each rates it. */
  #settles(workshop: Workshop): readonly WorkshopCommand[] {
    if (openCards(workshop)) return [];
    const { handle } = this.#means;
    return playsIn(workshop).flatMap((play): readonly WorkshopCommand[] => {
      const chair = chairOf(play, handle);
      const { id: playId, activityId, done = [] } = play;
      if (stageOf(play) !== 'ended' || !isSide(chair)) return [];
      const isNew = (what: string) => this.#first(`${what} ${playId}`, `${what} ${activityId}`);
      const commands: WorkshopCommand[] = [];
      if (chair === 'boss' && isNew('guess')) {
        const roleId = roleIds[this.#roll(roleIds.length)] ?? 'decider';
        commands.push({ kind: 'GuessBuyingRole', data: { playId, roleIds: [roleId] } });
      }
      if (!done.includes('outcome') && chair === 'buyer' && isNew('outcome')) {
        commands.push({ kind: 'RecordOutcome', data: { playId, agreed: this.#roll(4) > 0, terms: {} } });
      }
      if (done.includes('outcome') && !this.#done.has(`outcome ${playId}`) && isNew('confirm')) {
        commands.push({ kind: 'ConfirmOutcome', data: { playId } });
      }
      if (isNew('rating')) {
        commands.push({
          kind: 'RateSatisfaction',
          data: { playId, value: 1 + Math.max(this.#roll(5), this.#roll(5)) },
        });
      }
      return commands;
    });
  }

  /** Is ready with most of what people do by themselves; who writes says so by what they wrote. */
  #getsReady(workshop: Workshop): readonly WorkshopCommand[] {
    const work = workNow(workshop);
    if (!work || roomProgress(workshop)?.isWriting) return [];
    if (!this.#first(`ready ${work.activityId} ${work.place}`) || this.#roll(3) === 0) return [];
    return [{ kind: 'MarkReady', data: { ...work, ready: true } }];
  }

  #nameCase(): WorkshopCommand {
    const { makeId, words } = this.#means;
    const caseId = makeId();
    this.#caseId = caseId;
    return {
      kind: 'NameCase',
      data: {
        caseId,
        pseudonym: this.#pick(words.caseNames),
        yearsBand: (['under-1', '1-3', '3-10', 'over-10'] as const)[this.#roll(4)] ?? '1-3',
        sentenceIds: [sentenceIds[this.#roll(sentenceIds.length)] ?? 'wait'],
        offered: this.#number % 4 === 0,
        confirmNotReal: true,
      },
    };
  }

  #object(): WorkshopCommand {
    const { makeId, words } = this.#means;
    const objectionId = makeId();
    this.#mine.add(objectionId);
    return { kind: 'RaiseObjection', data: { objectionId, ...this.#pick(words.objections, 3), confirmNotReal: true } };
  }

  #support(workshop: Workshop): WorkshopCommand | undefined {
    const others = allObjections(workshop).filter(
      (objection) => isReleased(objection) && isOpen(objection) && !this.#mine.has(objection.id),
    );
    const chosen = others[Math.min(this.#roll(others.length), this.#roll(others.length))];
    return chosen && { kind: 'SupportObjection', data: { objectionId: chosen.id } };
  }

  #propose(): WorkshopCommand {
    const { makeId, words } = this.#means;
    const wording = this.#pick(words.objectives, 5);
    const data = { objectiveId: makeId(), ...wording, kind: 'shared', measure: '', dueWeeks: 12 } as const;
    return { kind: 'ProposeObjective', data: { ...data, confirmNotReal: true } };
  }

  /** Every third wants a buddy, and shares with them; every fifth shares with the room. */
  #committing(activityId: string): readonly WorkshopCommand[] {
    if (!this.#first(activityId)) return [];
    const commitmentId = this.#means.makeId();
    const made = this.#commit(commitmentId);
    const share = (circle: Circle): WorkshopCommand => ({ kind: 'ShareCommitment', data: { commitmentId, circle } });
    if (this.#number % 3 === 0) return [made, { kind: 'SeekBuddy', data: { seeks: true } }, share('buddy')];
    return this.#number % 5 === 0 ? [made, share('room')] : [made];
  }

  #commit(commitmentId: string): WorkshopCommand {
    const { words } = this.#means;
    const tell = this.#roll(3) > 0 ? { tell: tellings[this.#roll(tellings.length)] ?? 'no' } : {};
    const commitment = { commitmentId, ...this.#pick(words.commitments), ...tell };
    return { kind: 'MakeCommitment', data: { ...commitment, confirmNotReal: true } };
  }

  #write(about: { readonly stepId: Step } | { readonly phase: DebriefPhase }): WorkshopCommand {
    const { makeId, words } = this.#means;
    const text = this.#pick(words.lines, 4);
    return { kind: 'CaptureLine', data: { lineId: makeId(), text, confirmNotReal: true, ...about } };
  }

  /** One after the other of a list, for those of whom only every so many-th gets there. */
  #pick<T>(list: readonly T[], every = 1): T {
    return list[Math.floor(this.#number / every) % list.length] as T; // lists of words are never empty
  }

  #once(what: string, every: number, act: () => WorkshopCommand | undefined): readonly WorkshopCommand[] {
    if (this.#number % every > 0 || !this.#first(what)) return [];
    const command = act();
    return command ? [command] : [];
  }

  /** Whether it is new to them. `about` says the same in every workshop, where `what` has an id in it. */
  #first(what: string, about = what): boolean {
    const isFirst = !this.#done.has(what);
    this.#done.add(what);
    if (isFirst) this.#roll = seeded(`${this.#means.seed} ${this.#number} ${about}`);
    return isFirst;
  }
}

type Step = NonNullable<Workshop['steps']['open']>;
