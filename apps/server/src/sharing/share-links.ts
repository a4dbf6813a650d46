import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ShareLink, ShareRequest, ShareStatus } from '@rolwissel/protocol';
import type { Repository } from 'typeorm';
import { derivedKey, mac, same, sha256 } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { asAway } from '../database/database-away.ts';
import { SingleFlight } from '../database/single-flight.ts';
import { ShareLinkRecord } from './share-link.entity.ts';

/** A link, and whether it still opens anything, by the clock of the database. */
export interface Share {
  readonly record: ShareLinkRecord;
  readonly status: ShareStatus;
}

/** So many are listed; the oldest of a workshop make way in the list, and go on being what they are. */
const mostListed = 100;

/**
 * The links that share a workshop. What is secret in one is a mac over everything that it grants: it can be shown to the owner
 * again without being kept, and a row that somebody else put into the table, or changed there, opens nothing. Every method
 * throws DatabaseAway while the database cannot answer.
 */
@Injectable()
export class ShareLinks {
  readonly #records: Repository<ShareLinkRecord>;
  readonly #key: Buffer;
  readonly #publicUrl: string;
  readonly #asked = new SingleFlight<Share | undefined>();

  constructor(
    @InjectRepository(ShareLinkRecord) records: Repository<ShareLinkRecord>,
    @Inject(CONFIG) { secretKey, publicUrl }: Config,
  ) {
    this.#records = records;
    this.#key = derivedKey(secretKey, 'share links');
    this.#publicUrl = publicUrl;
  }

  async make(workshopId: string, { page, audience, endsAt }: ShareRequest): Promise<ShareLink> {
    const granted = { id: randomUUID(), workshopId, page, audience, endsAt: new Date(endsAt) };
    await reachable(() => this.#records.insert({ ...granted, secretHash: sha256(this.#secretOf(granted)) }));
    const [made] = await this.#found({ id: granted.id });
    if (!made) throw new Error('A link was erased while it was made'); // with its workshop
    return this.#listed(made);
  }

  /** Of one workshop, newest first. */
  async of(workshopId: string): Promise<readonly ShareLink[]> {
    return (await this.#found({ workshopId })).map((share) => this.#listed(share));
  }

  /** From now on it opens nothing. Whether there was such a link. */
  async revoke(workshopId: string, id: string): Promise<boolean> {
    const revokedAt = () => 'coalesce(revoked_at, now())';
    const { affected } = await reachable(() => this.#records.update({ id, workshopId }, { revokedAt }));
    return affected === 1;
  }

  /** The link with this secret, whatever became of it; undefined when it was not made here. */
  async bySecret(secret: string): Promise<Share | undefined> {
    const [share] = await this.#found({ secretHash: sha256(secret) });
    return share && same(this.#secretOf(share.record), secret) ? share : undefined;
  }

  async named(id: string): Promise<Share | undefined> {
    return this.#asked.of(id, async () => {
      const [share] = await this.#found({ id });
      return share &&
        same(share.record.secretHash.toString('hex'), sha256(this.#secretOf(share.record)).toString('hex'))
        ? share
        : undefined;
    });
  }

  /** Somebody opened it. */
  async noteUse({ id }: ShareLinkRecord): Promise<void> {
    const counted = { opened: () => 'opened + 1', openedAt: () => 'now()' };
    await reachable(() => this.#records.update({ id }, counted));
  }

  #listed({ record, status }: Share): ShareLink {
    const { id, workshopId, page, audience, createdAt, endsAt, opened, openedAt } = record;
    return {
      id,
      page,
      audience,
      status,
      createdAt: createdAt.toISOString(),
      endsAt: endsAt.toISOString(),
      opened,
      ...(openedAt === null ? {} : { openedAt: openedAt.toISOString() }),
      ...(status === 'open'
        ? { url: `${this.#publicUrl}/w/${workshopId}/${page}#share=${this.#secretOf(record)}` }
        : {}),
    };
  }

  /** What is secret stands after the `#`, and so reaches no server and no log but by the one request that opens it. */
  #secretOf({ id, workshopId, page, audience, endsAt }: Granted): string {
    return mac(this.#key, `${id} ${workshopId} ${page} ${audience} ${endsAt.getTime()}`).toString('base64url');
  }

  async #found(where: object): Promise<readonly Share[]> {
    const { entities, raw } = await reachable(() =>
      this.#records
        .createQueryBuilder('link')
        .addSelect('link.ends_at <= now()', 'ended')
        .where(where)
        .orderBy('link.createdAt', 'DESC')
        .limit(mostListed)
        .getRawAndEntities<{ ended: boolean }>(),
    );
    return entities.map((record, index) => ({ record, status: statusOf(record, raw[index]?.ended ?? true) }));
  }
}

/** All that a link grants. */
type Granted = Pick<ShareLinkRecord, 'id' | 'workshopId' | 'page' | 'audience' | 'endsAt'>;

const statusOf = ({ revokedAt }: ShareLinkRecord, ended: boolean): ShareStatus =>
  revokedAt !== null ? 'revoked' : ended ? 'ended' : 'open';

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asAway(error);
  }
}
