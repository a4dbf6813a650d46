import { afterEach, describe, expect, it } from '@jest/globals';
import { forgetAll, read, write } from './storage.ts';

describe('what the phone remembers', () => {
  afterEach(() => localStorage.clear());

  it('is in the browser’s own storage, under a name that nothing else uses', () => {
    write('seat', { alias: 'Robin' });
    expect(localStorage.getItem('rolwissel seat')).toBe('{"alias":"Robin"}');
    expect(read('seat')).toEqual({ alias: 'Robin' });
  });

  it('is nothing when it is not what was written', () => {
    localStorage.setItem('rolwissel seat', '{half');
    expect(read('seat')).toBeUndefined();
  });

  it('can be forgotten in part', () => {
    write('draft a', {});
    write('draft b', {});
    write('seat', {});
    localStorage.setItem('draft of somebody else', '');
    forgetAll('draft ');
    expect(Object.keys(localStorage).toSorted()).toEqual(['draft of somebody else', 'rolwissel seat']);
  });
});
