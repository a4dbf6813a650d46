import { copyOf } from '../kernel/json.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { wordsOf } from '../kernel/personal.ts';
import { isReleased } from '../objections/state.ts';
import { isForTheRoom } from '../objectives/state.ts';
import { briefsCounted } from '../plays/state.ts';
import { tablesOf } from '../teams/state.ts';
import type { CaseView, LineView, ObjectionView, ObjectiveView, PersonView } from '../views.ts';
import type { Workshop } from '../workshop.ts';

/** Everything a trainer's screen draws, from a state that may know more: the same for the authority and the console. */
export function pictureForTrainers(workshop: Workshop) {
  const { agenda, people, rounds, cases, objections, objectives, steps, teams } = workshop;
  const persons = Object.values(people.byId);
  return copyOf({
    agenda: {
      ...agenda,
      pack: { ...agenda.pack, buyingRoles: undefined, terms: undefined },
      activities: agenda.activities.map(({ progress: _progress, ...activity }) => activity),
      undoable: agenda.undoable.map(({ position, type }) => ({ position, type })),
      coTrainers: agenda.coTrainers.map(({ name, ...trainer }) => ({ ...trainer, name: wordsOf(name) })),
      bookmarks: agenda.bookmarks.map(({ position, label, note }) => ({
        position,
        said: wordsOf(label),
        noted: wordsOf(note),
      })),
    },
    people: {
      joined: people.joined,
      simulated: people.simulated,
      voting: people.voting,
      electorates: people.electorates,
      all: persons.map(personIn).sort(byId),
    },
    rounds: roundsIn(rounds),
    cases: { spotlit: cases.spotlit, all: Object.values(cases.byId).map(caseIn).sort(byId) },
    objections: Object.values(objections.byId).map(objectionIn).sort(byId),
    objectives: Object.values(objectives.byId).map(objectiveIn).sort(byId),
    steps: { open: steps.open, completed: steps.completed, lines: Object.values(steps.lines).map(lineIn).sort(byId) },
    plays: workshop.plays.list.map(({ id, activityId, teamId, startedAt, endedAt, done, sitters }) => ({
      play: [id, activityId, teamId, startedAt, endedAt, done],
      sitters: sitters.map(({ participantId, ...sitter }) => [people.byId[participantId]?.handle, sitter]),
    })),
    teams: {
      method: teams.method,
      list: teams.list.map(({ memberIds, ...team }) => ({
        ...team,
        members: memberIds.map((id) => people.byId[id]?.handle),
      })),
    },
  });
}

/** Everything the projector and the phones draw, from a state that may know more. */
export function pictureForTheRoom(workshop: Workshop) {
  const { agenda, people, rounds, cases, objections, objectives, steps } = workshop;
  const { status, title, settings, activeActivity, timer, projector } = agenda;
  const spotlit = Object.values(cases.byId).filter((each) => each.status === 'spotlit');
  const highlighted = Object.values(steps.lines).filter((line) => line.highlighted);
  return copyOf({
    agenda: { status, title, settings, activeActivity, timer, projector },
    activities: agenda.activities.map(({ id, status: stands }) => [id, stands === 'skipped' ? 'planned' : stands]),
    people: {
      joined: people.joined,
      simulated: people.simulated,
      voting: people.voting,
      electorates: people.electorates,
    },
    rounds: roundsIn(rounds),
    cases: { spotlit: cases.spotlit, all: spotlit.map(caseIn).sort(byId) },
    objections: Object.values(objections.byId).filter(isReleased).map(objectionIn).sort(byId),
    objectives: Object.values(objectives.byId).filter(isForTheRoom).map(objectiveIn).sort(byId),
    steps: { open: steps.open, completed: steps.completed, lines: highlighted.map(lineIn).sort(byId) },
    teams: { method: workshop.teams.method },
    cards: workshop.plays.open,
  });
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

const said = (text: Personal | Shown): string | undefined => wordsOf(text);

const personIn = ({ handle, status, mode, alias }: PersonView) => ({
  id: handle,
  status,
  mode,
  said: said(alias),
});

const roundsIn = ({ order, byId: all }: Workshop['rounds']) => ({
  order,
  all: Object.values(all).map(({ ballots: _whose, peeked: _peeked, ...round }) => round),
});

const caseIn = ({ id, status, pseudonym, yearsBand }: CaseView) => ({
  id,
  status,
  yearsBand,
  said: said(pseudonym),
});

const objectionIn = (objection: ObjectionView) => {
  const { id, status, support, mergedInto, text, alias, answers, released } = objection;
  return {
    id,
    status,
    support,
    mergedInto,
    released,
    said: [said(text), alias && said(alias)],
    answers: answers.map((answer) => [answer.id, answer.kind, answer.verdict, said(answer.text)]),
  };
};

const objectiveIn = ({ id, status, versions, flagged, needsNewVersion }: ObjectiveView) => ({
  id,
  status,
  flagged,
  needsNewVersion,
  versions: versions.map(({ n, text, addresses }) => [n, said(text), addresses]),
});

const lineIn = ({ id, stepId, phase, text }: LineView) => ({
  id,
  stepId,
  phase,
  said: said(text),
});

/** What the projector alone draws. */
export function tablesForTheRoom(workshop: Workshop) {
  const { view } = workshop.agenda.projector;
  const isShown = view === 'briefs' || view === 'timer';
  const { dealt, read, running, ended, settled } = briefsCounted(workshop);
  return copyOf([tablesOf(workshop), isShown ? [dealt, read, running, ended, settled] : []]);
}
