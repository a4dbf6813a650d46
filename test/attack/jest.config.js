import { join } from 'node:path';
import { project, wholeServers } from '../../jest.config.js';

/** Attacks are measured, so they run by themselves: not while other tests use the same machine. */
export default {
  maxWorkers: 1,
  ...project('attack', join(import.meta.dirname, '..'), {
    ...wholeServers,
    testMatch: ['<rootDir>/attack/**/*.spec.ts'],
  }),
};
