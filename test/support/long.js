// The long forms of tests that are short among the others: `npm run fuzz` and `npm run chaos`, each some minutes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const forms = {
  fuzz: { files: 'system/(fuzz|laws)', env: { FUZZ: '20', FUZZ_RUNS: '100' } },
  chaos: { files: 'system/chaos', env: { CHAOS_KILLS: '100', CHAOS_DATABASE_KILLS: '30' } },
};

const form = forms[process.argv[2] ?? ''];
if (!form) throw new TypeError(`One of ${Object.keys(forms).join(', ')}`);
const jest = join(import.meta.dirname, '../../node_modules/jest/bin/jest.js');
const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    jest,
    '--selectProjects',
    'system',
    '--testPathPatterns',
    form.files,
  ],
  { stdio: 'inherit', env: { ...process.env, ...form.env } },
);
process.exitCode = status ?? 1;
