import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { Column, Entity, PrimaryColumn, type Repository } from 'typeorm';
import { ConfigModule } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { EventLogModule } from '../event-log/event-log.module.ts';
import { EventLog } from '../event-log/event-log.ts';
import { Tail } from '../event-log/tail.ts';
import { DATABASE_URL, DatabaseModule } from './database.module.ts';
import { createScratchDatabase, type ScratchDatabase } from './scratch-database.ts';

@Entity('note')
class Note {
  @PrimaryColumn('int')
  id = 0;

  @Column('text')
  text = '';
}

describe('the modules of database and event log', () => {
  let scratch: ScratchDatabase;
  beforeAll(async () => {
    scratch = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    await scratch.pool.query('CREATE TABLE note (id int PRIMARY KEY, text text NOT NULL)');
  });
  afterAll(() => scratch.drop());

  it('inject pool, repositories, log and tail, and end with nothing left open', async () => {
    const config = { secretKey: 'the secret of these tests' } as Config; // the log reads no more of it
    const imports = [
      ConfigModule.forRoot(config),
      DatabaseModule.forRoot(scratch.url),
      EventLogModule,
      TypeOrmModule.forFeature([Note]),
    ];
    const app = await (await Test.createTestingModule({ imports }).compile()).init();
    const notes = app.get<Repository<Note>>(getRepositoryToken(Note));
    await notes.save({ id: 1, text: 'kept' });
    expect((await app.get(Pool).query('SELECT text FROM note')).rows).toEqual([{ text: 'kept' }]);
    expect((await app.get(EventLog).heads([])).size).toBe(0);
    expect(app.get(Tail).node).toMatch(/^[\da-f-]{36}$/);
    expect(app.get(DATABASE_URL)).toBe(scratch.url);
    await app.close();

    const open = `SELECT count(*)::int AS open FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'rolwissel' AND pid <> pg_backend_pid()`;
    const left = async () => (await scratch.pool.query<{ open: number }>(open)).rows[0]?.open;
    for (let tries = 0; (await left()) !== 0 && tries < 100; tries++) await sleep(20); // PostgreSQL buries its processes soon
    expect(await left()).toBe(0);
  });
});
