/** The database could not be reached, was too busy or is read-only: the same request may succeed in a moment. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
  /** `unknown` when the answer was lost: the work may or may not have been committed. */
  readonly outcome: 'nothing-recorded' | 'unknown';

  constructor(outcome: DatabaseAway['outcome'], cause: unknown) {
    super(`The database is away: ${messageOf(cause)}`, { cause });
    this.outcome = outcome;
  }
}

/** Whether the fault lies with the database or the way to it, so that trying again later makes sense. */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseAway) return true;
  const code = codeOf(error);
  return code === undefined ? lostConnection.test(messageOf(error)) : awayState.test(code) || networkFault.test(code);
}

/** The error as a DatabaseAway when it is one, else as it is. */
export function asAway(error: unknown, outcome = outcomeOf(error)): unknown {
  return error instanceof DatabaseAway || !isAway(error) ? error : new DatabaseAway(outcome, error);
}

/** Whether the fault lies with the values: PostgreSQL refused them, and will refuse them again. */
export const isDataError = (error: unknown): boolean => /^(22|23|54)[\dA-Z]{3}$/.test(codeOf(error) ?? '');

/** What a failed request left behind: a refusal that the server put in words undid it, a lost answer tells nothing. */
export function outcomeOf(error: unknown): DatabaseAway['outcome'] {
  if (error instanceof DatabaseAway) return error.outcome;
  return /^(?!08|57P)\d[\dA-Z]{4}$/.test(codeOf(error) ?? '') ? 'nothing-recorded' : 'unknown';
}

/** The SQLSTATE of PostgreSQL or the code of Node.js. (No `instanceof`: errors of sockets come from another realm in tests.) */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Connection 08, full 53, shut down or starting 57P, cancelled 57014, broken disk 58, read-only 25006, locked 55P03, beaten 40. */
const awayState = /^(08|53|57P|58|40)[\dA-Z]{2,3}$|^(57014|25006|55P03)$/;

const networkFault = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/;

/** What pg says without a code. */
const lostConnection =
  /^(Connection terminated|Query read timeout|timeout e|Client (was closed|has encountered a connection error)|Cannot use a pool after)/;

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
