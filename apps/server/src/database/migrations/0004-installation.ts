import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What there is once per database: the fingerprint of the SECRET_KEY that its keys are wrapped with. */
export class Installation1795996800000 implements MigrationInterface {
  readonly name = 'Installation1795996800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE installation (
        sole            boolean PRIMARY KEY DEFAULT true CHECK (sole),
        key_fingerprint bytea NOT NULL,
        made_at         timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE installation');
  }
}
