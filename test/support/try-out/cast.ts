import type { Ballot, BallotKindName, SentenceId, StepId, Workshop, WorkshopCommand } from '@rolwissel/domain';
import { roleIds, roundsOf, sentenceIds, stepIds } from '@rolwissel/domain';
import type { TryOut } from './try-out.ts';

/** Whole numbers from 0 up to `below`, the same ones at every run. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Roll = (below: number) => number;

/** People who do what the workshop asks of them. */
export class Cast {
  readonly #tryOut: TryOut;
  readonly #people: readonly string[];
  readonly #roll: Roll;
  readonly #done = new Set<string>();

  constructor(tryOut: TryOut, people: readonly string[], seed = 1) {
    this.#tryOut = tryOut;
    this.#people = people;
    this.#roll = dice(seed);
  }

  /** Everybody does what can be done now, once. */
  react(): void {
    const { workshop } = this.#tryOut;
    for (const round of roundsOf(workshop))
      if (round.status === 'open') this.#once(`round ${round.id}`, () => this.#vote(round));
    const activity = workshop.agenda.activities.find(({ id }) => id === workshop.agenda.activeActivity);
    if (!activity || workshop.agenda.status !== 'live') return;
    const { view, focusId = '' } = workshop.agenda.projector;
    if (activity.kind === 'cases' && view === 'question') this.#once(activity.id, () => this.#nameCases());
    if (activity.kind === 'objections' && view === 'question') this.#once(activity.id, () => this.#object());
    if (activity.kind === 'objectives' && view === 'question') this.#once(activity.id, () => this.#propose());
    if (activity.kind === 'steps' && workshop.steps.open) {
      this.#once(`step ${workshop.steps.open}`, () => this.#writeLines({ stepId: workshop.steps.open }));
    }
    if (activity.kind === 'debrief' && view === 'question') {
      this.#once(`${activity.id} ${focusId}`, () => this.#writeLines({ phase: focusId as 'learned' }));
    }
  }

  #once(what: string, act: () => void): void {
    if (this.#done.has(what)) return;
    this.#done.add(what);
    act();
  }

  #each(commandOf: (person: string, index: number) => WorkshopCommand | undefined): void {
    this.#people.forEach((id, index) => {
      const command = commandOf(id, index);
      if (command) this.#tryOut.ask(command, { seat: 'participant', id });
    });
  }

  #vote({ id: roundId, ballot, version = 1, subject }: Workshop['rounds']['byId'][string]): void {
    this.#each((_, index) => {
      if (this.#roll(12) === 0) return undefined; // somebody always looks out of the window
      return {
        kind: 'CastBallot',
        data: { roundId, ballot: ballotOf(ballot, this.#roll, { version, subject, index }) },
      };
    });
  }

  #nameCases(): void {
    this.#each((_, index) => ({
      kind: 'NameCase',
      data: {
        caseId: this.#tryOut.makeId(),
        pseudonym: caseNames[index % caseNames.length] ?? 'Noor',
        customerKind: index % 2 ? 'groothandel' : 'zorginstelling',
        yearsBand: (['under-1', '1-3', '3-10', 'over-10'] as const)[this.#roll(4)] ?? '1-3',
        sentenceIds: [sentenceIds[this.#roll(6)] as SentenceId],
        offered: index % 4 === 0,
      },
    }));
  }

  #object(): void {
    this.#each((_, index) => {
      if (index % 3 > 0) return undefined;
      const text = objections[(index / 3) % objections.length] ?? '';
      const sentenceId = sentenceIds[index % 6] as SentenceId;
      return { kind: 'RaiseObjection', data: { objectionId: this.#tryOut.makeId(), text, sentenceId } };
    });
    const ids = Object.keys(this.#tryOut.workshop.objections.byId);
    this.#each((person) => {
      const objectionId = ids[Math.min(this.#roll(ids.length), this.#roll(ids.length))];
      return objectionId === undefined || person === ''
        ? undefined
        : { kind: 'SupportObjection', data: { objectionId } };
    });
  }

  #propose(): void {
    this.#each((_, index) =>
      index % 5 > 0
        ? undefined
        : {
            kind: 'ProposeObjective',
            data: {
              objectiveId: this.#tryOut.makeId(),
              ...(objectives[(index / 5) % objectives.length] ?? objectives[0]),
              kind: 'shared',
              dueWeeks: 12,
            },
          },
    );
  }

  #writeLines(about: { readonly stepId?: StepId | undefined; readonly phase?: 'learned' }): void {
    const where = about.stepId ? { stepId: about.stepId } : { phase: about.phase ?? 'learned' };
    this.#each((_, index) => {
      if (index % 4 > 0) return undefined;
      const text = lines[(index / 4) % lines.length] ?? '';
      return { kind: 'CaptureLine', data: { lineId: this.#tryOut.makeId(), text, ...where } };
    });
  }
}

