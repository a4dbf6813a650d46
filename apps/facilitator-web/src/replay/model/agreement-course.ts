import { agreement, agreementBand, type RecordedEvent, roleIds, sentenceIds, type Tally } from '@rolwissel/domain';
import { momentOf, type RunningTime } from './running-time.ts';

/** What the room had shown of its agreement once a vote was revealed. */
export interface AgreementPoint {
  /** The number of the event that showed it, counted from 0. */
  readonly index: number;
  readonly roundId: string;
  readonly voters: number;
  /** Of this vote, 0 to 1. */
  readonly agreement: number;
  /** Of the latest vote on everything that was voted on by then, 0 to 1. */
  readonly mean: number;
}

/** Notes vote by vote, as it comes, how alike the room turned out to think; before a vote is shown there is nothing to note. */
export class AgreementCourse {
  readonly #points: AgreementPoint[] = [];
  readonly #subjects = new Map<string, string>();
  readonly #latest = new Map<string, number>();

  /** As far as it came. */
  get points(): readonly AgreementPoint[] {
    return [...this.#points];
  }

  note(event: RecordedEvent, index: number): void {
    if (event.type === 'RoundOpened') this.#subjects.set(event.data.roundId, event.data.subject);
    if (event.type !== 'RoundRevealed') return;
    const { roundId, tally } = event.data;
    const items = itemsOf(tally);
    const value = agreement(items);
    if (items.length === 0 || !agreementBand(value, tally.cast)) return;
    this.#latest.set(this.#subjects.get(roundId) ?? roundId, value);
    const standing = [...this.#latest.values()];
    const mean = standing.reduce((sum, each) => sum + each, 0) / standing.length;
    this.#points.push({ index, roundId, voters: tally.cast, agreement: value, mean });
  }
}

/** What people answered to each sentence, or gave each role; nothing of other votes, which are on scales of another kind. */
function itemsOf(tally: Tally): readonly (readonly number[])[] {
  if (tally.kind === 'recognition') return sentenceIds.map((id) => tally.sentences[id]);
  return tally.kind === 'roles' ? roleIds.map((id) => tally.roles[id]) : [];
}

/** The mean as steps in a box of 1,000 × 100 that is as wide as the replay: what was shown holds until more is shown. */
export function coursePath(points: readonly AgreementPoint[], running: RunningTime): string {
  const steps = points.map(({ index, mean }, nth) => {
    const [x, y] = [
      rounded((1_000 * momentOf(running, index)) / Math.max(1, running.totalMs)),
      rounded(100 - 100 * mean),
    ];
    return nth === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  return steps.length === 0 ? '' : `${steps.join('')}H1000`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
