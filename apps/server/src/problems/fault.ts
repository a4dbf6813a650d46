import { codeOf } from '../database/database-away.ts';

/** SQLSTATE; messages of the classes 22 and 23 quote the values they refuse, and so do those of Node.js. */
const isSqlState = /^(?!2[23])[\dA-Z]{5}$/;

/** An unexpected error as it may be logged: what kind and where, never what anybody said. */
export function faultOf(error: unknown): string {
  if (!isError(error)) return typeof error;
  const code = codeOf(error);
  const isOfDatabase = code !== undefined && isSqlState.test(code);
  const what = isOfDatabase ? `${code} ${error.message.split('\n')[0] ?? ''}` : (code ?? error.name);
  const where = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [what, ...where].join('\n');
}

/** (No `instanceof`: errors of Node.js itself come from another realm in tests.) */
const isError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && 'name' in error;
