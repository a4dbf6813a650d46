import type { Page } from '@playwright/test';
import { builtInPacks } from '@rolwissel/content/packs';
import { loadResultTexts } from '@rolwissel/result';
import { exportedLog } from './support/exported-log.ts';
import { saidIn, unmeasuredIn, wantedIn } from './support/measured/compare.ts';
import { saidOfSteps, saidOfTeams, wantedOfSteps, wantedOfTeams } from './support/measured/comparison.ts';
import { measuredOf } from './support/measured/index.ts';
import { readResult } from './support/result-read.ts';
import { Room } from './support/room.ts';
import { look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';
import { playWhole } from './support/whole-workshop.ts';

const [pack] = builtInPacks;

test('[H38] every number on the result page is measured from the exported log, and none stands there that is not', async ({
  browser,
  host,
}) => {
  const trainer = await Trainer.signIn(browser, host);
  const answers = await playWhole(host, trainer);
  await trainer.signInAgain();
  const page = await trainer.context.newPage();
  await page.goto(`${host.url}/w/${trainer.workshop}/result`);
  await expect(page.locator('#recognition')).toBeVisible();
  const read = await readResult(page);

  const { events, workshop } = exportedLog(await trainer.exportLog(), host);
  await loadResultTexts('nl');
  const measured = measuredOf(workshop, events, answers);
  expect(read.facts).toEqual(measured.facts);
  expect(read.sections.map(({ id }) => id)).toEqual(Object.keys(measured.sections));
  const figures = read.sections.flatMap((section) => section.figures.map(({ id }) => id));
  expect(figures).toEqual(
    expect.arrayContaining(['gatekeeper', 'tie', 'payment', 'spread-4', 'landing-2', 'later-sentences']),
  );
  for (const section of read.sections) {
    const wanted = measured.sections[section.id] ?? { prose: [] };
    expect.soft(saidIn(section), section.id).toEqual(wantedIn(wanted));
    for (const figure of section.figures)
      expect.soft(unmeasuredIn(figure, wanted.figures), `beside the rows of ${figure.id}`).toEqual([]);
  }
  expect(read.elsewhere).toEqual([pack.attribution.nl]);

  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await look(page, `result-${width}`);
  }

  await page.goto(`${host.url}/compare?workshops=${trainer.workshop}&by=moments`);
  await expect(page.locator('#changes')).toBeVisible();
  expect(saidOfSteps((await readResult(page)).sections)).toEqual(wantedOfSteps(measured));
  await lookAtComparison(page, 'moments');
  await page.getByRole('radio', { name: 'Teams in het rollenspel' }).check();
  await expect(page.locator('#teams')).toBeVisible();
  const teams = wantedOfTeams(workshop);
  expect(teams).toHaveLength(2);
  expect(saidOfTeams((await readResult(page)).sections)).toEqual(teams);
  await lookAtComparison(page, 'teams');
});

async function lookAtComparison(page: Page, by: string): Promise<void> {
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await look(page, `compared-by-${by}-${width}`);
  }
}

test('[H88] the result and the follow-up lead into the next workshop of the group', async ({ browser, host }) => {
  const trainer = await Trainer.signIn(browser, host);
  await trainer.createOf([{ id: 'recognition', kind: 'recognition', minutes: 5 }]);
  await trainer.ask('OpenLobby', {});
  await Room.join(host, (await trainer.summary()).joinCode, 1);
  for (const kind of ['StartWorkshop', 'FinishWorkshop']) await trainer.ask(kind, {});
  const page = await trainer.context.newPage();
  for (const from of ['result', 'follow-up']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${host.url}/w/${trainer.workshop}/${from}`);
    const next = page.getByText('Volgende met deze groep');
    await expect(next).toBeVisible();
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      await look(page, `next-from-${from}-${width}`);
    }
    await next.click();
    await page.waitForURL(/\/console\?w=[0-9a-f-]{36}$/);
    expect(page.url()).not.toContain(trainer.workshop);
    await expect(page.getByText('De vorige keer').first()).toBeVisible();
  }
  await trainer.context.close();
});
