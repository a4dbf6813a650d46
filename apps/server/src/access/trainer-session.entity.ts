import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A trainer's browser. Only the hash of its token is kept. */
@Entity('trainer_session')
export class TrainerSessionRecord {
  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
