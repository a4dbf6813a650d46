import { useSignal } from '@preact/signals';
import type { ObservationKind, PlayObservation, StepId } from '@rolwissel/domain';
import type { PhoneContext } from '../task/phone-context.ts';
import { ownBrief } from '../team/use-card.ts';

/** What an observer noted, and how they note more. */
export interface Notes {
  /** Their own, the latest last; what is on its way is among them. */
  readonly mine: readonly PlayObservation[];
  readonly add: (kind: ObservationKind, stepId?: StepId) => void;
  readonly takeBack: (note: PlayObservation) => void;
  /** Puts words to it. */
  readonly word: (note: PlayObservation, text: string, confirmed: { readonly confirmNotReal?: true }) => void;
}

/** Taps count at once, also without a network: the moment goes with them. */
export function useNotes(context: PhoneContext): Notes {
  const { acts, drafts } = context;
  const brief = ownBrief(context);
  const tapped = useSignal<readonly PlayObservation[]>([]);
  const gone = useSignal<readonly string[]>([]);
  const known = (brief?.observations ?? []).filter(
    ({ observer }) => observer !== undefined,
  ) as readonly PlayObservation[];
  const underway = tapped.value.filter(
    ({ id }) => !known.some((note) => note.id === id) && context.sendingOf(id)?.state !== 'refused',
  );
  const mine = [...known, ...underway].filter(({ id }) => !gone.value.includes(id));
  const playId = brief?.playId ?? '';
  const about = ({ id: observationId, kind, stepId, atMs }: PlayObservation) => ({
    playId,
    observationId,
    kind,
    atMs,
    ...(stepId === undefined ? {} : { stepId }),
  });
  return {
    mine,
    add(kind, stepId) {
      if (!acts || !brief) return;
      const endedMs = (brief.endedAt ?? context.now()) - (brief.startedAt ?? 0);
      const atMs = Math.max(0, Math.round(endedMs));
      const note = { id: drafts.makeId(), kind, atMs, ...(stepId === undefined ? {} : { stepId }) };
      tapped.value = [...tapped.value, note];
      void acts.send({ kind: 'MarkObservation', data: about(note) });
    },
    takeBack({ id: observationId }) {
      gone.value = [...gone.value, observationId];
      void acts?.send({ kind: 'UnmarkObservation', data: { playId, observationId } });
    },
    word: (note, text, confirmed) =>
      void acts?.send({ kind: 'MarkObservation', data: { ...about(note), text, ...confirmed } }),
  };
}
