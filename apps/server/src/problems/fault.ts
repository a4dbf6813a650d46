import { codeOf } from '../database/database-away.ts';

/** SQLSTATE classes whose messages quote the values they refuse. */
const quotesValues = /^2[23]/;

/** An unexpected error as it may be logged: what kind and where, never what anybody said. */
export function faultOf(error: unknown): string {
  if (!isError(error)) return typeof error;
  const code = codeOf(error);
  const isOfDatabase = code !== undefined && !quotesValues.test(code);
  const what = isOfDatabase ? `${code} ${error.message.split('\n')[0] ?? ''}` : (code ?? error.name);
  const where = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return [what, ...where].join('\n');
}

/** (No `instanceof`: errors of Node.js itself come from another realm in tests.) */
const isError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && 'name' in error;
