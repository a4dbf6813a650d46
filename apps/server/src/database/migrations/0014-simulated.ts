import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many simulated participants joined a workshop is counted in its log, and there are few among what is in one. */
export class Simulated1797120000000 implements MigrationInterface {
  readonly name = 'Simulated1797120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX event_simulated ON event (stream_id) WHERE type = 'ParticipantJoined' AND data ->> 'simulated' = 'true'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX event_simulated');
  }
}
