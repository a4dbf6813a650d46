import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The how manieth door of its workshop this is: the secret in the scanned link is derived from it. And of which seats
 * somebody was ever heard; of those who sat here before, nobody doubts it.
 */
export class Doors1796428800000 implements MigrationInterface {
  readonly name = 'Doors1796428800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE workshop ADD COLUMN door int NOT NULL DEFAULT 1;
      ALTER TABLE seat_seen ADD COLUMN heard boolean NOT NULL DEFAULT true;
      ALTER TABLE seat_seen ALTER COLUMN heard SET DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE workshop DROP COLUMN door;
      ALTER TABLE seat_seen DROP COLUMN heard`);
  }
}
