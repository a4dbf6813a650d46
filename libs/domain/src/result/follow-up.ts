import {
  type FollowUpResult,
  type Kept,
  keptAnswers,
  type NoticeCurve,
  type Noticed,
  noticedAnswers,
  type WaveId,
} from '../follow-up/index.ts';
import type { SentenceId } from '../ids.ts';
import { type Told, toldCells } from './told.ts';

/** What came of one wave: how many answered, and what, as far as enough did. */
export interface WaveResult {
  readonly waveId: WaveId;
  readonly answered: number;
  readonly kept?: Readonly<Record<Kept, Told<number>>>;
  readonly noticed?: Readonly<Record<Noticed, Told<number>>>;
  /** Heard less often than before, and more often: of those who answered. */
  readonly less?: Readonly<Record<SentenceId, number>>;
  readonly more?: Readonly<Record<SentenceId, number>>;
}

/** What came of a workshop weeks later. */
export interface LaterResult {
  readonly waves: readonly WaveResult[];
  readonly notice?: NoticeCurve['steps'];
}

/** Of the waves that are closed and that enough people answered; undefined while there is none. */
export function laterOf({ waves, notice }: FollowUpResult, leastInCell: number): LaterResult | undefined {
  const told = waves.flatMap(({ waveId, tally: { answered, kept, noticed, less, more } }): WaveResult[] => {
    if (answered < leastInCell || !(kept ?? noticed ?? less)) return [];
    return [
      {
        waveId,
        answered,
        ...(kept ? { kept: cells(keptAnswers, kept, leastInCell) } : {}),
        ...(noticed ? { noticed: cells(noticedAnswers, noticed, leastInCell) } : {}),
        ...(less && more ? { less, more } : {}),
      },
    ];
  });
  if (told.length === 0) return undefined;
  return { waves: told, ...(notice ? { notice: notice.steps } : {}) };
}

function cells<Name extends string>(names: readonly Name[], counts: Readonly<Record<Name, number>>, least: number) {
  const told = toldCells(
    names.map((name) => counts[name]),
    least,
  );
  return Object.fromEntries(names.map((name, index) => [name, told[index]])) as Readonly<Record<Name, Told<number>>>; // one for each
}
