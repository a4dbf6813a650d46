import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { Cluster } from './embedded/cluster.ts';
import { type Greeting, greet, holder, lettingGo } from './embedded/greeting.ts';

/** A real PostgreSQL from npm's packages, for a machine that has only Node.js. */
export interface EmbeddedPostgres {
  /** Stays the same while this process lives, also when the server had to be started again. */
  readonly url: string;
  /** Lets go of the server; the last process to let go stops it. */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL whose data lives in the folder `home`, or takes over the one that a killed process left running
 *  or that another process has started. Starts it again when it dies. Throws NoPostgresHere or PostgresFailed. */
export async function startEmbeddedPostgres(home: string): Promise<EmbeddedPostgres> {
  const keeper = new Keeper(await Cluster.open(home));
  await keeper.hold();
  return keeper;
}

const retryMs = 250;
const retries = 40;

/** Holds on to the server by one open connection, and notices by its end that the server died. */
class Keeper implements EmbeddedPostgres {
  readonly #cluster: Cluster;
  #port: number | undefined;
  #connection: Client | undefined;
  #reviving: Promise<void> | undefined;
  #stopping = false;

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  get url(): string {
    return this.#cluster.url(this.#port ?? 0);
  }

  async hold(): Promise<void> {
    for (let left = retries; ; ) {
      const port = this.#port ?? (await this.#cluster.port());
      const greeting: Greeting = port ? await greet(this.#cluster.url(port), this.#cluster.data) : 'nobody';
      if (typeof greeting === 'object') return this.#held(greeting, port);
      if (this.#stopping) return;
      if (greeting !== 'waking') {
        const failure = await this.#start(greeting === 'stranger' && !this.#port ? undefined : port);
        if (!failure) continue;
        if (left-- === 0) throw failure.error;
      }
      await sleep(retryMs);
    }
  }

  /** May well fail: a killed server leaves its children and its pid file behind for a moment. */
  #start(port: number | undefined): Promise<{ readonly error: unknown } | undefined> {
    return this.#cluster.start(port).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
  }

  #held(connection: Client, port: number | undefined): void {
    this.#connection = connection;
    this.#port = port;
    connection.once('end', () => {
      this.#reviving = this.#revive();
    });
  }

  async #revive(): Promise<void> {
    while (!this.#stopping) {
      try {
        return await this.hold();
      } catch (error) {
        process.emitWarning(String(error));
      }
    }
  }

  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    await this.#reviving;
    const last = await this.#isLast().catch(() => false);
    if (last) await this.#cluster.stop();
    await this.#connection?.end().catch(() => undefined);
  }

  /** Others that let go wait here until this connection ends, so that exactly one of them is the last. */
  async #isLast(): Promise<boolean> {
    await this.#connection?.query('SELECT pg_advisory_lock($1)', [lettingGo]);
    const others = await this.#connection?.query(
      'SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()',
      [holder],
    );
    return others?.rowCount === 0;
  }
}
