import type { Problem } from '@rolwissel/protocol';

/** Something the caller must be told, with a stable code; becomes problem+json over HTTP and a connect error on the socket. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>> | undefined;
  readonly retryAfterMs: number | undefined;
  /** Which sentence people read; usually the code's own. */
  readonly sentence: string;

  constructor(
    code: string,
    more: {
      readonly status?: number;
      readonly values?: Readonly<Record<string, string | number>> | undefined;
      readonly retryAfterMs?: number | undefined;
      readonly sentence?: string | undefined;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.status = more.status ?? statusOf(code);
    this.values = more.retryAfterMs === undefined ? more.values : { ...inSeconds(more.retryAfterMs), ...more.values };
    this.retryAfterMs = more.retryAfterMs;
    this.sentence = more.sentence ?? code;
  }
}

/** As a sentence says it: never less than it takes. */
export const inSeconds = (ms: number) => ({ seconds: Math.ceil(ms / 1_000) });

/** HTTP status by code; what is not here is a conflict with the state of the workshop. */
const statuses: Readonly<Record<string, number>> = {
  malformed: 400,
  'too-deep': 400,
  'text-not-clean': 400,
  'out-of-range': 422,
  'text-too-long': 422,
  'text-too-short': 422,
  'rules-not-accepted': 422,
  'alias-like-handle': 422,
  'alias-missing': 422,
  'alias-traceable': 422,
  'alias-unsuitable': 422,
  'address-invalid': 422,
  'locale-unknown': 422,
  'pack-unknown': 422,
  'plan-empty': 422,
  'fork-position': 422,
  'log-no-log': 422,
  'log-newer': 422,
  'log-locked': 422,
  'log-unreadable': 422,
  'log-key-changed': 422,
  'log-gap': 422,
  'log-changed': 422,
  'log-unknown-event': 422,
  'log-unfit': 422,
  'log-cut-short': 422,
  'log-over': 422,
  unauthenticated: 401,
  'credentials-wrong': 401,
  'code-wrong': 401,
  forbidden: 403,
  'origin-refused': 403,
  'lobby-locked': 403,
  removed: 403,
  'not-found': 404,
  'code-unknown': 404,
  'link-unknown': 404,
  'unknown-workshop': 404,
  'share-unknown': 404,
  'share-ended': 410,
  'share-revoked': 410,
  'too-large': 413,
  'log-too-large': 413,
  'host-refused': 421,
  'protocol-outdated': 426,
  'too-many-attempts': 429,
  'too-many-at-once': 429,
  'too-many-sockets': 429,
  'too-fast': 429,
  failed: 500,
  busy: 503,
  unavailable: 503,
};

/** HTTP status of a problem, unless it is told with another one. */
export const statusOf = (code: string): number => statuses[code] ?? 409;

/** A problem as it travels over HTTP. */
export const problemBody = (error: ProblemError, detail: string): Problem => ({
  type: `urn:rolwissel:problem:${error.code}`,
  title: error.code,
  status: error.status,
  code: error.code,
  detail,
  ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  ...(typeof error.values?.position === 'number' ? { position: error.values.position } : {}),
});