interface About {
  readonly version: number;
  readonly subject: string;
  readonly index: number;
}

function ballotOf(kind: BallotKindName, roll: Roll, { version, subject }: About): Ballot {
  const weight = () => roll(4) as 0 | 1 | 2 | 3;
  const rating = (least: number) => Math.min(5, least + roll(4)) as 1 | 2 | 3 | 4 | 5;
  const steps = (least: number) => Object.fromEntries(stepIds.map((id) => [id, rating(least)]));
  switch (kind) {
    case 'recognition':
      return {
        kind,
        frequency: Object.fromEntries(
          sentenceIds.map((id, n) => [id, n % 3 ? weight() : Math.min(1, weight())]),
        ) as Record<SentenceId, 0 | 1 | 2 | 3>,
      };
    case 'roles':
      return {
        kind,
        weights: { ...Object.fromEntries(roleIds.map((id) => [id, weight()])), gatekeeper: roll(3) ? 3 : 2 } as Extract<
          Ballot,
          { kind: 'roles' }
        >['weights'],
      };
    case 'confidence':
      return subject === 'before'
        ? { kind, moment: 'before', ratings: steps(2) }
        : { kind, moment: 'after', ratings: steps(2), thenTest: steps(1) };
    case 'consent':
      return { kind, version, stance: roll(5) ? 'consent' : 'concern' };
    case 'fist':
      return { kind, value: (3 + roll(3)) as 3 | 4 | 5 };
    case 'poll':
      return { kind, optionId: ['no', 'later', 'ifAsked', 'upfront'][roll(4)] ?? 'no' };
  }
}

const caseNames = ['Robin', 'Sam', 'Kim', 'Noor', 'Bo', 'Jip', 'Alex', 'Sas'];

const objections = [
  'Dat redt de planning van de fabriek nooit.',
  'Mijn klant gaat dan naar de concurrent, en u weet dat.',
  'U vraagt mij om te kiezen tussen u en mijn bonus.',
  'Dan ben ik de enige die vrijdag nog gebeld wordt.',
  'Vorig jaar beloofde u dit ook en toen kwam het niet.',
  'De klant betaalt nooit binnen dertig dagen, dat is gewoon zo.',
];

const objectives: readonly [Wording, ...Wording[]] = [
  {
    text: 'Binnen twaalf weken staat de betaaltermijn op 45 dagen, met een vaste besteldatum.',
    measure: 'gemiddelde betaaltermijn',
    servesBoss: 'Minder geld onderweg.',
    servesBuyer: 'Nooit meer bellen over een late factuur.',
  },
  {
    text: 'Elke toezegging aan een klant staat dezelfde dag in het systeem.',
    measure: 'toezeggingen zonder notitie',
    servesBoss: 'Geen verrassingen in de planning.',
    servesBuyer: 'Ruggensteun als het spannend wordt.',
  },
  {
    text: 'We gaan eens per kwartaal samen naar de drie grootste klanten.',
    measure: 'bezoeken per kwartaal',
    servesBoss: 'Zelf horen wat de klant zegt.',
    servesBuyer: 'De baas als extra troef.',
  },
];

interface Wording {
  readonly text: string;
  readonly measure: string;
  readonly servesBoss: string;
  readonly servesBuyer: string;
}

const lines = [
  'Wie zei dat, wanneer, en met welke woorden?',
  'Wat zou voor jou een goede uitkomst zijn, los van de klant?',
  'Ik vroeg naar de klant en niet naar de verkoper.',
  'Vrijdag hoor je van mij, ook als ik nog niets weet.',
];
