import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** Whose a workshop is and how its door is found; everything else about it is in the log. */
@Entity('workshop')
export class WorkshopRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'trainer_id' })
  trainerId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  format!: string;

  @Column('text', { name: 'join_code' })
  joinCode!: string;

  @Column('bytea', { name: 'join_secret_hash' })
  joinSecretHash!: Buffer;

  /** Counts the doors it has had, from 1; the ones before open nothing. */
  @Column('int')
  door!: number;

  /** When it was taken over out of a file; then nothing is added to it. */
  @Column('timestamptz', { name: 'imported_at', nullable: true })
  importedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}

/** That it came from a file, as trainers are told. */
export const originOf = ({ importedAt }: WorkshopRecord) =>
  importedAt === null ? {} : { importedAt: importedAt.toISOString() };
