import { Injectable } from '@nestjs/common';
import type { CommonAudience } from '@rolwissel/domain';
import type { ShareAudience, SharePage } from '@rolwissel/protocol';
import type { Request } from 'express';
import { Limit } from '../access/limits.ts';
import { SessionCookie } from '../access/session-cookie.ts';
import { Sessions } from '../access/sessions.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Reader } from '../workshops/recordings.ts';
import { Registry } from '../workshops/registry.ts';
import { type Share, ShareLinks } from './share-links.ts';
import { ShareTokens } from './share-tokens.ts';

/** Through whose windows each may look; the first is what they see unless they ask for another. */
export const windowsOf: Readonly<Record<Reader, readonly CommonAudience[]>> = {
  owner: ['facilitator', 'projector', 'participants'],
  colleague: ['facilitator', 'projector', 'participants'],
  client: ['projector'],
};

/** One link is read so often at once, and as often again in that time: what is read is a whole log or a report each time. */
export const readings = { burst: 100, refilledInMs: 10 * 60_000 } as const;

/** Who may read what a workshop left behind. */
@Injectable()
export class Readers {
  readonly #sessions: Sessions;
  readonly #cookie: SessionCookie;
  readonly #registry: Registry;
  readonly #links: ShareLinks;
  readonly #tokens: ShareTokens;
  readonly #readings = new Limit(readings.burst, readings.refilledInMs);

  constructor(sessions: Sessions, cookie: SessionCookie, registry: Registry, links: ShareLinks, tokens: ShareTokens) {
    this.#sessions = sessions;
    this.#cookie = cookie;
    this.#registry = registry;
    this.#links = links;
    this.#tokens = tokens;
  }

  /**
   * As whom this page of this workshop is read: by the link that was opened for it, else by whoever is signed in. Throws
   * ProblemError unauthenticated, unknown-workshop, share-ended, share-revoked or too-many-at-once.
   */
  async of(request: Request, workshopId: string, page: SharePage): Promise<Reader> {
    const audience = await this.byLink(request, workshopId, page);
    if (audience) return audience;
    const session = await this.#sessions.of(this.#cookie.in(request));
    if (!session) throw new ProblemError('unauthenticated');
    await this.#registry.owned(workshopId, session.trainer);
    return 'owner';
  }

  /** For whom the link is that was opened for it; undefined when there is none. Throws as `of` does. */
  async byLink(request: Request, workshopId: string, page: SharePage): Promise<ShareAudience | undefined> {
    const { authorization } = request.headers;
    if (authorization === undefined) return undefined;
    const id = this.#tokens.in(authorization);
    const share = id === undefined ? undefined : await this.#links.named(id);
    if (!share) throw new ProblemError('unauthenticated');
    const { record } = share;
    if (record.workshopId !== workshopId || record.page !== page) throw new ProblemError('unknown-workshop');
    checkOpen(share);
    if (!this.#readings.take(record.id)) {
      throw new ProblemError('too-many-at-once', { retryAfterMs: this.#readings.retryAfterMs(record.id) });
    }
    return record.audience;
  }
}

/** Throws ProblemError share-ended or share-revoked. */
export function checkOpen({ status }: Share): void {
  if (status !== 'open') throw new ProblemError(`share-${status}`);
}
