import { describe, expect, it } from '@jest/globals';
import { asAway, DatabaseAway, isAway, isDataError, outcomeOf } from './database-away.ts';

const coded = (code: string) => Object.assign(new Error('no'), { code });

describe('an error of the database', () => {
  it.each(['08006', '53100', '53300', '57P01', '57P02', '57P03', '57014', '58030', '55P03', '40P01', '25006'])(
    'means that it is away: %s',
    (code) => expect([isAway(coded(code)), isDataError(coded(code))]).toEqual([true, false]),
  );

  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETDOWN', 'ENOTFOUND', 'EAI_AGAIN'])(
    'means that it is away: %s',
    (code) => expect(isAway(coded(code))).toBe(true),
  );

  it.each([
    'Query read timeout',
    'timeout expired',
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
  ])('means that it is away: %s', (message) => expect(isAway(new Error(message))).toBe(true));

  it.each(['22P02', '22P05', '22021', '23505', '23502', '54000'])('means that the values are wrong: %s', (code) =>
    expect([isAway(coded(code)), isDataError(coded(code))]).toEqual([false, true]),
  );

  it.each([coded('42601'), coded('28P01'), coded('ERR_ASSERTION'), new TypeError('x'), 'text', undefined])(
    'means neither: %s',
    (error) => expect([isAway(error), isDataError(error)]).toEqual([false, false]),
  );

  it('tells whether something may have been recorded', () => {
    expect(outcomeOf(coded('53100'))).toBe('nothing-recorded');
    expect(outcomeOf(coded('57P01'))).toBe('unknown');
    expect(outcomeOf(coded('EPIPE'))).toBe('unknown');
    expect(outcomeOf(new Error('Query read timeout'))).toBe('unknown');
    expect(outcomeOf(new DatabaseAway('nothing-recorded', coded('EPIPE')))).toBe('nothing-recorded');
  });

  it('is wrapped once, and only when the database is away', () => {
    const away = asAway(coded('EPIPE'));
    expect(away).toBeInstanceOf(DatabaseAway);
    expect(asAway(away)).toBe(away);
    const wrong = coded('22P02');
    expect(asAway(wrong)).toBe(wrong);
  });
});
