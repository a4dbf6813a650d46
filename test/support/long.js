// The long forms of tests that are short among the others: `npm run laws`, `rehearse`, `fuzz`, `chaos` and `attack`, some minutes each.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const system = ['--selectProjects', 'system', '--testPathPatterns'];

const forms = {
  laws: {
    which: [
      '--selectProjects',
      'domain',
      'facilitator-web',
      '--testPathPatterns',
      '(laws|secrecy|same-answers|moves|event-line|folded-recording)\\.spec',
      '--testTimeout',
      '3600000',
    ],
    env: { LAWS: '20' },
  },
  rehearse: { which: [...system, 'system/rehearsal'], env: { REHEARSALS: 'deep120:300,plenary60:1000' } },
  fuzz: { which: [...system, 'system/(fuzz|laws)'], env: { FUZZ: '20', FUZZ_RUNS: '100' } },
  chaos: { which: [...system, 'system/chaos'], env: { CHAOS_KILLS: '100', CHAOS_DATABASE_KILLS: '30' } },
  attack: { which: ['--config', 'test/attack/jest.config.js', '--runInBand'], env: { ATTACK: 'long' } },
};

const [name = '', ...more] = process.argv.slice(2);
const form = forms[name];
if (!form) throw new TypeError(`One of ${Object.keys(forms).join(', ')}`);
const isShort = more[0] === '--short';
const root = join(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...form.which,
    ...(isShort ? more.slice(1) : more),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(isShort ? {} : form.env) } },
);
process.exitCode = status ?? 1;
