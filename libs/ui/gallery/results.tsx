import { stageBallotOf } from '@rolwissel/ballots/stage';
import { localizedPack } from '@rolwissel/content';
import { builtInPacks } from '@rolwissel/content/packs';
import {
  type BallotKindName,
  ballotKindNames,
  copyOf,
  exampleBallot,
  seeded,
  type Tally,
  type Workshop,
} from '@rolwissel/domain';
import type { LanguageTag } from '@rolwissel/texts';
import { staged, TryOut } from '../../../test/support/try-out/try-out.ts';
import type { Case } from './cases.tsx';

/** Room sizes every result is looked at in. */
const rooms = { typical: 24, few: 5, huge: 300, 'too-few': 2 } as const;

/** The result of every kind of ballot there is, as the room sees it: at first, and asked again at the end. */
export function resultCases(language: LanguageTag): Readonly<Record<string, Case>> {
  const cases: Record<string, Case> = {};
  for (const [name, voters] of Object.entries(rooms)) {
    const room = new Room(voters);
    for (const when of ['before', 'after'] as const) {
      room.open(when);
      for (const kind of ballotKindNames) {
        const roundId = room.ask(kind);
        if (roundId) cases[`${kind}-${when}-${name}`] = resultOf(room.shown, roundId, language);
      }
    }
  }
  return cases;
}

function resultOf(workshop: Workshop, roundId: string, language: LanguageTag): Case {
  const [pack] = builtInPacks;
  const round = workshop.rounds.byId[roundId];
  const tally: Tally | undefined = round?.tally;
  if (!round || !tally) return { view: null };
  const about = { workshop, round, pack: localizedPack(pack, language), language };
  const kind = stageBallotOf(round.ballot);
  if (tally.kind === 'too-few')
    return { heading: kind.question(about), view: <p class="result-empty">{about.pack.ui.small}</p> };
  const result = { ...about, tally };
  return {
    heading: kind.heading?.(result) ?? kind.question(about),
    footer: kind.note?.(result),
    view: <kind.Result {...result} />,
  };
}

/** People in a workshop who answer whatever they are asked. */
class Room {
  readonly #tryOut = new TryOut(staged('deep120'));
  readonly #people: readonly string[];
  readonly #roll = seeded('7');

  constructor(people: number) {
    const tryOut = this.#tryOut;
    tryOut.conduct({ kind: 'OpenLobby', data: {} });
    this.#people = Array.from({ length: people }, () => tryOut.join());
    tryOut.conduct({ kind: 'StartWorkshop', data: {} });
  }

  get shown(): Workshop {
    return copyOf(this.#tryOut.windows.projector);
  }

  /** The activity in which confidence is measured; whatever else may be asked in it is made ready. */
  open(when: 'before' | 'after'): void {
    const { workshop, makeId } = this.#tryOut;
    const { activities, pack } = workshop.agenda;
    const activityId = activities.find(({ moment }) => moment === when)?.id ?? '';
    this.#tryOut.conduct({ kind: 'OpenActivity', data: { activityId } });
    this.#tryOut.conduct({ kind: 'SpotlightCase', data: { caseId: pack.cases[0] ?? '' } });
    const objectiveId = makeId();
    const text = 'Binnen twaalf weken staat de betaaltermijn op 45 dagen, met een vaste besteldatum.';
    const wording = {
      text,
      measure: '',
      dueWeeks: 12,
      servesBoss: 'Minder geld onderweg.',
      servesBuyer: 'Minder gebel.',
    };
    this.#tryOut.conduct({ kind: 'ProposeObjective', data: { objectiveId, ...wording, kind: 'shared' } });
    this.#tryOut.conduct({ kind: 'PutForward', data: { objectiveId } });
  }

  /** Opens a round of this kind, and reveals it when everybody answered; undefined when it cannot be asked. */
  ask(kind: BallotKindName): string | undefined {
    const tryOut = this.#tryOut;
    const roundId = tryOut.makeId();
    const answer = tryOut.conduct({ kind: 'OpenRound', data: { roundId, ballot: kind } });
    const round = tryOut.workshop.rounds.byId[roundId];
    if (typeof answer === 'string' || !round) return undefined;
    for (const id of this.#people) {
      const ballot = exampleBallot(round, tryOut.workshop, { id, roll: this.#roll });
      tryOut.ask({ kind: 'CastBallot', data: { roundId, ballot } }, { seat: 'participant', id });
    }
    tryOut.conduct({ kind: 'CloseRound', data: { roundId } });
    tryOut.conduct({ kind: 'RevealRound', data: { roundId } });
    return roundId;
  }
}
