import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a workshop leaves to be looked back at: links that share it, and what its owner notes at moments of it. Both go with it. */
export class LookingBack1796947200000 implements MigrationInterface {
  readonly name = 'LookingBack1796947200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE share_link (
        id          uuid PRIMARY KEY,
        workshop_id uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
        page        text NOT NULL,
        audience    text NOT NULL,
        secret_hash bytea NOT NULL UNIQUE,
        created_at  timestamptz NOT NULL DEFAULT now(),
        ends_at     timestamptz NOT NULL,
        revoked_at  timestamptz,
        opened      int NOT NULL DEFAULT 0,
        opened_at   timestamptz
      );
      CREATE INDEX share_link_of_workshop ON share_link (workshop_id);

      CREATE TABLE review_note (
        id          uuid PRIMARY KEY,
        workshop_id uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
        position    int NOT NULL CHECK (position > 0),
        author      uuid NOT NULL,
        sealed      text NOT NULL,
        written_at  timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX review_note_of_workshop ON review_note (workshop_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE review_note, share_link');
  }
}
