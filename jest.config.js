import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const patience = join(import.meta.dirname, 'test/support/patience.ts');
const allTexts = join(import.meta.dirname, 'test/support/all-texts.ts');

export const project = (displayName, rootDir, more = {}) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts?(x)'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
  setupFilesAfterEnv: [patience],
  ...more,
});

const database = {
  globalSetup: '<rootDir>/../../test/support/global-setup.ts',
  globalTeardown: '<rootDir>/../../test/support/global-teardown.ts',
};

/** Whole servers, in this process and in others: built first, so that what is tested is what is written. */
export const wholeServers = {
  globalSetup: '<rootDir>/support/system-setup.ts',
  globalTeardown: '<rootDir>/support/global-teardown.ts',
};

const browser = {
  setupFilesAfterEnv: [patience, allTexts],
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser'] },
  moduleNameMapper: { '\\.css$': join(import.meta.dirname, 'test/support/no-css.ts') },
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: Math.max(2, availableParallelism() - 1), // the tests of whole servers mostly wait
  projects: [
    project('domain', 'libs/domain'),
    project('texts', 'libs/texts'),
    project('content', 'libs/content'),
    project('result', 'libs/result', { setupFilesAfterEnv: [patience, allTexts] }),
    project('protocol', 'libs/protocol'),
    project('client', 'libs/client'),
    project('server', 'apps/server', database),
    project('participant-web', 'apps/participant-web', browser),
    project('facilitator-web', 'apps/facilitator-web', browser),
    project('ui', 'libs/ui', browser),
    project('ballots', 'libs/ballots', browser),
    project('phone', 'libs/phone', browser),
    project('system', 'test', { ...wholeServers, testMatch: ['<rootDir>/system/**/*.spec.ts'] }),
  ],
};
