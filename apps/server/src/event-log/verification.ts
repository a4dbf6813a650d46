import type { ClientBase } from 'pg';
import { inTurns } from '../time/in-turns.ts';
import { NotCanonical } from './canonical-json.ts';
import { hashOf } from './chain.ts';
import { HeadSeals } from './head-seals.ts';
import { keysOf, pagesOf, type StoredHead, storedHeadOf } from './reading.ts';
import { genesis, type Head, type StoredEvent } from './stored-event.ts';

/**
 * Something that is not as it was recorded. `chain`: an event; `head`: where the log ends, or what it ends with; `status`: the
 * status in the list; `receipt`: the log is not the one that the receipt was given for; `key`: a person's key is gone without
 * a reason, or does not open; `text`: a sealed text does not open.
 */
export interface Finding {
  readonly kind: 'chain' | 'head' | 'status' | 'receipt' | 'key' | 'text';
  /** The first position it concerns. */
  readonly position?: number;
  /** How many keys, or texts. */
  readonly count?: number;
}

/** What walking along a stream found. `firstBroken` is the first position that is not as it was recorded; the receipt, for
 *  a sound stream, is of its head. */
export interface Verification {
  readonly ok: boolean;
  readonly events: number;
  readonly headHash: string;
  readonly firstBroken?: number;
  readonly findings: readonly Finding[];
  readonly receipt?: string;
}

/** Looks at what a walk along the log passes, and says at its end what is wrong with that. */
export interface LogInspector {
  keys(wrapped: ReadonlyMap<string, Buffer>): void;
  see(event: StoredEvent): void;
  findings(): readonly Finding[];
}

/** What else a verification looks at. */
export interface Evidence {
  readonly receipt?: string | undefined;
  readonly witness?: LogInspector;
}

/** Walks the whole stream; needs one snapshot of the database, that is: a transaction with repeatable reads. */
export async function verification(
  client: ClientBase,
  seals: HeadSeals,
  streamId: string,
  { receipt, witness }: Evidence,
): Promise<Verification> {
  const head = await storedHeadOf(client, streamId);
  const { events, first, last } = await extentOf(client, streamId);
  witness?.keys(await keysOf(client, streamId));
  const held = receipt === undefined ? undefined : new HeldReceipt(streamId, receipt, seals);
  const walk = await walked(client, streamId, head ?? genesis, (event) => {
    witness?.see(event);
    held?.see(event);
  });
  const breaks = breaksIn(walk, head ?? genesis, { first, last });
  const findings = [
    ...breaks,
    ...(head && !breaks.some(({ kind }) => kind === 'head') ? sealFindings(seals, streamId, head) : []),
    ...(held?.findings() ?? []),
    ...(witness?.findings() ?? []),
  ];
  const { hash: headHash } = head ?? genesis;
  const positions = breaks.map(({ position = 1 }) => position);
  return {
    ok: findings.length === 0,
    events,
    headHash,
    ...(positions.length > 0 ? { firstBroken: Math.min(...positions) } : {}),
    findings,
    ...(findings.length === 0 && head ? { receipt: seals.receipt(streamId, head) } : {}),
  };
}

/** What does not hold together, even if nobody vouched for the head. */
function breaksIn(end: Head, head: Head, { first, last }: Pick<Extent, 'first' | 'last'>): readonly Finding[] {
  return [
    ...(end.position < head.position ? [{ kind: 'chain', position: end.position + 1 } as const] : []),
    ...(end.position === head.position && end.hash !== head.hash
      ? [{ kind: 'head', position: Math.max(end.position, 1) } as const]
      : []),
    ...(first < 1 ? [{ kind: 'chain', position: 1 } as const] : []),
    ...(last > head.position ? [{ kind: 'head', position: head.position + 1 } as const] : []),
  ];
}

function sealFindings(seals: HeadSeals, streamId: string, head: StoredHead): readonly Finding[] {
  const soundness = seals.check(streamId, head, head.status, head.seal);
  if (soundness === 'sound') return [];
  return [soundness === 'status' ? { kind: 'status' } : { kind: 'head', position: head.position }];
}

/** A receipt that somebody kept: it must be of what the log has at its position. */
class HeldReceipt implements Pick<LogInspector, 'see' | 'findings'> {
  readonly #streamId: string;
  readonly #receipt: string;
  readonly #seals: HeadSeals;
  readonly #position: number;
  #holds = false;

  constructor(streamId: string, receipt: string, seals: HeadSeals) {
    this.#streamId = streamId;
    this.#receipt = receipt;
    this.#seals = seals;
    this.#position = HeadSeals.positionOf(receipt) ?? 0;
  }

  see(event: StoredEvent): void {
    if (event.position === this.#position) this.#holds = this.#seals.receipt(this.#streamId, event) === this.#receipt;
  }

  findings(): readonly Finding[] {
    return this.#holds ? [] : [{ kind: 'receipt', position: this.#position }];
  }
}

interface Extent {
  readonly events: number;
  readonly first: number;
  readonly last: number;
}

async function extentOf(client: ClientBase, streamId: string): Promise<Extent> {
  const { rows } = await client.query<Extent>(
    `SELECT count(*)::int AS events, coalesce(min(position), 1) AS first, coalesce(max(position), 0) AS last
     FROM event WHERE stream_id = $1`,
    [streamId],
  );
  return rows[0] ?? { events: 0, first: 1, last: 0 };
}

/** The last event, up to the head, to which the chain holds; every event up to there is seen. */
async function walked(
  client: ClientBase,
  streamId: string,
  head: Head,
  see: (event: StoredEvent) => void,
): Promise<Head> {
  let sound = genesis;
  for await (const events of pagesOf(client, streamId, { after: 0, to: head.position })) {
    for await (const event of inTurns(events)) {
      if (!follows(sound, event)) return sound;
      sound = event;
      see(event);
    }
  }
  return sound;
}

function follows(previous: Head, event: StoredEvent): boolean {
  if (event.position !== previous.position + 1) return false;
  try {
    return hashOf(previous.hash, event) === event.hash;
  } catch (error) {
    if (error instanceof NotCanonical) return false; // no event was ever recorded so
    throw error;
  }
}
