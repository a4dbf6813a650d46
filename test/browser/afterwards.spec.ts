import { randomUUID } from 'node:crypto';
import type { Browser } from '@playwright/test';
import type { FollowUpSummary } from '@rolwissel/protocol';
import { startMailServer } from '../support/mail-server.ts';
import { until } from '../support/until.ts';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, ownDatabase, startHost, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const others = 5;
const addressOf = (n: number): string => `deelnemer${n}@bedrijf.test`;

/** The page behind the link in a letter, on somebody's phone. */
async function openLetter(browser: Browser, text: string, faults: string[]): Promise<Phone> {
  const phone = await Phone.take(browser);
  faultsOf(phone.page, 'letter', faults);
  await phone.page.goto(/https?:\/\/\S+\/f#[\w-]+/.exec(text)?.[0] ?? 'about:blank');
  return phone;
}

test('[H60] [H78] [H41] weeks later: from the phone to the letter, the answer, the totals and an experience', async ({
  browser,
}) => {
  const faults: string[] = [];
  const database = await ownDatabase();
  const mail = await startMailServer();
  const sending = { SMTP_URL: mail.url, MAIL_FROM: 'Rolwissel <terugblik@workshop.test>' };
  const host = await startHost(database.url, sending);
  const trainer = await Trainer.signIn(browser, host);
  await trainer.createOf([{ id: 'recognition', kind: 'recognition', minutes: 5 }]);
  await trainer.ask('OpenLobby', {});
  const { joinCode } = await trainer.summary();
  const room = await Room.join(host, joinCode, others);
  const robin = await Phone.take(browser);
  faultsOf(robin.page, 'phone', faults);
  await robin.join(`${host.lan}/j/${joinCode}`, 'Robin');
  await trainer.ask('StartWorkshop', {});
  await trainer.ask('OpenActivity', { activityId: 'recognition' });
  await trainer.ask('CloseActivity', { activityId: 'recognition' });
  await trainer.ask('FinishWorkshop', {});

  // on the day itself: whoever wants to signs up, and tells something
  await room.signUp(addressOf);
  await robin.choose('Per e-mail');
  await robin.write('E-mailadres', 'dit is geen adres');
  await robin.press('Doe mee');
  await expect(robin.page.getByRole('alert')).toBeVisible();
  expect(faults.splice(0)).toEqual([expect.stringContaining('422')]); // the browser says so too
  await robin.write('E-mailadres', addressOf(others));
  await robin.press('Doe mee');
  await expect(robin.page.getByText(`U krijgt bericht op ${addressOf(others)}.`)).toBeVisible();
  await robin.press('Schrijf mee');
  const told = 'Ik vroeg eerst wat hij aan de klant had beloofd. Toen werd het stil.';
  await robin.page.getByRole('textbox').fill(told);
  await robin.page.getByRole('radio', { name: /groep/i }).first().check({ force: true });
  await look(robin.page, 'afterwards-phone-telling');
  await robin.press('Versturen');
  await expect(robin.page.getByText('Dank u. Uw trainer leest uw ervaring')).toBeVisible();
  await look(robin.page, 'afterwards-phone');

  const page = await trainer.context.newPage();
  faultsOf(page, 'trainer', faults);
  const openPage = () => page.goto(`${host.url}/w/${trainer.workshop}/follow-up`);
  await openPage();
  await expect(page.getByText(`${others + 1} deelnemers doen mee.`)).toBeVisible();
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Geplaatst (1)' })).toBeVisible();
  expect(await page.textContent('main')).not.toContain('Robin');
  await look(page, 'afterwards-trainer');

  // after two weeks a letter comes, with a link and without a word that a passer-by would understand
  await host.comeBackLater(15 * dayMs);
  await until('all letters are here', () => mail.received.length >= others + 1, 90_000);
  expect(mail.received.map(({ to }) => String(to)).sort()).toEqual(
    Array.from({ length: others + 1 }, (_, n) => addressOf(n)),
  );
  const letterTo = (n: number) => mail.received.find(({ to }) => to.includes(addressOf(n)))?.text ?? '';
  expect(letterTo(others)).not.toMatch(/verkoper|inkoper|klant/i);
  const answering = await openLetter(browser, letterTo(others), faults);
  await answering.choose('Soms');
  await answering.choose(/^Nee/);
  await look(answering.page, 'afterwards-questions');
  await answering.press('Versturen');
  await expect(answering.page.getByText('Dank u. Uw antwoord is binnen.')).toBeVisible();
  await expect(answering.page.getByText(told)).toBeVisible();
  await look(answering.page, 'afterwards-answered');
  for (let n = 0; n < others; n++) {
    const link = /\/f#([\w-]+)/.exec(letterTo(n))?.[1] ?? '';
    const data = { link, id: randomUUID(), waveId: 'w2', kept: 'once', noticed: 'no' };
    expect((await trainer.context.request.post(`${host.url}/api/follow-up/answer`, { data })).ok()).toBe(true);
  }
  await openPage();
  await expect(page.getByText(`${others + 1} antwoorden`)).toBeVisible();
  await expect(page.getByText('Nog geen ronde is gesloten.')).toBeVisible();

  // once the wave has closed its totals are there, and on the result page too
  await host.comeBackLater(11 * dayMs);
  const path = `${host.url}/api/workshops/${trainer.workshop}/follow-up`;
  const closed = async () => {
    const { result } = (await (await trainer.context.request.get(path)).json()) as FollowUpSummary; // as the contract says
    return result.waves.length;
  };
  await expect.poll(closed, { timeout: 90_000, intervals: [1_000] }).toBe(1);
  await openPage();
  await expect(page.getByText('Voornemen uitgevoerd')).toBeVisible();
  await look(page, 'afterwards-totals');
  await page.goto(`${host.url}/w/${trainer.workshop}/result`);
  await expect(page.getByText('Voornemen uitgevoerd').first()).toBeVisible();
  expect(faults).toEqual([]);

  await Promise.all([trainer, robin, answering].map(({ context }) => context.close()));
  await host.kill('SIGTERM');
  await mail.stop();
  await database.stop();
});
