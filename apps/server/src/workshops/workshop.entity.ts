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

  /** The workshops whose first facts it shares, the first of all first; not all of them need be here. */
  @Column('uuid', { array: true, default: [] })
  ancestors!: string[];

  /** The last position that it shares with the last of them. */
  @Column('int', { name: 'forked_at', nullable: true })
  forkedAt!: number | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}

/** Where it comes from, as trainers are told. */
export function originOf({ importedAt, ancestors, forkedAt }: WorkshopRecord) {
  const parent = ancestors.at(-1);
  return {
    ...(importedAt === null ? {} : { importedAt: importedAt.toISOString() }),
    ...(parent === undefined || forkedAt === null ? {} : { forkOf: { id: parent, position: forkedAt } }),
  };
}
