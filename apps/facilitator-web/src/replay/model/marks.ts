import type { RecordedEvent } from '@rolwissel/domain';

export const markKinds = [
  'reveal',
  'agreed',
  'adopted',
  'blocked',
  'reopened',
  'discarded',
  'undone',
  'peeked',
  'bookmark',
  'note',
  'fork',
] as const;
export type MarkKind = (typeof markKinds)[number];

/** A moment worth going to. */
export interface Mark {
  readonly kind: MarkKind;
  /** The number of its event, counted from 0. */
  readonly index: number;
}

const kinds: { readonly [Type in RecordedEvent['type']]?: MarkKind } = {
  RoundRevealed: 'reveal',
  ObjectiveAgreed: 'agreed',
  ObjectiveAdopted: 'adopted',
  ObjectiveBlocked: 'blocked',
  RoundReopened: 'reopened',
  ActivityReopened: 'reopened',
  ObjectiveReopened: 'reopened',
  ObjectionReopened: 'reopened',
  WorkshopReopened: 'reopened',
  RoundDiscarded: 'discarded',
  ActionUndone: 'undone',
  RoundPeeked: 'peeked',
  BriefPeeked: 'peeked',
  BriefsRevealed: 'reveal',
  MomentBookmarked: 'bookmark',
  WorkshopForked: 'fork',
};

/** What stands out. An act that was undone is one mark, not one for each fact that took it back; a decision stands for its reveal. */
export function marksOf(events: readonly RecordedEvent[]): readonly Mark[] {
  const marks: Mark[] = [];
  let undoneUntil = 0;
  events.forEach((event, index) => {
    const kind = kinds[event.type];
    if (event.type === 'ActionUndone') undoneUntil = event.data.until;
    else if (event.position <= undoneUntil) return;
    if (!kind) return;
    if (kind === 'agreed' || kind === 'blocked') dropReveal(marks, index - 1);
    marks.push({ kind, index });
  });
  return marks;
}

function dropReveal(marks: Mark[], index: number): void {
  const last = marks.at(-1);
  if (last?.kind === 'reveal' && last.index === index) marks.pop();
}

/** With others beside the log, in its order; what came in one moment was there before it was looked back at. */
export const withMore = (marks: readonly Mark[], more: readonly Mark[]): readonly Mark[] =>
  [...marks, ...more].sort((one, other) => one.index - other.index);

/** The decisions of the room, and what the trainer did beside the script: two rows of the timeline. */
export const isDecision = ({ kind }: Mark): boolean =>
  kind === 'reveal' || kind === 'agreed' || kind === 'adopted' || kind === 'blocked';
