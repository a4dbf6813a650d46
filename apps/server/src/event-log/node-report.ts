/** What one node tells the others: how far streams have come, and how many people it has online in them, or as one trainer of them. */
export interface NodeReport {
  readonly node: string;
  readonly heads: ReadonlyMap<string, number>;
  readonly present: ReadonlyMap<string, number>;
}

/** A notification holds less than 8,000 bytes; one entry takes up to 88, the rest less than 300. */
const entriesPerPayload = 85;

/** The news as texts that each fit into one notification. */
export function payloadsOf({ node, heads, present }: NodeReport): readonly string[] {
  return [
    ...slices(heads).map((slice) => JSON.stringify({ node, heads: slice })),
    ...slices(present).map((slice) => JSON.stringify({ node, present: slice })),
  ];
}

/** Reads a payload; undefined when it is none of ours. */
export function parseNews(payload: string): NodeReport | undefined {
  const news = objectFrom(payload);
  if (typeof news?.node !== 'string') return undefined;
  return { node: news.node, heads: numbersIn(news.heads), present: numbersIn(news.present) };
}

function slices(numbers: ReadonlyMap<string, number>): readonly Readonly<Record<string, number>>[] {
  const entries = [...numbers];
  const starts = Array.from({ length: Math.ceil(entries.length / entriesPerPayload) }, (_, i) => i * entriesPerPayload);
  return starts.map((start) => Object.fromEntries(entries.slice(start, start + entriesPerPayload)));
}

function objectFrom(payload: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function numbersIn(value: unknown): ReadonlyMap<string, number> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}
