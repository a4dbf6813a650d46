import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a trainer's browser was last heard of, and a seal without which its row opens nothing. Rows of an older server have
 *  none: those browsers sign in again. */
export class SealedSessions1796601600000 implements MigrationInterface {
  readonly name = 'SealedSessions1796601600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE trainer_session
        ADD COLUMN seen_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN seal    bytea NOT NULL DEFAULT ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE trainer_session DROP COLUMN seal, DROP COLUMN seen_at');
  }
}
