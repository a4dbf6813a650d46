import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { FollowUpSummary } from '@rolwissel/protocol';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { until } from '../support/until.ts';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, type Host, ownDatabase, startHost, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const clock = join(import.meta.dirname, '../support/clock-that-is-set.js');
const others = 5;
const addressOf = (n: number): string => `deelnemer${n}@bedrijf.test`;

/** A server that sends mail and is started anew on a later day, under the same address. */
class Calendar {
  readonly #databaseUrl: string;
  readonly #mail: MailServer;
  #host: Host;

  private constructor(databaseUrl: string, mail: MailServer, host: Host) {
    this.#databaseUrl = databaseUrl;
    this.#mail = mail;
    this.#host = host;
  }

  static async open(databaseUrl: string, mail: MailServer): Promise<Calendar> {
    return new Calendar(databaseUrl, mail, await startHost(databaseUrl, { env: sending(mail) }));
  }

  get host(): Host {
    return this.#host;
  }

  /** So many days after today; within a minute it has done what is due by then. */
  async goOnTo(days: number): Promise<void> {
    const port = Number(new URL(this.#host.url).port);
    await this.#host.kill('SIGTERM');
    const env = { ...sending(this.#mail), CLOCK_AHEAD_MS: String(days * dayMs) };
    this.#host = await startHost(this.#databaseUrl, { port, env, preload: clock });
  }
}

const sending = ({ url }: MailServer) => ({ SMTP_URL: url, MAIL_FROM: 'Rolwissel <terugblik@workshop.test>' });

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
  const calendar = await Calendar.open(database.url, mail);
  const trainer = await Trainer.signIn(browser, calendar.host);
  await trainer.createOf([{ id: 'recognition', kind: 'recognition', minutes: 5 }]);
  await trainer.ask('OpenLobby', {});
  const { joinCode } = await trainer.summary();
  const room = await Room.join(calendar.host, joinCode, others);
  const robin = await Phone.take(browser);
  faultsOf(robin.page, 'phone', faults);
  await robin.join(`${calendar.host.lan}/j/${joinCode}`, 'Robin');
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
  const openPage = () => page.goto(`${calendar.host.url}/w/${trainer.workshop}/follow-up`);
  await openPage();
  await expect(page.getByText(`${others + 1} deelnemers doen mee.`)).toBeVisible();
  await page.getByRole('button', { name: 'Plaatsen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Geplaatst (1)' })).toBeVisible();
  expect(await page.textContent('main')).not.toContain('Robin');
  await look(page, 'afterwards-trainer');

  // after two weeks a letter comes, with a link and without a word that a passer-by would understand
  await calendar.goOnTo(15);
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
    expect((await trainer.context.request.post(`${calendar.host.url}/api/follow-up/answer`, { data })).ok()).toBe(true);
  }
  await openPage();
  await expect(page.getByText(`${others + 1} antwoorden`)).toBeVisible();
  await expect(page.getByText('Nog geen ronde is gesloten.')).toBeVisible();

  // once the wave has closed its totals are there, and on the result page too
  await calendar.goOnTo(26);
  const path = `${calendar.host.url}/api/workshops/${trainer.workshop}/follow-up`;
  const closed = async () => {
    const { result } = (await (await trainer.context.request.get(path)).json()) as FollowUpSummary; // as the contract says
    return result.waves.length;
  };
  await expect.poll(closed, { timeout: 90_000, intervals: [1_000] }).toBe(1);
  await openPage();
  await expect(page.getByText('Voornemen uitgevoerd')).toBeVisible();
  await look(page, 'afterwards-totals');
  await page.goto(`${calendar.host.url}/w/${trainer.workshop}/result`);
  await expect(page.getByText('Voornemen uitgevoerd').first()).toBeVisible();
  expect(faults).toEqual([]);

  await Promise.all([trainer, robin, answering].map(({ context }) => context.close()));
  await calendar.host.kill('SIGTERM');
  await mail.stop();
  await database.stop();
});
