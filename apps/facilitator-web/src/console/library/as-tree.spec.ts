import { describe, expect, it } from '@jest/globals';
import type { WorkshopListed } from '@rolwissel/protocol';
import { asTree } from './as-tree.ts';

const workshop = (id: string, parentId?: string, position = 1): WorkshopListed => ({
  id,
  title: id,
  status: 'paused',
  createdAt: '2031-05-12T13:05:00.000Z',
  keptUntil: '2031-11-12T13:05:00.000Z',
  format: 'standard90',
  people: 0,
  simulated: 0,
  ...(parentId === undefined ? {} : { fork: { parentId, position, since: '2031-05-12T13:05:00.000Z' } }),
});

const drawn = (...list: readonly WorkshopListed[]) =>
  asTree(list).map(({ workshop: { id }, depth }) => `${'-'.repeat(depth)}${id}`);

describe('the list as a tree', () => {
  it('has every branch right under what it goes on from, in the order in which they left', () => {
    const newestFirst = [workshop('c', 'b'), workshop('late', 'a', 90), workshop('b', 'a', 20), workshop('a')];
    expect(drawn(...newestFirst)).toEqual(['a', '-b', '--c', '-late']);
  });

  it('begins with the family in which something was made last', () => {
    expect(drawn(workshop('x1', 'x'), workshop('y'), workshop('x'))).toEqual(['x', '-x1', 'y']);
  });

  it('has one whose parent is gone by itself', () => {
    expect(drawn(workshop('orphan', 'gone'), workshop('a'))).toEqual(['orphan', 'a']);
  });
});
