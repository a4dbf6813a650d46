import type { Browser } from '@playwright/test';
import { Phone } from './support/phone.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, type Host, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

/** A workshop with its door open, and what its QR code says. */
async function openDoor(browser: Browser, host: Host, title: string) {
  const trainer = await Trainer.signIn(browser, host);
  await trainer.console.getByRole('textbox', { name: 'Titel' }).fill(title);
  await trainer.create();
  await trainer.next();
  const { joinUrl, joinCode } = await trainer.summary();
  return { trainer, joinUrl, joinCode };
}

const joined = async (trainer: Trainer) => (await trainer.summary()).joined;

test('[J15] a phone with a place at one workshop gets into another by its QR code, and each code leads where it says', async ({
  browser,
  host,
}) => {
  const faults: string[] = [];
  const morning = await openDoor(browser, host, 'Ochtendgroep');
  const afternoon = await openDoor(browser, host, 'Middaggroep');
  const anna = await Phone.take(browser, { size: { width: 320, height: 568 } });
  faultsOf(anna.page, 'anna', faults);
  await anna.join(morning.joinUrl, 'Anna');

  await anna.page.goto('about:blank');
  await anna.page.goto(afternoon.joinUrl);
  await expect(anna.page.getByText('Middaggroep')).toBeVisible();
  await expect(anna.page.getByText(/ook mee aan “Ochtendgroep”, als Anna/)).toBeVisible();
  await look(anna.page, 'phone-other-door');
  await anna.join(afternoon.joinUrl, 'Bo');
  await expect(anna.page.getByText('Middaggroep').first()).toBeVisible(); // in the bar, and on the page
  await expect.poll(() => joined(afternoon.trainer)).toBe(1);

  await anna.page.goto('about:blank');
  await anna.page.goto(afternoon.joinUrl);
  await expect(anna.page.getByRole('button', { name: /mijn pagina/i })).toBeVisible();
  expect(await joined(afternoon.trainer)).toBe(1);
  expect(faults).toEqual([]);
  for (const { context } of [anna, morning.trainer, afternoon.trainer]) await context.close();
});

test('[J8] another phone comes back by the QR code and one’s own code, also when the door is closed', async ({
  browser,
  host,
}) => {
  const { trainer, joinUrl } = await openDoor(browser, host, 'Terugkomers');
  const first = await Phone.take(browser);
  await first.join(joinUrl, 'Chris');
  const digits = await first.page.locator('.digits').textContent();
  await trainer.console.getByRole('button', { name: 'Deur sluiten' }).click();
  await expect(trainer.console.locator('.bar-code')).toContainText((await trainer.summary()).joinCode.slice(0, 3));
  await look(trainer.console, 'console-door-closed');

  const second = await Phone.take(browser);
  await second.page.goto(joinUrl);
  await second.press('Ik was hier al, op een andere telefoon');
  await expect(second.page.getByLabel('Code op het scherm')).toHaveCount(0);
  await second.press('Terugkomen');
  await expect(second.page.getByText('Vul uw schuilnaam of nummer in.')).toBeVisible();
  await second.write('Uw schuilnaam of nummer', 'chris');
  await second.write('Uw zeven cijfers', '123');
  await second.press('Terugkomen');
  await expect(second.page.getByText('Het zijn zeven cijfers; hier staan er 3.')).toBeVisible();
  await look(second.page, 'phone-rejoin');
  await second.write('Uw zeven cijfers', digits ?? '');
  await second.press('Terugkomen');
  await expect(second.page.getByRole('button', { name: /mijn pagina/i })).toContainText('Chris');
  expect(await joined(trainer)).toBe(1);
  for (const { context } of [first, second, trainer]) await context.close();
});

test('[J16] a computer at the projector shows what the room sees, by the code, and counts as nobody', async ({
  browser,
  host,
}) => {
  const { trainer, joinCode } = await openDoor(browser, host, 'Grote zaal');
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' });
  const screen = await context.newPage();
  await screen.goto(host.lan);
  await screen.getByRole('textbox', { name: 'Code op het scherm' }).fill(joinCode.slice(0, 5));
  await screen.getByRole('button', { name: 'Ja, tonen wat de zaal ziet' }).click();
  await expect(screen.getByText(/zeven letters en cijfers; hier staan er 5/)).toBeVisible();
  await look(screen, 'display-code');
  await screen.getByRole('textbox', { name: 'Code op het scherm' }).fill(joinCode);
  await screen.getByRole('button', { name: 'Ja, tonen wat de zaal ziet' }).click();
  await expect(screen.locator('[data-stage]')).toBeVisible();
  await expect(screen.getByRole('heading', { name: 'Grote zaal', level: 2 })).toBeVisible();
  await look(screen, 'display');
  expect(await joined(trainer)).toBe(0);
  for (const page of [context, trainer.context]) await page.close();
});

for (const [locale, making, tag, word] of [
  ['en-GB', 'Make the workshop', 'en', 'Code'],
  ['de-DE', 'Workshop anlegen', 'de', 'Code'],
] as const) {
  test(`[D248] the projector speaks with the console: ${tag}`, async ({ browser, host }) => {
    const trainer = await Trainer.signIn(browser, host, locale);
    await expect(trainer.console.getByRole('button', { name: making })).toBeVisible();
    await look(trainer.console, `console-new-${tag}`);
    await trainer.create();
    // another computer, which nobody told a language
    const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, locale: 'nl-NL' });
    const { url, ownerKey } = host;
    const screen = await context.newPage();
    await screen.goto(`${url}/console#${ownerKey}`);
    await expect(screen.getByText('Uw workshops')).toBeVisible();
    await screen.goto(`${url}/w/${trainer.workshop}/projector`);
    await trainer.next();
    await expect(screen.locator('[data-stage]')).toHaveAttribute('lang', tag);
    await expect(screen.getByText(word, { exact: false }).first()).toBeVisible();
    await expect(trainer.console.locator('.picture [data-stage]')).toHaveAttribute('lang', tag);
    await look(screen, `projector-join-${tag}`);
    await trainer.console.getByRole('button', { name: /^(Deutsch|Nederlands)$/ }).click();
    const next = tag === 'en' ? 'de' : 'nl';
    await expect(screen.locator('[data-stage]')).toHaveAttribute('lang', next);
    for (const page of [context, trainer.context]) await page.close();
  });
}

test('a browser that is too old says so in one sentence', async ({ browser, host }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  await context.addInitScript('delete Array.prototype.findLast');
  const page = await context.newPage();
  for (const path of ['/', '/console']) {
    await page.goto(`${host.url}${path}`);
    await expect(page.getByText('Dieser Browser ist zu alt für Rolwissel.')).toBeVisible();
  }
  await context.close();
});
