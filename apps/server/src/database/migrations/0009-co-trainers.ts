import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A trainer who was invited to one workshop, and knows no other: they go when it goes. The reference waits for the end of a
 * transaction, since each of the two tables points at the other and a restore fills one first.
 */
export class CoTrainers1796688000000 implements MigrationInterface {
  readonly name = 'CoTrainers1796688000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trainer ADD COLUMN workshop_id uuid
        REFERENCES workshop ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;
      CREATE INDEX trainer_of_workshop ON trainer (workshop_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trainer DROP COLUMN workshop_id');
  }
}
