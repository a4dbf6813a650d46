import { describe, expect, it } from '@jest/globals';
import { Approach } from './approach.ts';

/** The ways of so many flushes, each as it should be. */
function waysOf(approach: Approach, flushes: number): readonly string[] {
  return Array.from({ length: flushes }, () => {
    const { kind } = approach;
    if (kind === 'reading') approach.beginToRead();
    if (kind === 'locking') approach.beginToLock();
    return kind;
  });
}

describe('the way of a room to its log', () => {
  it('is together with others until it learns that somebody else writes there', () => {
    expect(waysOf(new Approach(), 2)).toEqual(['together', 'together']);
  });

  it('reads first after a conflict, then locks the head for a while', () => {
    const approach = new Approach();
    approach.readFirst();
    approach.lockFirst(2);
    expect(waysOf(approach, 5)).toEqual(['reading', 'locking', 'locking', 'together', 'together']);
  });

  it('reads once more when it hears news while it owes flushes under the lock', () => {
    const approach = new Approach();
    approach.lockFirst(2);
    approach.readFirst();
    expect(waysOf(approach, 4)).toEqual(['reading', 'locking', 'locking', 'together']);
  });

  it('owes a flush again that could not begin for want of a key', () => {
    const approach = new Approach();
    approach.lockFirst(1);
    approach.beginToLock();
    approach.lockAfterReading();
    expect(waysOf(approach, 3)).toEqual(['reading', 'locking', 'together']);
  });

  it('owes no more for being asked twice', () => {
    const approach = new Approach();
    approach.lockFirst(20);
    approach.lockFirst();
    approach.readFirst();
    approach.readFirst();
    expect(waysOf(approach, 22).filter((kind) => kind === 'locking')).toHaveLength(20);
  });
});
