import { readFile } from 'node:fs/promises';
import { replay } from '@rolwissel/domain';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const others = 8;

test('a whole workshop, from create to replay, with phones that sleep, reload, go offline and come late', async ({
  browser,
  host,
}) => {
  const faults: string[] = [];
  const trainer = await Trainer.signIn(browser, host);
  const { console: laptop } = trainer;
  faultsOf(laptop, 'console', faults);
  await look(laptop, 'console-list');
  await trainer.create();
  const projector = await trainer.openProjector();
  faultsOf(projector, 'projector', faults);
  await laptop.bringToFront();
  await look(laptop, 'console-room-check');

  await trainer.next();
  const { joinCode, joinUrl } = await trainer.summary();
  await expect(projector.getByText(joinCode.slice(0, 3))).toBeVisible();
  await look(projector, 'projector-join');

  const anna = await Phone.take(browser);
  const bram = await Phone.take(browser, { size: { width: 320, height: 568 } });
  const chris = await Phone.take(browser, { locale: 'en-GB' });
  for (const [name, { page }] of Object.entries({ anna, bram, chris })) faultsOf(page, name, faults);
  await anna.page.goto(`${host.lan}/j/${joinCode}`);
  await look(anna.page, 'phone-join');
  await anna.join(`${host.lan}/j/${joinCode}`, 'Anna');
  await bram.join(joinUrl);
  await chris.join(`${host.lan}/j/${joinCode.toLowerCase()}`, 'Chris');
  const room = await Room.join(host, joinCode, others);
  await expect(projector.getByText(`${others + 3} deelnemers`)).toBeVisible();
  await look(laptop, 'console-lobby');
  await trainer.keyIsInSight();
  await look(anna.page, 'phone-lobby');

  await test.step('recognition: one votes from two tabs, one reloads, one is offline', async () => {
    await trainer.nextUntilActivity('recognition');
    await trainer.nextUntil('the first sentence', () => projector.getByText('te lang op wachten').isVisible());
    await look(projector, 'projector-sentence');
    await look(anna.page, 'phone-eyes-up');
    const roundId = await trainer.nextUntilRound('open');
    await look(bram.page, 'phone-vote-small');
    await anna.tap(/te lang op wachten/, 'Vaker');
    await anna.vote();
    await anna.hasVoted();
    const secondTab = await anna.context.newPage();
    faultsOf(secondTab, 'anna’s second tab', faults);
    await secondTab.goto(host.lan);
    await anna.tap(/prijs veel te hoog/, 'Bijna elke week', secondTab);
    await anna.vote(secondTab);
    await anna.hasVoted(secondTab);
    await expect(
      anna.page.getByRole('group', { name: /prijs veel te hoog/ }).getByLabel('Bijna elke week'),
    ).toBeChecked();
    await secondTab.close();

    await bram.tap(/specificatie/, 'Eén keer');
    await bram.page.reload();
    await expect(bram.page.getByRole('group', { name: /specificatie/ }).getByLabel('Eén keer')).toBeChecked();
    await bram.vote();
    await bram.hasVoted();

    await chris.context.setOffline(true);
    await chris.tap(/price far too high/, 'Once');
    await chris.vote();
    await expect(chris.page.getByText(/no connection|kept on this phone/i).first()).toBeVisible();
    await look(chris.page, 'phone-offline');
    await chris.context.setOffline(false);
    await chris.hasVoted();

    await expect(projector.getByText('3 van 11')).toBeVisible();
    await room.vote(roundId, 'recognition');
    await expect(projector.getByText('11 van 11')).toBeVisible();
    await look(projector, 'projector-voting');
    await look(laptop, 'console-voting');
    await expect(projector.getByRole('table')).toHaveCount(0);
    await trainer.nextUntilRound('revealed');
    await expect(projector.getByRole('row', { name: /te lang wachten/ })).toContainText('van 11');
    await look(projector, 'projector-recognition');
    await look(anna.page, 'phone-result');
  });

  await test.step('the map: two taps, and no dot is a person', async () => {
    await trainer.nextUntilActivity('scene');
    const roundId = await trainer.nextUntilRound('open');
    await anna.tap(/Pleit bij u voor de klant/, '8 van 10');
    await anna.press(/Pleit bij de klant voor u: één meer/);
    await look(anna.page, 'phone-map');
    await anna.vote();
    await anna.hasVoted();
    await room.vote(roundId, 'advocacy');
    await trainer.nextUntilRound('revealed');
    await expect(projector.getByText('Tolk met ruggengraat')).toBeVisible();
    await look(projector, 'projector-map');
    await look(anna.page, 'phone-map-result');
  });

  await test.step('before: seven statements, and three', async () => {
    await trainer.nextUntilActivity('before');
    const roundId = await trainer.nextUntilRound('open');
    await anna.tap(/doel noemen/, /Enigszins/);
    await anna.vote();
    await anna.hasVoted();
    await look(anna.page, 'phone-confidence');
    await room.vote(roundId, 'confidence', { subject: 'before' });
    await trainer.nextUntilRound('revealed');
    await trainer.nextUntilActivity('mindshift');
    await room.vote(await trainer.nextUntilRound('open'), 'mindshift', { subject: 'before' });
    await look(anna.page, 'phone-mindshift');
    await trainer.nextUntilRound('revealed');
  });

  const dirk = await Phone.take(browser);
  faultsOf(dirk.page, 'dirk', faults);
  await test.step('cases: one is offered to the room, and one comes late', async () => {
    await trainer.nextUntilActivity('cases');
    await trainer.next();
    await dirk.join(joinUrl, 'Dirk');
    await dirk.press(/U bent er later bij/);
    await look(dirk.page, 'phone-late');
    await dirk.press('Begrepen');
    await anna.write(/Schuilnaam van uw verkoper/, 'Robijn');
    await anna.choose(/De klant vindt de prijs veel te hoog/);
    await anna.choose('De zaal mag met deze casus werken');
    await look(anna.page, 'phone-case');
    await anna.press('Mijn casus bewaren');
    await expect(anna.page.getByText('Robijn')).toBeVisible();
    await trainer.nextUntil('the case on the screen', () => projector.getByText('Robijn').isVisible());
    await look(projector, 'projector-case');
  });

  await test.step('roles: a vote, a reveal, a second vote and what moved', async () => {
    await trainer.nextUntilActivity('roles');
    await trainer.next();
    await look(projector, 'projector-role');
    await look(chris.page, 'phone-role');
    const first = await trainer.nextUntilRound('open');
    await anna.tap(/Gatekeeper/, 'Hierin vooral');
    await look(anna.page, 'phone-roles');
    await anna.vote();
    await anna.hasVoted();
    await room.vote(first, 'roles');
    await trainer.nextUntilRound('revealed');
    await expect(projector.getByText('Gatekeeper').first()).toBeVisible();
    await projector.waitForTimeout(500); // the bars have grown
    await look(projector, 'projector-reveal');
    const second = await trainer.nextUntilRound('open');
    await expect(anna.page.getByText('Tweede ronde')).toBeVisible();
    await anna.tap(/Influencer/, 'Duidelijk');
    await anna.vote();
    await anna.hasVoted();
    await room.vote(second, 'roles');
    await trainer.nextUntilRound('revealed');
    await projector.waitForTimeout(500);
    await look(projector, 'projector-movement');
    await look(laptop, 'console-tally');
  });

  await test.step('objections: raised, supported, answered and solved', async () => {
    await trainer.nextUntilActivity('objections');
    await trainer.next();
    await bram.write('Uw bezwaar', 'Dat redt de planning nooit');
    await look(bram.page, 'phone-objection');
    await bram.press('Inbrengen');
    await expect(bram.page.getByText('Uw bezwaar is binnen.')).toBeVisible();
    const objections = laptop.getByRole('region', { name: 'Open' });
    await laptop.getByRole('tab', { name: /Bezwaren/ }).click();
    await objections.getByRole('button', { name: /Dat redt de planning nooit/ }).click();
    await laptop.getByRole('button', { name: 'Beantwoorden' }).click();
    await laptop.getByRole('textbox', { name: 'Antwoord' }).fill('Deellevering in week 12');
    await laptop.getByRole('button', { name: 'Antwoord geven' }).click();
    await bram.press(/Van mij/);
    await expect(bram.page.getByText('Deellevering in week 12')).toBeVisible();
    await look(bram.page, 'phone-answer');
    await bram.press('Ja, opgelost');
    await expect(bram.page.getByText('opgelost', { exact: true }).first()).toBeVisible();
    await look(laptop, 'console-objections');
    await trainer.nextUntil('the list of objections', () =>
      projector.getByText('Dat redt de planning nooit').first().isVisible(),
    );
    await look(projector, 'projector-objections');
  });

  await test.step('objectives: blocked by an overriding objection, amended, agreed by consent', async () => {
    await trainer.nextUntilActivity('objectives');
    await trainer.next();
    await anna.write('Het doel', 'Twee pompen in week veertien, vier in week achttien');
    await anna.press(/^Verder/);
    await anna.write(/Waaraan u het ziet/, 'Order bevestigd op vrijdag');
    await anna.write(/Wat het u oplevert/, 'Een bevestigde order zonder overwerk');
    await anna.write(/Wat het uw verkoper oplevert/, 'Mijn woord blijft overeind');
    await look(anna.page, 'phone-objective');
    await anna.press('Voorstellen');
    await expect(anna.page.getByText(/voorgesteld; de trainers lezen het/)).toBeVisible();
    const first = await trainer.nextUntilRound('open');
    await look(projector, 'projector-consent-voting');
    await chris.choose('Overriding objection');
    await chris.write(/your argument/i, 'The line stands still on that day');
    await look(chris.page, 'phone-consent');
    await chris.vote();
    await chris.hasVoted();
    await anna.choose('Geen bezwaar');
    await anna.vote();
    await anna.hasVoted();
    await room.vote(first, 'consent', { version: 1 });
    await trainer.nextUntilRound('revealed');
    await look(projector, 'projector-blocked');

    await laptop.getByRole('tab', { name: /Doelen/ }).click();
    await laptop.getByRole('button', { name: /nog niet afgesproken/ }).click();
    await laptop.getByRole('button', { name: 'Aanpassen' }).click();
    await laptop
      .getByRole('textbox', { name: /Nieuwe tekst/ })
      .fill('Drie pompen in week veertien, drie in week achttien');
    await laptop.getByRole('checkbox', { name: /The line stands still/ }).check();
    await look(laptop, 'console-amend');
    await laptop.getByRole('button', { name: 'Nieuwe versie bewaren' }).click();
    await laptop.waitForTimeout(800); // a press this soon after another one opens nothing
    await laptop.getByRole('button', { name: 'Stemming openen' }).click();
    await expect(anna.page.getByRole('button', { name: 'Stemmen' })).toBeVisible();
    const { events } = await trainer.recording('facilitator');
    const second = events.findLast((event) => event.type === 'RoundOpened');
    for (const [phone, stance] of [
      [anna, 'Geen bezwaar'],
      [chris, 'No objection'],
    ] as const) {
      await phone.choose(stance);
      await phone.vote();
      await phone.hasVoted();
    }
    await room.vote(second?.type === 'RoundOpened' ? second.data.roundId : '', 'consent', { version: 2 });
    await laptop.locator('body').click({ position: { x: 5, y: 890 } });
    await trainer.nextUntilRound('revealed');
    await expect(projector.getByText('Afgesproken').first()).toBeVisible();
    await look(projector, 'projector-agreed');
    await look(anna.page, 'phone-agreed');
  });

  await test.step('steps: one line, lifted to the screen', async () => {
    await trainer.nextUntilActivity('steps');
    await trainer.nextUntil('a step', () =>
      chris.page.getByRole('textbox', { name: /How will you say it/ }).isVisible(),
    );
    await look(projector, 'projector-step');
    await chris.write(/How will you say it/, 'Who said that, when, and in which words?');
    await look(chris.page, 'phone-step');
    await chris.press('Save my line');
    await expect(chris.page.getByText('Your line is saved.')).toBeVisible();
    await laptop.getByRole('tab', { name: /Zinnen/ }).click();
    await laptop.getByRole('button', { name: 'Teksten lezen' }).click();
    const lift = laptop.getByRole('button', { name: /Who said that/ });
    await lift.click();
    await expect(lift).toHaveAttribute('aria-pressed', 'true');
    await trainer.nextUntil('the lines', () =>
      projector.getByText('Who said that, when, and in which words?').isVisible(),
    );
    await look(projector, 'projector-lines');
  });

  await test.step('after, the poll and the end', async () => {
    await trainer.nextUntilActivity('after');
    const after = await trainer.nextUntilRound('open');
    await look(anna.page, 'phone-after');
    await room.vote(after, 'confidence', { subject: 'after' });
    await trainer.nextUntilRound('revealed');
    await projector.waitForTimeout(500);
    await look(projector, 'projector-shift');
    const statements = await trainer.nextUntilRound('open');
    await room.vote(statements, 'mindshift', { subject: 'after' });
    await trainer.nextUntilRound('revealed');
    const map = await trainer.nextUntilRound('open');
    await room.vote(map, 'advocacy', { subject: 'after' });
    await trainer.nextUntilRound('revealed');
    await expect(projector.getByText('De kaart, van vooraf naar nu')).toBeVisible();
    await look(projector, 'projector-map-shift');
    await trainer.nextUntilActivity('tell');
    const tell = await trainer.nextUntilRound('open');
    await room.vote(tell, 'poll');
    await trainer.nextUntilRound('revealed');
    await look(projector, 'projector-poll');
    await trainer.nextUntilActivity('commitments');
    await trainer.nextUntil('the question what one will do', () => projector.getByText('dan zal ik').isVisible());
    await anna.write(/Als mijn verkoper zegt dat/, 'de klant de prijs te hoog vindt');
    await anna.write(/dan zal ik/, 'eerst vragen naar de levertijd');
    await look(anna.page, 'phone-commitment');
    await anna.press('Mijn voornemen bewaren');
    await expect(anna.page.getByText('dan zal ik eerst vragen naar de levertijd')).toBeVisible();
    await expect(projector.getByText(/1 van 1\d klaar/)).toBeVisible();
    await look(projector, 'projector-commitment');
    await trainer.nextUntilActivity('closing');
    const rating = await trainer.nextUntilRound('open');
    await expect(anna.page.getByText('Was deze bijeenkomst uw tijd waard?').first()).toBeVisible();
    await look(anna.page, 'phone-rating');
    await room.vote(rating, 'poll', { subject: 'worthwhile' });
    await trainer.nextUntilRound('revealed');
    await look(projector, 'projector-rating');
    await trainer.nextUntil('the end', async () => (await trainer.summary()).status === 'finished');
    await look(projector, 'projector-closing');
    await look(laptop, 'console-finished');
    await expect(anna.page.getByText('dan zal ik eerst vragen naar de levertijd')).toBeVisible();
    await look(anna.page, 'phone-finished');
    const download = anna.page.waitForEvent('download');
    await anna.press('Bewaren als bestand');
    const file = await download;
    expect(file.suggestedFilename()).toBe('wat-u-meeneemt.html');
    const kept = await readFile(await file.path(), 'utf8');
    expect(kept).toContain('dan zal ik eerst vragen naar de levertijd');
    expect(kept).not.toContain('<button');
    expect(JSON.stringify(await trainer.recording('facilitator'))).not.toContain('levertijd');
  });

  await test.step('replay: the same state at the same head hash', async () => {
    const { head, headHash, receipt } = await trainer.summary();
    expect(await trainer.verified()).toEqual({ ok: true, events: head, headHash, findings: [], receipt });
    const recording = await trainer.recording('projector');
    expect(recording.headHash).toBe(headHash);
    expect(recording.head).toBe(head);
    const final = replay(recording.events);
    expect({ ...final, position: head }).toEqual(await trainer.liveState('projector'));
    expect(final.agenda.status).toBe('finished');
    expect(Object.values(final.objectives.byId).map(({ status }) => status)).toEqual(['agreed']);
    expect(final.people.joined).toBe(others + 4);

    const page = await trainer.openReplay();
    faultsOf(page, 'replay', faults);
    const picture = page.locator('[data-stage]');
    const slider = page.getByRole('slider', { name: 'Moment in de workshop' });
    await expect(page.getByRole('code')).toHaveText(headHash?.slice(0, 8) ?? 'no hash');
    await look(page, 'replay-begin');
    await page.getByRole('radio', { name: 'Projector' }).check({ force: true });
    await slider.press('End');
    await expect(page.getByTitle(`Positie ${head} in het logboek`)).toBeVisible();
    await expect(picture).toMatchAriaSnapshot(await projector.locator('[data-stage]').ariaSnapshot());
    await look(page, 'replay-end');

    await page.getByRole('combobox', { name: 'Hoofdstuk' }).selectOption('Zes rollen');
    await page.getByRole('button', { name: 'Volgend hoofdstuk' }).click();
    await page.getByRole('button', { name: 'Vorige gebeurtenis' }).click();
    await expect(picture).toContainText('andere rol vooraan');
    await look(page, 'replay-movement');
    const { href } = new URL(page.url());
    await page.getByRole('radio', { name: 'Telefoon' }).check({ force: true });
    await look(page, 'replay-phone');
    await page.goto(href);
    await expect(picture).toContainText('andere rol vooraan');
  });

  expect(faults).toEqual([]);
});
