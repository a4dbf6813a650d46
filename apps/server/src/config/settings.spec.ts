import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { readSettings, UnusableSettings } from './settings.ts';

const mistakesIn = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof UnusableSettings) return error.mistakes;
    throw error;
  }
};

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: '.data',
      databaseUrl: undefined,
      publicUrl: undefined,
      trustProxy: [],
      allowedHosts: [],
      ownerKey: undefined,
      secretKey: undefined,
      logLevel: 'info',
      metrics: 'local',
      metricsToken: undefined,
      apiDocs: undefined,
      mail: undefined,
    });
  });

  it('have the defaults that .env.example shows', () => {
    const example = parseEnv(readFileSync(new URL('../../../../.env.example', import.meta.url), 'utf8'));
    expect(Object.keys(example)).toHaveLength(13);
    expect(readSettings(example)).toEqual(readSettings({}));
  });

  it('are read from their variables', () => {
    const environment = {
      PORT: '8080',
      HOST: '::1',
      DATA_DIR: '/var/lib/rolwissel',
      DATABASE_URL: 'postgres://me:secret@db:5432/rolwissel',
      PUBLIC_URL: 'https://workshop.example/',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 ,2001:db8::/32',
      ALLOWED_HOSTS: 'Server, [::1] ,10.0.0.1',
      OWNER_KEY: 'a key of the owner',
      SECRET_KEY: 'a key that wraps keys',
      LOG_LEVEL: 'DEBUG',
      METRICS: 'Everybody',
      METRICS_TOKEN: 'a-token-of-prometheus',
      API_DOCS: 'on',
      SMTP_URL: 'smtps://robin:geheim@mail.example',
      MAIL_FROM: 'Rolwissel <rolwissel@mail.example>',
    };
    expect(readSettings(environment)).toEqual({
      port: 8080,
      host: '::1',
      dataDir: '/var/lib/rolwissel',
      databaseUrl: 'postgres://me:secret@db:5432/rolwissel',
      publicUrl: 'https://workshop.example',
      trustProxy: ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'],
      allowedHosts: ['server', '[::1]', '10.0.0.1'],
      ownerKey: 'a key of the owner',
      secretKey: 'a key that wraps keys',
      logLevel: 'debug',
      metrics: 'everybody',
      metricsToken: 'a-token-of-prometheus',
      apiDocs: true,
      mail: { url: 'smtps://robin:geheim@mail.example', from: 'Rolwissel <rolwissel@mail.example>' },
    });
  });

  it('name all mistakes at once, without giving a value away', () => {
    const mistakes = mistakesIn({
      PORT: '65536',
      DATABASE_URL: 'mysql://me:secret@db',
      OWNER_KEY: 'secret',
      HOST: 'a:1',
    });
    expect(mistakes).toEqual([
      'PORT must be a whole number from 1 to 65535.',
      'HOST must be a host name or address without a port.',
      expect.stringMatching(/^DATABASE_URL must be an address such as postgres:.* percent-encoded .*\.$/),
      'OWNER_KEY must be a text of 16 or more characters.',
    ]);
  });

  it.each(['0', '1e3', '-1', '3000.5', 'http', '123456'])('refuse the port %s', (port) => {
    expect(mistakesIn({ PORT: port })).toHaveLength(1);
  });

  it.each([
    'workshop.example',
    'ftp://workshop.example',
    'https://workshop.example/path',
    'https://me@workshop.example',
  ])('refuse %s as the public address', (url) => {
    expect(mistakesIn({ PUBLIC_URL: url })).toHaveLength(1);
  });

  it.each(['50%', 'a#b', '12#34', 'a/b', 'a?b', '12?34', '%zz'])('refuse the unencoded password %s', (password) => {
    expect(mistakesIn({ DATABASE_URL: `postgres://me:${password}@db/rolwissel` })).toEqual([
      expect.stringContaining('percent-encoded'),
    ]);
    const encoded = `postgres://me:${encodeURIComponent(password)}@db/rolwissel`;
    expect(readSettings({ DATABASE_URL: encoded }).databaseUrl).toBe(encoded);
  });

  it.each(['disable', 'prefer', 'require', 'verify-full', 'verify-ca&sslrootcert=/ca.crt'])(
    'mean sslmode=%s as PostgreSQL itself does',
    (mode) => {
      const url = `postgres://db/rolwissel?sslmode=${mode}`;
      expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(`${url}&uselibpqcompat=true`);
    },
  );

  it.each(['allow', 'verify-ca', 'on'])('refuse sslmode=%s, in a sentence', (mode) => {
    expect(mistakesIn({ DATABASE_URL: `postgres://db/rolwissel?sslmode=${mode}` })).toEqual([
      expect.stringMatching(/^DATABASE_URL must have .*sslrootcert.*\.$/),
    ]);
  });
});
