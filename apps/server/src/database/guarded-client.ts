import { Client, type ClientConfig } from 'pg';
import { patientSetUp, sessionSetUp } from './session.ts';

/** How long a connection waits for the other side to say goodbye too; on a frozen way it never does. */
const partingMs = 1_000;

/** A connection to PostgreSQL that is set up as the program needs it, never ends the process, and closes when a query timed
 *  out: its answer might still come, or never, and whoever took the connection next would wait behind it. */
export class GuardedClient extends Client {
  protected readonly setUp: string = sessionSetUp;

  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined); // the query that was under way fails, and the pool drops the connection
    const query = this.query.bind(this) as (...parameters: readonly unknown[]) => unknown; // one of many overloads
    const closing = (...parameters: readonly unknown[]): unknown => {
      const answer = query(...parameters);
      if (answer instanceof Promise) answer.catch((error: unknown) => this.#closeAfterTimeout(error));
      return answer;
    };
    this.query = closing as Client['query'];
  }

  override connect(): Promise<Client>;
  override connect(callback: (error: Error) => void): void;
  override connect(callback?: (error: Error) => void): Promise<Client> | void {
    const connected = this.#connectAndSetUp();
    if (!callback) return connected;
    // pg calls back with nothing when all is well, which its types do not say
    connected.then(callback.bind(undefined, undefined as unknown as Error), callback);
  }

  async #connectAndSetUp(): Promise<Client> {
    await super.connect();
    await this.query(this.setUp);
    return this;
  }

  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void): Promise<void> | void {
    setTimeout(() => this.connection.stream.destroy(), partingMs).unref();
    return callback ? super.end(callback) : super.end();
  }

  #closeAfterTimeout(error: unknown): void {
    if (error instanceof Error && error.message === 'Query read timeout') this.end().catch(() => undefined);
  }
}

/** A connection for work that may take its time. */
export class PatientClient extends GuardedClient {
  protected override readonly setUp: string = patientSetUp;
}
