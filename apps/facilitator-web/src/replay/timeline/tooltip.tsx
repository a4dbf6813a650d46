import type { ReadonlySignal } from '@preact/signals';
import { between } from '../model/order.ts';
import { eventsBy, momentOf, timeOfDay } from '../model/running-time.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { duration } from '../words/times.ts';
import type { Pointed } from './use-scrubbing.ts';

type TooltipProps = Readonly<{
  context: ReplayContext;
  pointed: ReadonlySignal<Pointed | undefined>;
  /** The handle has the focus: then it speaks for the place where it stands. */
  focused: ReadonlySignal<boolean>;
  width: number;
}>;

const halfWidthPx = 130;

/** What is under the pointer, or under the handle while it has the focus: when, and what happened there. */
export function Tooltip({ context, pointed, focused, width }: TooltipProps) {
  const { player, recording, lineOf, timeOfDay: clock, intoWorkshop, names } = context;
  const place: Pointed | undefined = pointed.value ?? (focused.value ? { ms: player.atMs.value } : undefined);
  if (!place) return null;
  const running = player.running.value;
  const { index } = place;
  const ms = index === undefined ? place.ms : momentOf(running, index);
  const at = index ?? eventsBy(running, ms) - 1;
  const event = recording.events[at];
  if (!event) return null;
  const time = timeOfDay(recording.times, running, ms);
  const chapter = recording.chapters.find(({ from }) => from === at);
  const left = between(
    halfWidthPx,
    (ms / Math.max(1, running.totalMs)) * width,
    Math.max(halfWidthPx, width - halfWidthPx),
  );
  return (
    <div class="bubble" style={{ insetInlineStart: `${left}px` }} aria-hidden="true">
      <b>{intoWorkshop(time)}</b> <span class="soft">{clock(time)}</span>
      <br />
      {index !== undefined && chapter ? names.chapter(chapter) : lineOf(event)}
      <Silence context={context} next={at + 1} ms={ms} />
    </div>
  );
}

/** Within a silence that is shown short: how long it really was. */
function Silence({ context: { player, t }, next, ms }: Readonly<{ context: ReplayContext; next: number; ms: number }>) {
  const running = player.running.value;
  const cut = running.cuts.find(({ before }) => before === next);
  return cut && ms > momentOf(running, next - 1) ? (
    <div class="soft">{t.timeline('cut', { time: duration(cut.realMs) })}</div>
  ) : null;
}
