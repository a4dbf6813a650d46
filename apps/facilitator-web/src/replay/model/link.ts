/** Through whose window a recording is looked at, as the server names them. */
export const audiences = ['projector', 'facilitator', 'participant'] as const;
export type Audience = (typeof audiences)[number];

/** A moment that can be pointed at: a position in the log, seen by an audience. */
export interface Link {
  readonly at?: number;
  readonly as?: Audience;
  /** The secret of a link that was given to whoever looks. */
  readonly share?: string;
}

/** What the part of the address after `#` says; what it does not say, or says wrongly, is left out. */
export function readLink(hash: string): Link {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const at = fields.get('at') ?? '';
  const as = audiences.find((known) => known === fields.get('as'));
  const share = fields.get('share');
  return {
    ...(/^\d{1,9}$/u.test(at) ? { at: Number(at) } : {}),
    ...(as ? { as } : {}),
    ...(share ? { share } : {}),
  };
}

/** A moment in an address; a link that was given goes on with it. */
export const writeLink = ({ at, as, share }: Moment): string =>
  `#at=${at}&as=${as}${share === undefined ? '' : `&share=${encodeURIComponent(share)}`}`;

type Moment = Required<Pick<Link, 'at' | 'as'>> & { readonly share: string | undefined };

/** The workshop in the address of the page, `/w/<id>/replay`. */
export const workshopIn = (path: string): string | undefined => /^\/w\/([0-9a-f-]{36})\//u.exec(path)?.[1];
