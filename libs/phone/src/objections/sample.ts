interface Sampled {
  readonly id: string;
  readonly support: number;
}

/** How many fit on a screen without tiring anybody. */
export const sampleSize = 8;

/**
 * Which objections to show: half of them those with the most support, half those this phone showed least, in an order of
 * its own. So what came early does not win by being early, and every objection is read by somebody.
 */
export function sampleOf<O extends Sampled>(
  objections: readonly O[],
  shown: Readonly<Record<string, number>>,
  reader: string,
  size = sampleSize,
): readonly O[] {
  const half = Math.ceil(size / 2);
  const placed = objections
    .map((objection) => ({ objection, at: place(reader, objection), times: shown[objection.id] ?? 0 }))
    .sort((a, b) => b.objection.support - a.objection.support || a.at - b.at);
  const most = placed.slice(0, half);
  const rest = placed.slice(half).sort((a, b) => a.times - b.times || a.at - b.at);
  return [...most, ...rest.slice(0, size - most.length)].map(({ objection }) => objection);
}

/** Where a reader comes across an objection: different for every reader, the same every time (FNV-1a, well stirred). */
function place(reader: string, { id }: Sampled): number {
  let hash = 0x811c9dc5;
  for (const unit of `${reader} ${id}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
