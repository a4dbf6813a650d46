import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a screen of each participant was last connected, to any node. Not a fact of the log: it is found again, or not missed. */
export class SeatSeen1795910400000 implements MigrationInterface {
  readonly name = 'SeatSeen1795910400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seat_seen (
        workshop_id    uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
        participant_id uuid NOT NULL,
        seen_at        timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (workshop_id, participant_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seat_seen');
  }
}
