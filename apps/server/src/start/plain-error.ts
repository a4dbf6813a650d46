import { codeOf } from '../database/database-away.ts';

/** What can be told of any error. */
export interface PlainError {
  readonly code: string | undefined;
  readonly message: string;
  readonly path: string | undefined;
  readonly syscall: string | undefined;
}

/** The innermost error that says something: several addresses of a host fail as one error without a message. */
export function plainError(error: unknown): PlainError {
  const first = error instanceof AggregateError ? (error.errors as readonly unknown[])[0] : undefined;
  if (first !== undefined) return plainError(first);
  const text = (name: string): string | undefined => {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return {
    code: codeOf(error),
    message: text('message') || text('name') || String(error),
    path: text('path'),
    syscall: text('syscall'),
  };
}
