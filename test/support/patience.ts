import { jest } from '@jest/globals';

// whole servers start and stop here, often on a machine that has more to do
jest.setTimeout(20_000);
