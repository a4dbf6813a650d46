import type { ClientBase } from 'pg';

/** This PostgreSQL would lose or spoil what it acknowledged; the message says what to change. */
export class UnfitDatabase extends Error {
  override readonly name = 'UnfitDatabase';

  constructor(faults: readonly string[]) {
    super(`This PostgreSQL cannot keep a workshop safe. ${faults.join(' ')}`);
  }
}

export interface Condition {
  readonly version: number;
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly synchronous_commit: string;
  readonly encoding: string;
  readonly standby: boolean;
}

/** Throws UnfitDatabase unless the server is new enough, can be written to and survives a crash. */
export async function checkFitness(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Condition>(`
    SELECT current_setting('server_version_num')::int AS version,
           current_setting('fsync') AS fsync,
           current_setting('full_page_writes') AS full_page_writes,
           current_setting('synchronous_commit') AS synchronous_commit,
           current_setting('server_encoding') AS encoding,
           pg_is_in_recovery() AS standby`);
  const faults = rows.flatMap(faultsOf);
  if (faults.length > 0) throw new UnfitDatabase(faults);
}

/** One sentence per fault. */
export function faultsOf(condition: Condition): readonly string[] {
  const switches = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;
  return [
    ...(condition.version < 150_000
      ? [`It is version ${Math.floor(condition.version / 10_000)}: 15 or newer is needed.`]
      : []),
    ...switches.filter((name) => condition[name] === 'off').map((name) => `It runs with ${name} = off: switch it on.`),
    ...(condition.encoding === 'UTF8' ? [] : [`Its texts are ${condition.encoding}: make a database with UTF8.`]),
    ...(condition.standby ? ['It is a read-only standby: name the primary.'] : []),
  ];
}
