import type { RecordedEvent } from '@rolwissel/domain';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const people = 200;

/** What a hall writes in two minutes: many the same, a few in capitals. */
const texts = [
  'Dat redt de planning van de fabriek nooit.',
  'Mijn klant gaat dan naar de concurrent, en u weet dat.',
  'U vraagt mij om te kiezen tussen u en mijn bonus.',
  'Dan ben ik de enige die vrijdag nog gebeld wordt.',
  'Vorig jaar beloofde u dit ook en toen kwam het niet.',
  'De klant betaalt nooit binnen dertig dagen, dat is gewoon zo en dat verandert u met geen enkele brief.',
];
const writers = 67;

test('a plenary of two hundred whose objections wait for the trainer, read and dealt with from the keyboard', async ({
  browser,
  host,
}) => {
  const faults: string[] = [];
  const trainer = await Trainer.signIn(browser, host);
  const { console: laptop } = trainer;
  faultsOf(laptop, 'console', faults);
  await trainer.create(/Plenair/);
  const projector = await trainer.openProjector();
  faultsOf(projector, 'projector', faults);
  await laptop.bringToFront();
  await trainer.next();
  const { joinCode } = await trainer.summary();
  const room = await Room.join(host, joinCode, people);
  await trainer.next();
  const plan = laptop.getByRole('navigation', { name: 'Programma' });
  await plan.getByRole('button', { name: /^Bezwaren/ }).click();
  await plan.getByRole('button', { name: 'Nu openen' }).click();

  await test.step('the room writes: the clock runs, and a count of nobody in particular', async () => {
    await expect(laptop.getByRole('button', { name: /^Volgende/ })).toContainText('en klok op 2:00');
    await trainer.next();
    await expect(projector.getByRole('timer')).toBeVisible();
    const raise = (n: number) => {
      const said = texts[n % texts.length] ?? '';
      const data = { objectionId: crypto.randomUUID(), text: n % 9 === 0 ? said.toUpperCase() : said };
      return room.say(n, 'RaiseObjection', data);
    };
    await Promise.all(Array.from({ length: writers }, (_, n) => raise(n)));
    await expect(projector.getByText(`${writers} van ${people} klaar`)).toBeVisible();
    await look(projector, 'plenary-writing');
    await expect(laptop.getByRole('complementary').getByText(`${writers} van ${people} klaar`)).toBeVisible();
  });

  const next = laptop.getByRole('button', { name: /^Volgende/ });
  await test.step('Next leads to what waits, and not past it', async () => {
    await expect(next).toContainText(`${writers} wachten op u: lees en geef vrij`);
    await trainer.next();
    await expect(projector.getByText(`${writers} bezwaren binnen`)).toBeVisible();
    await expect(projector.getByText('De trainer leest')).toBeVisible();
    await expect(projector.getByRole('timer')).toHaveCount(0);
    await look(projector, 'plenary-reading');
    const { head } = await trainer.summary();
    for (let presses = 0; presses < 3; presses++) await laptop.keyboard.press('Space');
    await expect(next).toContainText(`${writers} wachten op u`);
    expect((await trainer.summary()).head).toBe(head);
    await expect(projector.getByText(texts[1] ?? '')).toHaveCount(0);
  });

  await test.step('what says the same is one row, and the keys deal with it', async () => {
    const rows = laptop.locator('[data-objection]');
    await expect(rows).toHaveCount(texts.length);
    await look(laptop, 'plenary-queue');
    for (const key of ['j', 'm', 'j', 'm']) await laptop.keyboard.press(key);
    await expect(laptop.getByText('Welke tekst blijft staan?')).toBeVisible();
    await laptop.getByRole('radio', { name: texts[1] ?? '' }).check();
    await laptop.locator('[data-objection]').first().focus();
    await laptop.keyboard.press('Enter');
    await expect(rows).toHaveCount(texts.length);
    for (const key of ['j', 'j', 'h']) await laptop.keyboard.press(key);
    await expect(laptop.getByRole('button', { name: /ergens anders over gaat/ })).toBeInViewport();
    await laptop.keyboard.press('2');
    await expect(rows).toHaveCount(texts.length - 1);
    await laptop.keyboard.press('k');
    await laptop.keyboard.press('r');
    await expect(projector.locator('.top-objections li')).toHaveCount(1);
    await expect(next).toContainText('wachten nog op u');
  });

  await test.step('all the rest at once, each text once', async () => {
    await laptop.getByRole('button', { name: /^Alle \d vrijgeven/ }).click();
    await expect(next).not.toContainText('wacht', { timeout: 30_000 });
    await expect(projector.locator('.top-objections li')).toHaveCount(5);
    await look(projector, 'plenary-objections');
    const { events } = await trainer.recording('projector');
    expect(events.filter(({ type }: RecordedEvent) => type === 'ObjectionShown').length).toBeLessThan(texts.length * 3);
    await trainer.next();
    await expect(projector.locator('.objection-note')).toContainText('mensen');
  });

  await test.step('a pause that says until when', async () => {
    await laptop.getByRole('button', { name: 'Pauzeren' }).click();
    await laptop.getByRole('button', { name: 'Pauze van 10 min, vanaf nu' }).click();
    await expect(projector.getByText(/^Pauze tot \d\d:\d\d$/)).toBeVisible();
    await look(projector, 'plenary-pause');
  });
  expect(faults).toEqual([]);
});
