import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
];

/**
 * The first browser at hand: one that is named (CHROMIUM_PATH), one that is installed, Playwright's own, or on Linux x64
 * the one that came with npm. Options for Playwright's launch.
 * @param {string} cache a folder of one's own, for the browser that must be unpacked
 * @returns {Promise<{ executablePath?: string, channel?: string }>}
 */
export async function findBrowser(cache) {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));
  if (executablePath) return { executablePath };
  if (existsSync(chromium.executablePath())) return {};
  if (process.platform !== 'linux') return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
  return { executablePath: await unpackedBrowser(cache) };
}

/**
 * The package is made for AWS Lambda: told that it runs there, it also unpacks the libraries that a bare machine lacks.
 * @param {string} cache
 */
async function unpackedBrowser(cache) {
  mkdirSync(cache, { recursive: true });
  const fonts = join(cache, 'fonts.conf');
  writeFileSync(
    fonts,
    `<fontconfig><dir>${join(cache, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  process.env.TMPDIR = cache; // it would unpack a program into the shared folder for temporary files, and run whatever lies there
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  process.env.FONTCONFIG_FILE = fonts;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
