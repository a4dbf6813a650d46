import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A trainer's browser. Only the hash of its token is kept; see Sessions for what the seal is good for. */
@Entity('trainer_session')
export class TrainerSessionRecord {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'seen_at', default: () => 'now()' })
  seenAt!: Date;

  @Column('bytea')
  seal!: Buffer;
}
