import { type Locale, type SentenceId, sentenceIds } from '../ids.ts';
import { wordsOf } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import type { Resolution } from '../measures/index.ts';
import {
  allObjections,
  isCounted,
  isReleased,
  medianResolutionMs,
  type ObjectionOutcome,
  objectionOf,
  outcomeOf,
  resolutionOf,
} from '../objections/index.ts';
import { allObjectives, type ObjectiveKind, type ObjectiveStatus } from '../objectives/index.ts';
import type { ObjectionView, ObjectiveView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { type Told, toldCells } from './told.ts';
import { shownOf } from './votes.ts';

/** Words that the room has read, and the language they were written in where that is known. */
export interface RoomWords {
  /** Not there once they were removed on request. */
  readonly text?: string;
  readonly language?: Locale;
}

/** An objection that the room could read, and what became of it. */
export interface ObjectionResult extends RoomWords {
  readonly sentenceId?: SentenceId;
  readonly outcome: ObjectionOutcome;
  /** The answer that solved it. */
  readonly answer?: RoomWords;
}

export interface ObjectionsResult extends Resolution {
  /** By which half were resolved, in milliseconds since they were raised (Kaplan and Meier); not there where half is not. */
  readonly medianMs?: number;
  /** Those that count, by the sentence they are about; last those that are about none. */
  readonly bySentence: readonly Readonly<{ sentenceId?: SentenceId; split: Resolution['split'] }>[];
  readonly list: readonly ObjectionResult[];
}

/** What the room said to the wording that stands: stances, or hands from fist to five. */
export type ObjectiveDecision =
  | Readonly<{ kind: 'consent'; voters: number; stances: Readonly<Record<'consents' | 'concerns', Told<number>>> }>
  | Readonly<{ kind: 'fist'; voters: number; hands: readonly Told<number>[]; agreement: number }>;

/** An objective that was decided: agreed by consent, or adopted by a show of hands. */
export interface ObjectiveResult {
  readonly status: Extract<ObjectiveStatus, 'agreed' | 'adopted'>;
  readonly kind: ObjectiveKind;
  readonly language?: Locale;
  readonly text?: string;
  readonly measure?: string;
  readonly servesBoss?: string;
  readonly servesBuyer?: string;
  readonly dueWeeks: number;
  readonly versions: number;
  /** Objections that its wordings took in, as far as the room could read them. */
  readonly tookIn: readonly RoomWords[];
  readonly decision?: ObjectiveDecision;
  /** An objection that it rests on is open again. */
  readonly isFlagged: boolean;
}

export function objectionsOf(workshop: Workshop): ObjectionsResult | undefined {
  const all = allObjections(workshop);
  const counted = all.filter(isCounted);
  if (counted.length === 0) return undefined;
  const medianMs = medianResolutionMs(all, msOf(workshop.at));
  const about = (sentenceId: SentenceId | undefined) => counted.filter((each) => each.sentenceId === sentenceId);
  const bySentence = [...sentenceIds, undefined].flatMap((sentenceId) => {
    const here = about(sentenceId);
    const { split } = resolutionOf(here);
    return here.length === 0 ? [] : [{ ...(sentenceId ? { sentenceId } : {}), split }];
  });
  const list = [...sentenceIds, undefined].flatMap((sentenceId) =>
    about(sentenceId)
      .filter(isReleased)
      .sort((one, other) => other.support - one.support)
      .map(objectionResult),
  );
  return { ...resolutionOf(all), ...(medianMs === undefined ? {} : { medianMs }), bySentence, list };
}

function objectionResult(objection: ObjectionView): ObjectionResult {
  const { sentenceId, language, answers } = objection;
  const outcome = outcomeOf(objection);
  const answer = outcome === 'answered' ? (answers.find(isAccepted) ?? answers.at(-1)) : undefined;
  return {
    ...roomWords(objection.text, language),
    ...(sentenceId ? { sentenceId } : {}),
    outcome,
    ...(answer ? { answer: roomWords(answer.text, answer.language) } : {}),
  };
}

const isAccepted = ({ verdict }: ObjectionView['answers'][number]): boolean => verdict === 'accepted';

export const roomWords = (words: Parameters<typeof wordsOf>[0], language: Locale | undefined): RoomWords => {
  const text = wordsOf(words);
  return { ...(text === undefined ? {} : { text }), ...(language === undefined ? {} : { language }) };
};

export const objectivesOf = (workshop: Workshop): readonly ObjectiveResult[] =>
  allObjectives(workshop).flatMap((objective) => {
    const { status, versions } = objective;
    const stands = versions.at(-1);
    if (!stands || (status !== 'agreed' && status !== 'adopted')) return [];
    const decision = decisionOn(objective, stands.n, workshop);
    return {
      status,
      kind: objective.kind,
      ...(stands.language ? { language: stands.language } : {}),
      ...said('text', stands.text),
      ...said('measure', stands.measure),
      ...said('servesBoss', stands.servesBoss),
      ...said('servesBuyer', stands.servesBuyer),
      dueWeeks: stands.dueWeeks,
      versions: versions.length,
      tookIn: tookIn(objective, workshop),
      ...(decision ? { decision } : {}),
      isFlagged: objective.flagged,
    };
  });

function said<Name extends string>(
  name: Name,
  words: Parameters<typeof wordsOf>[0],
): { readonly [N in Name]?: string } {
  const text = wordsOf(words);
  return text === undefined ? {} : ({ [name]: text } as { [N in Name]: string }); // the name is the key
}

const tookIn = ({ versions }: ObjectiveView, workshop: Workshop): readonly RoomWords[] =>
  [...new Set(versions.flatMap(({ addresses }) => addresses))].flatMap((id) => {
    const objection = objectionOf(workshop, id);
    return objection && isReleased(objection) && objection.status !== 'withdrawn'
      ? [roomWords(objection.text, objection.language)]
      : [];
  });

function decisionOn({ id, status }: ObjectiveView, version: number, workshop: Workshop): ObjectiveDecision | undefined {
  const { minCell } = workshop.agenda.settings;
  if (status === 'agreed') {
    const tally = shownOf(workshop, 'consent').findLast((shown) => isOn(shown, id, version))?.tally;
    if (!tally) return undefined;
    const { cast, consents, concerns } = tally;
    const [yes = 'suppressed', but = 'suppressed'] = toldCells([consents, concerns], minCell);
    return { kind: 'consent', voters: cast, stances: { consents: yes, concerns: but } };
  }
  const tally = shownOf(workshop, 'fist').findLast((shown) => isOn(shown, id, version))?.tally;
  if (!tally) return undefined;
  return { kind: 'fist', voters: tally.cast, hands: toldCells(tally.counts, minCell), agreement: tally.agreement };
}

const isOn = (
  { round }: { readonly round: { readonly subject: string; readonly version?: number } },
  objectiveId: string,
  version: number,
): boolean => round.subject === objectiveId && (round.version ?? version) === version;
