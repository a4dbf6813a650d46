import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';
import { chairOf } from './support/trio.ts';

const plan = [
  { id: 'trios', kind: 'roleplay', minutes: 16 },
  { id: 'neighbours', kind: 'roleplay', minutes: 10, teams: 'codes' },
  { id: 'closing', kind: 'closing', minutes: 3 },
];

test('a role-play: teams by lot and by hand', async ({ browser, host }) => {
  const faults: string[] = [];
  const trainer = await Trainer.signIn(browser, host);
  const { console: laptop } = trainer;
  await trainer.createOf(plan);
  faultsOf(laptop, 'console', faults);
  const projector = await trainer.openProjector();
  faultsOf(projector, 'projector', faults);
  await laptop.bringToFront();
  await trainer.next();
  const { joinCode } = await trainer.summary();
  const anna = await Phone.take(browser);
  const bram = await Phone.take(browser, { size: { width: 320, height: 568 } });
  const chris = await Phone.take(browser, { locale: 'en-GB' });
  for (const [name, { page }] of Object.entries({ anna, bram, chris })) faultsOf(page, name, faults);
  await anna.join(`${host.lan}/j/${joinCode}`, 'Anna');
  await bram.join(`${host.lan}/j/${joinCode}`, 'Bram de Lange');
  await chris.join(`${host.lan}/j/${joinCode}`, 'Chris');
  const room = await Room.join(host, joinCode, 3);
  for (let n = 0; n < room.size; n++) await room.say(n, 'ChooseLocale', { locale: 'en' }); // who says nothing is not there
  await trainer.nextUntilActivity('trios');
  await look(laptop, 'console-teams-none');
  await trainer.nextUntil('teams', async () => (await projector.getByText('Waar zit u?').count()) > 0);
  await expect(projector.getByText('Tafel 2')).toBeVisible();
  await look(projector, 'projector-teams');
  await expect(anna.page.getByText(/U zit aan tafel/)).toBeVisible();
  await look(anna.page, 'phone-team');
  await look(bram.page, 'phone-team-small');
  await look(chris.page, 'phone-team-english');
  await look(laptop, 'console-teams');
  await laptop.getByRole('button', { name: 'Namen tonen' }).click();
  const moveTo = async (name: RegExp, label: string) => {
    const row = laptop.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('combobox').selectOption({ label });
    await row.getByRole('button', { name: 'Verplaatsen' }).click();
  };
  await moveTo(/^Anna/, 'een nieuw team');
  await expect(anna.page.getByText('Er is nog niemand bij u.')).toBeVisible();
  await look(laptop, 'console-teams-named');
  const table = /\d+/.exec((await anna.page.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? '';
  await moveTo(/^Bram/, `Tafel ${table}`);
  await moveTo(/^Chris/, `Tafel ${table}`);
  await expect(anna.page.locator('.fellows li')).toHaveText(['Bram de Lange', 'Chris']); // boss, buyer and observer

  await test.step('cards: there while they are held, and only there', async () => {
    await trainer.nextUntil('cards', async () => (await projector.getByText('Lees uw kaart').count()) > 0);
    const phones = [anna, bram, chris];
    for (const { page } of phones) await expect(page.getByText(/negen jaar|nine years/)).toBeVisible();
    await look(anna.page, 'phone-brief');
    await look(bram.page, 'phone-brief-small');
    for (const [n, { page }] of phones.entries()) {
      const button = page.locator('.hold');
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
      await expect(page.locator('.sealed-text')).toBeEmpty();
      await button.focus();
      await page.keyboard.down(n === 0 ? 'Space' : 'Enter');
      await expect(page.locator('.sealed-text')).toContainText(/^(U |You )/);
      await look(page, `phone-brief-held-${n}`);
      await page.keyboard.up(n === 0 ? 'Space' : 'Enter');
      await expect(page.locator('.sealed-text')).toBeEmpty();
    }
    await expect(projector.getByText('3 van 6 gelezen')).toBeVisible();
    await look(projector, 'projector-briefs');
    await look(laptop, 'console-briefs');
    const peek = laptop.getByRole('button', { name: 'verkoper', exact: true });
    await peek.focus();
    await laptop.keyboard.down('Enter');
    await expect(laptop.locator('.peeked')).toContainText('Geheime rol');
    await look(laptop, 'console-brief-peeked');
    await laptop.keyboard.up('Enter');
    await expect(laptop.locator('.peeked')).toHaveCount(0);
    await peek.blur();
    await anna.page.reload();
    await expect(anna.page.locator('.hold')).not.toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('the play: unread cards are asked about, observers tap, a team ends it by itself', async () => {
    await expect(laptop.getByRole('button', { name: /^Volgende/ })).toContainText('3 kaarten nog niet gelezen');
    await laptop.waitForTimeout(1_000); // so soon after another press the key would wait
    await laptop.keyboard.press('Space');
    await expect(laptop.getByRole('button', { name: /^Volgende/ })).toContainText('Toch starten?');
    await look(laptop, 'console-play-asks');
    await trainer.next();
    await expect(projector.locator('.large-clock')).toBeVisible();
    await expect(projector.getByText(/teams spelen/)).toBeVisible();
    await look(projector, 'projector-play');
    await look(laptop, 'console-play');
    const phones = [anna, bram, chris];
    const chairs = await Promise.all(phones.map(chairOf));
    const observers = phones.filter((_, n) => chairs[n] === 'observer');
    const players = phones.filter((_, n) => chairs[n] !== 'observer');
    for (const [n, { page }] of players.entries()) {
      await expect(page.getByRole('heading', { name: /^(Onderhandel met|Negotiate with)/ })).toBeVisible();
      await look(page, `phone-play-${n}`);
    }
    for (const { page } of observers) {
      await page.getByRole('button', { name: /^(Vertrouwen|Trust)/ }).tap();
      await page.getByRole('button', { name: /^(Uitspraak|Quote)/ }).tap();
      await page.reload();
      await expect(page.getByRole('button', { name: /^(Vertrouwen|Trust) 1/ })).toBeVisible();
      await look(page, 'phone-play-observer');
    }
    expect([players.length, observers.length]).toEqual([2, 1]);
    await anna.press(/^(Wij zijn klaar|We are done)$/);
    await anna.press(/^(Ja, wij zijn klaar|Yes, we are done)$/);
    await expect(anna.page.getByRole('heading', { name: /^(Het spel is klaar|The play is over)/ })).toBeVisible();
    await trainer.nextUntil('over', async () => (await projector.getByText('De waarnemer spreekt eerst').count()) > 0);
    await test.step('the boss guesses, one side records, the other confirms, both rate', async () => {
      for (const [n, phone] of players.entries()) {
        const { page } = phone;
        const guess = page.getByRole('button', { name: /^(Mijn gok vastleggen|Keep my guess)$/ });
        if ((await guess.count()) > 0) {
          await page.getByRole('checkbox', { name: /^Decider/ }).tap();
          await guess.tap();
          await expect(page.getByText(/^(U raadde|You guessed): Decider/)).toBeVisible();
        }
        const confirm = page.getByRole('button', { name: /^(Dat klopt|That is right)$/ });
        if (n > 0) {
          await expect(confirm).toBeVisible(); // what the other side recorded
          await look(page, `phone-outcome-confirm-${n}`);
          await confirm.tap();
        } else {
          const agreed = page.getByRole('group', { name: /eens geworden|reach an agreement/ });
          await agreed.getByRole('radio', { name: /^(Ja|Yes)$/ }).tap();
          await page.getByLabel(/^(Betaaltermijn|Payment term)/).fill('500');
          // it says why it cannot be sent when it is tapped all the same
          await page.getByRole('button', { name: /^(Uitkomst vastleggen|Record the outcome)$/ }).tap({ force: true });
          await expect(page.getByRole('alert')).toContainText(/0 (tot|to) 120/);
          await page.getByLabel(/^(Betaaltermijn|Payment term)/).fill('45');
          await look(page, `phone-outcome-${n}`);
          await phone.press(/^(Uitkomst vastleggen|Record the outcome)$/);
          await expect(page.getByText(/^(Betaaltermijn|Payment term)/)).toBeVisible();
        }
        await page
          .getByRole('group', { name: /Hoe tevreden|How satisfied/ })
          .getByRole('radio', { name: '4' })
          .tap();
        await expect(page.getByRole('radio', { name: '4' })).toBeChecked();
      }
    });
    for (const [n, { page }] of [...players, ...observers].entries()) await look(page, `phone-played-${n}`);
    await look(projector, 'projector-played');
    await look(laptop, 'console-played');
    await trainer.next();
    await expect(projector.getByText('Robin kocht in als')).toBeVisible();
    await look(projector, 'projector-briefs-open');
    await expect(bram.page.getByText('Zo had het kunnen landen')).toBeVisible();
    await look(bram.page, 'phone-briefs-open-small');
    await look(laptop, 'console-briefs-open');
    await trainer.next();
    await expect(projector.getByText('Te weinig teams om te tonen')).toBeVisible(); // two teams played
    await look(projector, 'projector-landing-too-few');
  });

  expect(faults).toEqual([]);
});

test('a role-play: teams by code, from phone to phone', async ({ browser, host }) => {
  const trainer = await Trainer.signIn(browser, host);
  await trainer.createOf(plan.slice(1));
  const projector = await trainer.openProjector();
  await trainer.console.bringToFront();
  await trainer.next();
  const { joinCode } = await trainer.summary();
  const anna = await Phone.take(browser);
  const bram = await Phone.take(browser, { size: { width: 320, height: 568 } });
  for (const [name, phone] of Object.entries({ Anna: anna, Bram: bram })) {
    await phone.join(`${host.lan}/j/${joinCode}`, name);
  }
  await trainer.nextUntil('codes', async () => (await projector.getByText('trio met uw buren').count()) > 0);
  await look(projector, 'projector-teams-by-code');
  await look(bram.page, 'phone-team-none-small');
  await anna.press('Een team beginnen');
  const code = (await anna.page.locator('.team-code').textContent()) ?? '';
  await look(anna.page, 'phone-team-code');
  await bram.write(/drie tekens/, 'AAA');
  await bram.press('Meedoen met dit team');
  await expect(bram.page.getByText(/kennen we niet/)).toHaveCount(1);
  await look(bram.page, 'phone-team-refused-small');
  await bram.write(/drie tekens/, code.toLowerCase());
  await bram.press('Meedoen met dit team');
  await expect(bram.page.getByRole('listitem').filter({ hasText: 'Anna' })).toBeVisible();
  await expect(projector.getByText('2 van 2')).toBeVisible();
  await bram.page.reload();
  await expect(bram.page.getByRole('listitem').filter({ hasText: 'Anna' })).toBeVisible();
  await look(bram.page, 'phone-team-joined-small');
});
