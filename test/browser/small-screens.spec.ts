import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'node_modules/.cache/screens');
const smallest = { width: 320, height: 568 };

/**
 * Where the first thing ends that one answers with, and how far the screen is free. Tabs, disclosures and the button at the
 * foot are not where a task begins.
 */
function answering(): { readonly end: number; readonly room: number } {
  const first = document.querySelector('main :is(input, textarea, select)');
  const foot = document.querySelector('main .actions');
  return {
    end: first?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
    room: Math.min(innerHeight, foot?.getBoundingClientRect().top ?? innerHeight),
  };
}

/** Nothing to fill in: one waits, reads, or looks up. */
const withoutFields = [
  'lobby',
  'lobby-after-last-time',
  'eyes-up',
  'closed',
  'result',
  'finished',
  'finished-typical',
  'finished-shared',
  'commitments-shared', // what one has comes first
  'commitments-seeking',
  'finished-full',
  'objections-read',
  'objectives-before-the-room',
  'team-unplaced',
  'teamcase',
  'teamcase-undecided',
  'teamcase-closed',
  'team-at-a-table',
  'team-of-two',
  'team-by-code', // one has a team; another one is behind a disclosure
  'brief',
  'brief-open',
  'brief-own',
  'brief-own-observer',
  'brief-own-open',
  'brief-withdrawn-open',
  'play',
  'play-observer',
  'play-observer-noted',
  'play-observer-quote', // its buttons come first; words are optional
  'played',
  'played-observer',
  'played-buyer-confirms', // its button comes first; correcting is optional
  'played-boss-waits',
  'teamcase-seen', // one reads; changing is behind a disclosure
];

let gallery: ViteDevServer;

test.beforeAll(async () => {
  const folder = join(root, 'libs/phone/gallery');
  gallery = await createServer({
    root: folder,
    configFile: join(folder, 'vite.config.ts'),
    cacheDir: join(root, 'node_modules/.cache/phone-gallery'),
    server: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
  });
  await gallery.listen();
});

test.afterAll(() => gallery.close());

test('the smallest phone shows on the first screen of every task where to answer, in every language', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: smallest, isMobile: true, hasTouch: true });
  const address = gallery.resolvedUrls?.local[0] ?? '';
  await page.goto(address);
  const body = page.locator('body[data-moments]');
  const names = (await body.getAttribute('data-moments', { timeout: 60_000 }))?.split(' ') ?? [];
  const below: string[] = [];
  for (const language of ['nl', 'en', 'de']) {
    for (const name of names) {
      await page.goto(`${address}#${language}/${name}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await page.screenshot({ path: join(pictures, `small-${language}-${name}.png`) });
      if (withoutFields.includes(name) || name.startsWith('result-')) continue;
      const { end, room } = await page.evaluate(answering);
      if (end > room)
        below.push(`${language} ${name}: ends at ${Math.round(end)} px, room until ${Math.round(room)} px`);
    }
  }
  expect(below).toEqual([]);
});
