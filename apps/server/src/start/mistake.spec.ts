import { describe, expect, it } from '@jest/globals';
import { mistakeIn } from './mistake.ts';

const error = (more: object, message = 'what the library says') => Object.assign(new Error(message), more);
const where = { port: 80, host: '10.0.0.9', databaseUrl: 'postgres://me:hushhush@db.example:5433/name' };

describe('a mistake at the start', () => {
  it.each([
    [error({ code: 'EACCES', syscall: 'listen' }), /may not listen on port 80: choose one above 1023 with PORT/],
    [error({ code: 'EADDRNOTAVAIL', syscall: 'listen' }), /cannot listen on 10\.0\.0\.9 .*set HOST/],
    [error({ code: 'EROFS', path: '/data/owner-key' }), /^\/data\/owner-key is on a disk that can only be read/],
    [error({ code: 'ENOSPC', path: '/data/owner-key' }), /no room left on the disk of \/data\/owner-key/],
    [error({ code: '28000' }, 'no pg_hba.conf entry for host "x", no encryption'), /wants TLS: add \?sslmode=require/],
    [error({ code: '28000' }, 'role "me" does not exist'), /does not let this user in \(role "me" does not exist\)/],
    [error({ code: '42501' }, 'permission denied for schema public'), /start once as their owner/],
    [error({ code: '53300' }), /no connection left/],
    [error({ code: 'ENOTFOUND' }), /^The database at db\.example:5433 cannot be found by this name/],
    [new AggregateError([error({ code: 'ECONNREFUSED' })]), /^The database at db\.example:5433 does not answer/],
    [error({}, 'timeout expired'), /does not answer in time/],
    [error({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }), /sslrootcert/],
    [error({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }), /sslrootcert/],
    [error({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }), /another host/],
    [error({}, 'The server does not support SSL connections'), /does not speak TLS/],
    [error({}, 'Something\n    new'), /^Something new\.$/],
    ['text', /^text\.$/],
  ])('is one sentence that says what to do: %p', (mistake, sentence) => {
    const said = mistakeIn(mistake, where);
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^.+\.$/);
    expect(said).not.toContain('hushhush');
  });
});
