import { type Config, loadConfig } from './config/config.ts';
import { runningDatabase } from './database/running-database.ts';

/** What a command needs: the settings, the address of a database that runs, and what was typed after its name. */
export interface CommandLine {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly words: readonly string[];
}

/** Runs one command against the database, which it starts when it is the embedded one and nobody has. Prints what the
 *  command found, or one sentence about what went wrong. */
export async function runCommand(command: (line: CommandLine) => Promise<string>): Promise<void> {
  try {
    const config = loadConfig();
    const database = await runningDatabase(config);
    try {
      console.log(await command({ config, databaseUrl: database.url, words: process.argv.slice(2) }));
    } finally {
      await database.stop();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
