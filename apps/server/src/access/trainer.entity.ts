import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who leads workshops. The owner is whoever holds the server's owner key; everybody else was invited to one workshop. */
@Entity('trainer')
export class Trainer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { default: false })
  owner!: boolean;

  @Column('uuid', { name: 'workshop_id', nullable: true })
  workshopId!: string | null;
}
