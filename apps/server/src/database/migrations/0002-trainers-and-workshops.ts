import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who leads workshops, and how a workshop's door is found. The workshops themselves are in the log. */
export class TrainersAndWorkshops1795478400000 implements MigrationInterface {
  readonly name = 'TrainersAndWorkshops1795478400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE trainer (
        id         uuid PRIMARY KEY,
        name       text NOT NULL,
        owner      boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX trainer_owner ON trainer (owner) WHERE owner;

      -- Only the hash of a session's token is kept.
      CREATE TABLE trainer_session (
        token_hash bytea PRIMARY KEY,
        trainer_id uuid NOT NULL REFERENCES trainer ON DELETE CASCADE,
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE workshop (
        id               uuid PRIMARY KEY,
        trainer_id       uuid NOT NULL REFERENCES trainer,
        title            text NOT NULL,
        format           text NOT NULL,
        join_code        text NOT NULL UNIQUE,
        join_secret_hash bytea NOT NULL UNIQUE,
        created_at       timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX workshop_of_trainer ON workshop (trainer_id, created_at DESC)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop, trainer_session, trainer');
  }
}
