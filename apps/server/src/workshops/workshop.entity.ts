import { activityKinds, type Fork } from '@rolwissel/domain';
import type { WorkshopListed } from '@rolwissel/protocol';
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

  /** Where it left which other workshop; nothing where it began by itself, or that is not known. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  /** The first workshop of its family, where that is another one: what people wrote there is sealed under its name. */
  @Column('uuid', { name: 'root_id', nullable: true })
  rootId!: string | null;

  @Column('int', { name: 'fork_position', nullable: true })
  forkPosition!: number | null;

  /** When its parent was there. */
  @Column('timestamptz', { name: 'forked_since', nullable: true })
  forkedSince!: Date | null;

  /** Which kind of activity was open there. */
  @Column('text', { name: 'fork_activity', nullable: true })
  forkActivity!: string | null;

  @CreateDateColumn({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;
}

/** What there is to enter of a workshop that goes on from others. */
export function entryOfFork(lineage: readonly Fork[] = []) {
  const fork = lineage.at(-1);
  return fork
    ? {
        parentId: fork.parentId,
        rootId: lineage[0]?.parentId ?? fork.parentId,
        forkPosition: fork.position,
        forkedSince: new Date(fork.since),
      }
    : {};
}

/** That it came from a file, or goes on from another workshop, as trainers are told. */
export const originOf = ({ importedAt, ...record }: WorkshopRecord): Pick<WorkshopListed, 'importedAt' | 'fork'> => ({
  ...(importedAt === null ? {} : { importedAt: importedAt.toISOString() }),
  ...forkIn(record),
});

function forkIn({
  parentId,
  forkPosition: position,
  forkedSince: since,
  forkActivity,
}: Pick<WorkshopRecord, 'parentId' | 'forkPosition' | 'forkedSince' | 'forkActivity'>): Pick<WorkshopListed, 'fork'> {
  if (parentId === null || position === null || since === null) return {};
  const activity = activityKinds.find((kind) => kind === forkActivity);
  return { fork: { parentId, position, since: since.toISOString(), ...(activity ? { activity } : {}) } };
}
