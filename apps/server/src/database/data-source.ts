import { Logger } from '@nestjs/common';
import * as pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/index.ts';
import { connectionOptions } from './pool.ts';

const logger = new Logger('Database');

type PostgresOptions = Extract<DataSourceOptions, { readonly type: 'postgres' }>;

/** TypeORM for ordinary tables: written-out migrations, never a synchronized schema. */
export function dataSourceOptions(url: string): PostgresOptions {
  const { application_name, connectionTimeoutMillis, ...extra } = connectionOptions;
  return {
    type: 'postgres',
    driver: pg, // ours, not whatever it finds by itself
    url,
    applicationName: application_name,
    connectTimeoutMS: connectionTimeoutMillis,
    poolSize: 5,
    poolErrorHandler: (error: Error) => logger.warn(`An idle connection was lost: ${error.message}`),
    extra,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    synchronize: false,
    logging: ['warn'], // never 'error': it writes the values, which may be somebody's address
  };
}
