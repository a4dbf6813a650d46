/** What the healthy felt in a stretch of time; times in milliseconds. */
export interface Felt {
  readonly acks: readonly number[];
  readonly refused: Readonly<Record<string, number>>;
  readonly unanswered: number;
  /** Connections that ended. */
  readonly away: number;
  readonly promised: readonly { readonly id: string; readonly position: number }[];
  /** Who came to the door. */
  readonly came: { readonly in: number; readonly turnedAway: Readonly<Record<string, number>> };
}

/** What the server saw of itself since it was last asked. */
export interface Gauged {
  /** The longest stretch in which it used the processor without letting anybody have a turn, in milliseconds. */
  readonly busyMs: number;
  /** The longest delay of its event loop, whoever took the processor. */
  readonly delayMs: number;
  readonly cpuMs: number;
  /** Bytes of memory at first, and at most. */
  readonly rss: number;
  readonly peakRss: number;
}

export interface Report {
  readonly title: string;
  readonly attacker: { readonly counts: Readonly<Record<string, number>>; readonly seconds: number };
  readonly before: Felt;
  readonly meanwhile: Felt;
  /** Undefined when the server is gone. */
  readonly gauged: Gauged | undefined;
  /** File descriptors more than before, when the attacker has gone. */
  readonly leftOpen: number;
  /** Votes that were promised and are not in the log. */
  readonly forgotten: number;
}

/** An ack takes at most so many times what it took before … */
const slower = 5;
/** … where a calm room counts as if it took this long: below that it is the clock ticks of a shared machine that are compared. */
const leastMs = 10;
/** The longest anybody waits for a turn of the event loop. */
export const longestBlockMs = 100;
/** So much more memory at most, whatever is sent: the young and the half-old of a heap that was not collected yet. */
const mostMegabytes = 192;
const mostLeftOpen = 20;

/** What must not be; empty when the healthy noticed nothing. */
export function faults({ before, meanwhile, gauged, leftOpen, forgotten }: Report): readonly string[] {
  const boundMs = slower * Math.max(leastMs, at(0.99, before.acks));
  const ackMs = at(0.99, meanwhile.acks);
  const growth = gauged ? megabytes(gauged) : 0;
  const lost = meanwhile.unanswered + forgotten + sum(meanwhile.refused);
  return [
    ...(gauged ? [] : ['the server ended, or did not answer for a minute']),
    ...(ackMs <= boundMs ? [] : [`acks took ${whole(ackMs)} ms (p99), more than ${whole(boundMs)} ms`]),
    ...(gauged && gauged.busyMs > longestBlockMs ? [`the event loop was blocked for ${whole(gauged.busyMs)} ms`] : []),
    ...(growth <= mostMegabytes ? [] : [`memory grew by ${whole(growth)} MB`]),
    ...(lost === 0 ? [] : [`${lost} votes were lost or refused ${JSON.stringify(meanwhile.refused)}`]),
    ...(meanwhile.away === 0 ? [] : [`${meanwhile.away} healthy connections ended`]),
    ...Object.entries(meanwhile.came.turnedAway).map(([why, times]) => `${times} at the door were turned away: ${why}`),
    ...(leftOpen <= mostLeftOpen ? [] : [`${leftOpen} files or connections stayed open`]),
  ];
}

/** Above the lines of a report. */
export const heading = row(
  'attack',
  'before p50/p99',
  'meanwhile p50/p99',
  'loop busy/delay',
  'memory',
  'lost',
  'away',
  'came/turned away',
  'what the attacker did',
);

/** A report in a line. */
export function lineOf({ title, attacker, before, meanwhile, gauged, forgotten }: Report): string {
  return row(
    title,
    ms(before),
    ms(meanwhile),
    gauged ? `${whole(gauged.busyMs)}/${whole(gauged.delayMs)} ms` : 'gone',
    gauged ? `+${whole(megabytes(gauged))} MB` : '',
    String(meanwhile.unanswered + forgotten + sum(meanwhile.refused)),
    String(meanwhile.away),
    `${meanwhile.came.in}/${sum(meanwhile.came.turnedAway)}`,
    Object.entries(attacker.counts)
      .map(([name, times]) => `${name} ${whole(times / attacker.seconds)}/s`)
      .join(', '),
  );
}

function row(title: string, ...cells: readonly string[]): string {
  const widths = [14, 18, 16, 9, 5, 5, 17, 0];
  return [title.padEnd(86), ...cells.map((cell, n) => cell.padEnd(widths[n] ?? 0))].join(' ').trimEnd();
}

/** Nearest rank; nothing at all counts as endless. */
function at(share: number, values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.POSITIVE_INFINITY;
}

const ms = ({ acks }: Felt) => `${at(0.5, acks).toFixed(1)}/${at(0.99, acks).toFixed(1)} ms`;
const megabytes = ({ rss, peakRss }: Gauged) => (peakRss - rss) / 1e6;
const whole = (value: number) => value.toFixed(0);
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);
