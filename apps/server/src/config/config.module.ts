import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './config.ts';

/** Injects the Config: `constructor(@Inject(CONFIG) config: Config)`. */
export const CONFIG = Symbol('Config');

@Module({})
export class ConfigModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
