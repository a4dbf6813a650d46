import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { closeSheet, openSheet, showSheet } from './sheets.ts';

describe('what lies over the task', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    history.replaceState(null, '');
  });

  it('is one step in the history, however many of them one goes through', () => {
    const { length } = history;
    showSheet('seat');
    showSheet('history');
    expect(history.length).toBe(length + 1);
    expect(openSheet.value).toBe('history');
    closeSheet();
  });

  it('goes back once, however often one taps', () => {
    const back = jest.spyOn(history, 'back').mockImplementation(() => undefined); // takes its time
    showSheet('seat');
    closeSheet();
    closeSheet();
    expect(back).toHaveBeenCalledTimes(1);
    expect(openSheet.value).toBeUndefined();
  });
});
