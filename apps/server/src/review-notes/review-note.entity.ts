import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody noted at a moment of a workshop, sealed. */
@Entity('review_note')
export class ReviewNoteRecord {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'workshop_id' })
  workshopId!: string;

  @Column('int')
  position!: number;

  @Column('uuid')
  author!: string;

  @Column('text')
  sealed!: string;

  @Column('timestamptz', { name: 'written_at', default: () => 'now()' })
  writtenAt!: Date;
}
