import type { ShareAudience, SharePage } from '@rolwissel/protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that shows a page of one workshop to people who are not there. Only the hash of its secret is kept. */
@Entity('share_link')
export class ShareLinkRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workshop_id' })
  workshopId!: string;

  @Column('text')
  page!: SharePage;

  @Column('text')
  audience!: ShareAudience;

  @Column('bytea', { name: 'secret_hash' })
  secretHash!: Buffer;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('int', { default: 0 })
  opened!: number;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;
}
