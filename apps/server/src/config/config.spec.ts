import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { completeConfig } from './config.ts';
import { readSettings, UnusableSettings } from './settings.ts';

describe('the configuration', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'rolwissel-config-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('makes each key once and keeps it for its owner alone', () => {
    const folder = join(dataDir, 'made/when/missing');
    const first = completeConfig(readSettings({ DATA_DIR: folder }));
    const second = completeConfig(readSettings({ DATA_DIR: folder }));

    expect(first.ownerKey).toMatch(/^[\w-]{43}$/);
    expect(first.secretKey).not.toBe(first.ownerKey);
    expect([second.ownerKey, second.secretKey]).toEqual([first.ownerKey, first.secretKey]);
    expect(readFileSync(join(folder, 'owner-key'), 'utf8')).toBe(first.ownerKey);
    expect(statSync(join(folder, 'secret-key')).mode & 0o777).toBe(0o600);
  });

  it('makes no key that is given', () => {
    const keys = { OWNER_KEY: 'a key of the owner', SECRET_KEY: 'a key that wraps keys' };
    const config = completeConfig(readSettings({ DATA_DIR: join(dataDir, 'none'), ...keys }));
    expect([config.ownerKey, config.secretKey]).toEqual(Object.values(keys));
    expect(() => statSync(join(dataDir, 'none'))).toThrow('ENOENT');
  });

  it('refuses a key file that lost its key rather than making another', () => {
    writeFileSync(join(dataDir, 'secret-key'), '');
    expect(() => completeConfig(readSettings({ DATA_DIR: dataDir }))).toThrow(UnusableSettings);
  });

  it('points at this machine unless told otherwise', () => {
    const settings = readSettings({ DATA_DIR: dataDir, PORT: '8080' });
    expect(completeConfig(settings).publicUrl).toMatch(/^http:\/\/[\w.]+:8080$/);
    expect(completeConfig(settings).isPublic).toBe(false);
    expect(completeConfig({ ...settings, publicUrl: 'https://workshop.example' })).toMatchObject({
      publicUrl: 'https://workshop.example',
      isPublic: true,
    });
  });

  it('shows the description of the API on a laptop, and on the internet when that is asked for', () => {
    const settings = readSettings({ DATA_DIR: dataDir });
    const shown = (more: object) => completeConfig({ ...settings, ...more }).apiDocs;
    expect([shown({}), shown({ publicUrl: 'http://10.0.0.1:3000' }), shown({ apiDocs: false })]).toEqual([
      true,
      true,
      false,
    ]);
    const publicUrl = 'https://workshop.example';
    expect([shown({ publicUrl }), shown({ publicUrl, apiDocs: true })]).toEqual([false, true]);
  });
});
