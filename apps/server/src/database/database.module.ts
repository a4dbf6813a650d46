import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { dataSourceOptions } from './data-source.ts';
import { createPool } from './pool.ts';
import { prepareDatabase } from './preparation.ts';

/** Injects the address of the database, for connections of one's own. */
export const DATABASE_URL = Symbol('DATABASE_URL');

/** Injects `Pool` for written-out SQL, and TypeORM's DataSource and repositories for ordinary tables. The start waits for
 *  the database, checks it and migrates it; after the start it may come and go. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  static forRoot(url: string): DynamicModule {
    const typeOrm = TypeOrmModule.forRootAsync({
      useFactory: async () => {
        await prepareDatabase(url);
        return { ...dataSourceOptions(url), autoLoadEntities: true, retryDelay: 500 };
      },
    });
    return {
      module: DatabaseModule,
      global: true,
      imports: [typeOrm],
      providers: [
        { provide: DATABASE_URL, useValue: url },
        { provide: Pool, useFactory: () => createPool(url) },
      ],
      exports: [DATABASE_URL, Pool, typeOrm],
    };
  }

  /** The last hook: what must still be written is written in onModuleDestroy or beforeApplicationShutdown. */
  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}
