/** Through whose window a recording is looked at, as the server names them. */
export const audiences = ['projector', 'facilitator', 'participant'] as const;
export type Audience = (typeof audiences)[number];

/** A moment that can be pointed at: a position in the log, seen by an audience. */
export interface Link {
  readonly at?: number;
  readonly as?: Audience;
}

/** What the part of the address after `#` says; what it does not say, or says wrongly, is left out. */
export function readLink(hash: string): Link {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const at = fields.get('at') ?? '';
  const as = audiences.find((known) => known === fields.get('as'));
  return { ...(/^\d{1,9}$/u.test(at) ? { at: Number(at) } : {}), ...(as ? { as } : {}) };
}

export const writeLink = ({ at, as }: Required<Link>): string => `#at=${at}&as=${as}`;

/** The workshop in the address of the page, `/w/<id>/replay`. */
export const workshopIn = (path: string): string | undefined => /^\/w\/([0-9a-f-]{36})\//u.exec(path)?.[1];
