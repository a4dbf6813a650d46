import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from './data-source.ts';
import { Outage } from './outage.ts';
import { patiently } from './patience.ts';
import { createPool } from './pool.ts';
import { patienceMs } from './preparation.ts';

/** Injects the address of the database, for connections of one's own. */
export const DATABASE_URL = Symbol('DATABASE_URL');

/** Injects `Pool` for written-out SQL, and TypeORM's DataSource and repositories for ordinary tables. The database is
 *  prepared already; once this module is there it may come and go. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  static forRoot(url: string): DynamicModule {
    const typeOrm = TypeOrmModule.forRootAsync({
      useFactory: () => ({ ...dataSourceOptions(url), autoLoadEntities: true, toRetry: () => false }),
      dataSourceFactory: (options) => patiently(performance.now() + patienceMs, () => initialized(options)),
    });
    return {
      module: DatabaseModule,
      global: true,
      imports: [typeOrm],
      providers: [
        Outage,
        { provide: DATABASE_URL, useValue: url },
        { provide: Pool, useFactory: () => createPool(url) },
      ],
      exports: [DATABASE_URL, Outage, Pool, typeOrm],
    };
  }

  /** The last hook: what must still be written is written in onModuleDestroy or beforeApplicationShutdown. */
  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }
}

function initialized(options: DataSourceOptions | undefined): Promise<DataSource> {
  if (!options) throw new TypeError('TypeORM is given its options');
  return new DataSource(options).initialize();
}
