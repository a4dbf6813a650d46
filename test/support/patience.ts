import { jest } from '@jest/globals';

// whole servers start and stop here, and whole workshops are played, often on a machine that has more to do
jest.setTimeout(20_000);
