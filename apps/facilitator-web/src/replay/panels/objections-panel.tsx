import { useComputed, useSignalEffect } from '@preact/signals';
import { allObjections, type Workshop } from '@rolwissel/domain';
import { useRef } from 'preact/hooks';
import type { FoldedRecording } from '../model/folded-recording.ts';
import { between } from '../model/order.ts';
import { idleKept, momentOf, type RunningTime, runningTime } from '../model/running-time.ts';
import { Memoized } from '../page/memoized.tsx';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from '../timeline/css-percent.ts';
import { ObjectionRow } from './objection-row.tsx';
import { ResolutionNote } from './resolution-note.tsx';
import { ShortenedList } from './shortened-list.tsx';

/** As many are shown at first; a full hall raises hundreds. */
const objectionsAtFirst = 30;

/** Every objection of this moment with its life line; the lines run on past the moment, paler, as the timeline does. */
export function ObjectionsPanel({ context }: Readonly<{ context: ReplayContext }>) {
  const { player, recording } = context;
  const { objections: t } = context.t;
  const list = useRef<HTMLDivElement>(null);
  const span = useComputed(() => spanOf(player.recording.value));
  useSignalEffect(() => {
    const { running, from, until } = span.value;
    const share = (momentOf(running, player.count.value - 1) - from) / (until - from);
    list.current?.style.setProperty('--now', cssPercent(between(0, share, 1)));
  });
  const moment = player.moment.value;
  if (!moment) return null;
  const objections = inOrder(moment.state);
  if (objections.length === 0) return <p class="soft">{t('none')}</p>;
  return (
    <>
      <ResolutionNote context={context} state={moment.state} />
      <p class="soft small">{t('lifeLines')}</p>
      <div ref={list}>
        <ShortenedList
          context={context}
          class="objection-rows"
          items={objections}
          atFirst={objectionsAtFirst}
          keyOf={({ id }) => id}
          row={(objection) => {
            const life = recording.lives.get(objection.id) ?? [];
            const past = life.filter(({ index }) => index < moment.count);
            return (
              <Memoized of={[context, past.length, objection.support]}>
                {() => (
                  <ObjectionRow context={context} objection={objection} life={life} past={past} span={span.value} />
                )}
              </Memoized>
            );
          }}
        />
      </div>
    </>
  );
}

/** Oldest first: the lines then run down like stairs. */
const inOrder = (state: Workshop) =>
  [...allObjections(state)].sort((a, b) => Date.parse(a.raisedAt) - Date.parse(b.raisedAt));

/** The part of the replay that the lines are drawn in, in its milliseconds. */
export interface Span {
  readonly running: RunningTime;
  readonly from: number;
  readonly until: number;
}

/** From the first event in the life of any objection to the last, in the time it took. */
function spanOf(recording: FoldedRecording | undefined): Span {
  const running = runningTime(recording?.times ?? [], idleKept);
  const indexes = [...(recording?.lives.values() ?? [])].flat().map(({ index }) => index);
  const first = indexes.reduce((least, index) => Math.min(least, index), (recording?.events.length ?? 1) - 1);
  const final = indexes.reduce((most, index) => Math.max(most, index), 0);
  const from = momentOf(running, first);
  return { running, from, until: Math.max(from + 1, momentOf(running, final)) };
}
