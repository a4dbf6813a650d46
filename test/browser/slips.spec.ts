import { randomUUID } from 'node:crypto';
import { Phone } from './support/phone.ts';
import { Room } from './support/room.ts';
import { faultsOf, look } from './support/screens.ts';
import { expect, test } from './support/server.ts';
import { Trainer } from './support/trainer.ts';

const others = 11;
const everybody = others + 1;

/** Longer than the console passes presses over. */
const pauseMs = 750;

test('a finger that slips, a vote that nobody cast, one that is thrown away, and consent to its end', async ({
  browser,
  host,
}) => {
  const faults: string[] = [];
  const trainer = await Trainer.signIn(browser, host);
  const { console: laptop } = trainer;
  faultsOf(laptop, 'console', faults);
  await trainer.create();
  const projector = await trainer.openProjector();
  faultsOf(projector, 'projector', faults);
  await laptop.bringToFront();
  await trainer.ask('OpenLobby', {});
  const { joinCode, joinUrl } = await trainer.summary();
  const anna = await Phone.take(browser, { size: { width: 320, height: 568 } });
  faultsOf(anna.page, 'anna', faults);
  await anna.join(joinUrl, 'Anna');
  const room = await Room.join(host, joinCode, others);
  const key = laptop.locator('.next');
  const button = (name: string | RegExp) => laptop.getByRole('button', { name });

  /** Presses the key once it says this and has said so for long enough. */
  const next = async (says: string | RegExp) => {
    await expect(key).toContainText(says);
    await laptop.waitForTimeout(pauseMs);
    await laptop.keyboard.press('Space');
  };
  /** Presses the key three times as a worn clicker does: in the page itself, since from outside the gaps are longer on a busy machine. */
  const bounce = () =>
    laptop.evaluate(async () => {
      for (const afterMs of [0, 80, 120]) {
        await new Promise((resolve) => setTimeout(resolve, afterMs));
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
      }
    });
  const click = async (name: string | RegExp) => {
    await laptop.waitForTimeout(pauseMs);
    await button(name).click();
  };
  const events = async (type: string) =>
    (await trainer.recording('facilitator')).events.filter((event) => event.type === type);
  const latestRound = async () => {
    const opened = (await events('RoundOpened')).at(-1);
    return opened && 'roundId' in opened.data ? opened.data.roundId : '';
  };

  await test.step('a key that bounces opens one vote, and closes none', async () => {
    await trainer.ask('StartWorkshop', {});
    await trainer.ask('OpenActivity', { activityId: 'before' });
    await expect(key).toContainText('De stemming openen');
    await laptop.waitForTimeout(pauseMs);
    await bounce();
    await expect(key).toContainText('Te snel');
    await expect(projector.getByText(`0 van ${everybody}`).first()).toBeVisible();
    expect([(await events('RoundOpened')).length, (await events('RoundClosed')).length]).toEqual([1, 0]);
  });

  await test.step('a vote that nobody cast opens again, also after the reveal that had nothing to show', async () => {
    await next(`De stemming sluiten (0 van ${everybody}): te weinig om te tonen`);
    await next(`Heropenen (0 van ${everybody})`);
    await next('De stemming sluiten');
    await expect(key).toContainText('Heropenen');
    await look(laptop, 'slips-closed-empty');
    await click(/^Of: Verder zonder uitslag/);
    await expect(projector.getByText(/Te weinig/)).toBeVisible();
    await click(`Heropenen (0 van ${everybody})`);
    await anna.tap(/doel noemen/, /Enigszins/);
    await anna.vote();
    await anna.hasVoted();
  });

  await test.step('a vote that is thrown away comes back with everybody’s ballot', async () => {
    await click('Verwerpen');
    await expect(anna.page.getByText('De trainer begint deze stemming opnieuw.')).toBeVisible();
    await look(anna.page, 'slips-phone-again');
    await expect(button('Ongedaan maken: stemming verworpen')).toBeEnabled();
    await laptop.keyboard.press('u');
    await anna.hasVoted();
    await room.vote(await latestRound(), 'confidence', { subject: 'before' });
    await next(`De stemming sluiten (${everybody} van ${everybody})`);
    await next('De uitslag tonen');
    await expect(button('Nog eens stemmen')).toBeVisible();
  });

  await test.step('an activity that was left for an earlier one is where the key comes back to', async () => {
    const stage = projector.locator('[data-stage]');
    for (const activityId of ['mindshift', 'cases']) await trainer.ask('SkipActivity', { activityId });
    await next('Volgend onderdeel: Zes rollen');
    const title = await stage.innerText();
    await next('spatie');
    await expect.poll(() => stage.innerText()).not.toBe(title);
    const picture = await stage.innerText();
    await button(/^Vooraf/).click();
    await click('Heropenen');
    await next('e uitslag');
    await next('Terug naar: Zes rollen');
    await expect.poll(() => stage.innerText()).toBe(picture);
    expect(await trainer.openActivity()).toBe('roles');
  });

  const consent = (count: number, roundId: string, version: number) =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        room.say(n, 'CastBallot', { roundId, ballot: { kind: 'consent', version, stance: 'consent' } }),
      ),
    );

  await test.step('consent: silence blocks, and is asked once more', async () => {
    await trainer.ask('OpenActivity', { activityId: 'objectives' });
    const objectiveId = randomUUID();
    await trainer.ask('ProposeObjective', {
      objectiveId,
      kind: 'shared',
      text: 'Twee pompen in week veertien, vier in week achttien',
      measure: 'Order bevestigd op vrijdag',
      dueWeeks: 12,
      servesBoss: 'Een bevestigde order zonder overwerk',
      servesBuyer: 'Mijn woord blijft overeind',
    });
    await trainer.ask('PutForward', { objectiveId });
    await next('De stemming openen');
    await expect(projector.getByText(`Nog 8 antwoorden nodig (0 van ${everybody})`)).toBeVisible();
    await consent(7, await latestRound(), 1);
    await expect(projector.getByText(`Nog 1 antwoord nodig (7 van ${everybody})`)).toBeVisible();
    const undo = button(/^Ongedaan maken: stemming geopend/);
    await expect(undo).toBeDisabled();
    await expect(undo).toContainText('Er is al gestemd.');
    await next(`(7 van ${everybody}): te weinig voor een afspraak`);
    await next('De uitslag tonen');
    await expect(projector.getByText(`7 van de ${everybody} antwoordden; er waren 8 nodig`)).toBeVisible();
    await expect(anna.page.getByText(/7 van de 12 antwoordden, 8 waren nodig/)).toBeVisible();
    await expect(laptop.getByText(/Zwijgen is geen ja/)).toBeVisible();
    await look(laptop, 'slips-silence');
  });

  await test.step('an objection blocks: it stands large, asks for other words, and these are agreed', async () => {
    await next('Nog eens stemmen over dezelfde woorden');
    await anna.choose('Overwegend bezwaar');
    await anna.write(/Uw argument/, 'De lijn staat die dag stil');
    await anna.vote();
    await anna.hasVoted();
    await consent(others, await latestRound(), 1);
    await next(`De stemming sluiten (${everybody} van ${everybody})`);
    await next('De uitslag tonen');
    await next('Het bezwaar lezen');
    await expect(projector.getByText('De lijn staat die dag stil')).toBeVisible();
    await look(projector, 'slips-objection');
    await next('Het doel aanpassen');
    const words = laptop.getByRole('textbox', { name: 'Nieuwe tekst' });
    await expect(words).toBeFocused();
    await words.fill('Drie pompen in week veertien, drie in week achttien');
    await look(laptop, 'slips-new-words');
    await button('Nieuwe versie bewaren').click();
    await expect(projector.locator('[data-stage] ins').first()).toHaveText(/Drie/);
    await look(projector, 'slips-version-2');
    await next('Stemmen over versie 2');
    await anna.choose('Geen bezwaar');
    await anna.vote();
    await anna.hasVoted();
    await consent(others, await latestRound(), 2);
    await next(`De stemming sluiten (${everybody} van ${everybody})`);
    await next('De uitslag tonen');
    await next('Wat is afgesproken');
    await expect(projector.locator('.moment')).toContainText('Afgesproken');
    await look(projector, 'slips-agreed');
    await expect(anna.page.getByText('Drie pompen').first()).toBeVisible();
    await expect(anna.page.locator('del')).toHaveCount(0);
    await look(anna.page, 'slips-phone-agreed');
  });

  expect(faults).toEqual([]);
});
