import { describe, expect, it } from '@jest/globals';
import { CommandIds } from './command-ids.ts';

const workshop = '3f1c2f60-0000-4000-8000-000000000001';
const key = 'CloseRound r 1765000000000';
const id = new CommandIds('a key that both nodes share').of(workshop, key);

describe('the id of a command that time asks for', () => {
  it('[K12] is the same on every node, and another for anything else', () => {
    const elsewhere = new CommandIds('a key that both nodes share');
    expect(elsewhere.of(workshop, key)).toBe(id);
    const others = [elsewhere.of(workshop, `${key}1`), elsewhere.of(workshop.replace('1', '2'), key)];
    expect(new Set([id, ...others]).size).toBe(3);
  });

  it('[K12] follows from nothing that a phone is told: another SECRET_KEY, another id', () => {
    expect(new CommandIds('the key of another server').of(workshop, key)).not.toBe(id);
  });

  it('[K2] is a uuid, of the version for ids of one’s own making', () => {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
