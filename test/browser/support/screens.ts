import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server.ts';

const root = join(import.meta.dirname, '../../..');

/** Where the pictures go. With README_PICTURES set, the one that the README shows is made anew as well. */
const pictures = join(root, 'node_modules/.cache/screens');
const kept = join(root, 'docs/images');
const inReadme = new Set(process.env.README_PICTURES ? ['projector-reveal'] : []);

/** Looks at a screen: makes its picture, and finds nothing beyond its edge, and nothing wrong with it for those who see, hear or move otherwise. */
export async function look(page: Page, name: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth, `${name} fits its window`).toBe(clientWidth);
  await page.screenshot({ path: join(inReadme.has(name) ? kept : pictures, `${name}.png`) });
  let violations = await violationsIn(page);
  const small = violations.find(({ id }) => id === 'target-size')?.nodes[0]?.target[0];
  if (typeof small === 'string') {
    // a bar may cover a part of it: it is judged where nothing does
    await page.locator(small).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    violations = await violationsIn(page);
  }
  const found = violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

async function violationsIn(page: Page) {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  return (await axe.analyze()).violations;
}

/** Everything that goes wrong in a page, for the end of the test. */
export function faultsOf(page: Page, name: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    const isFault = message.type() === 'error' && !/net::ERR_|WebSocket connection to/.test(message.text()); // going offline is part of it
    if (isFault) faults.push(`${name}: ${message.text()}`);
  });
}
